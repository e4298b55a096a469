package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.output.Zones;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.resolution.Ceiling;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mandate on a day: in force or not, its clocks, ceilings and tasks. */
final class MandateLines {

  private final MandateStatus mandate;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  MandateLines(MandateStatus mandate, Screen screen, Names names, Cites cites) {
    this.mandate = mandate;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show() {
    screen.title("Mandate");
    screen.line(1, state());
    mandate.clocks().forEach(end -> screen.line(1, clock(end)));
    if (mandate.state() == MandateState.IN_FORCE) {
      if (mandate.ceilings().isEmpty()) {
        screen.line(1, "Ceiling: none is set by an act.");
      }
      mandate.ceilings().forEach(each -> screen.line(1, "Ceiling: " + ceiling(each)));
      screen.line(1, mandate.tasks().isEmpty() ? "Tasks: none is recorded." : "Tasks:");
      mandate.tasks().forEach(task -> screen.line(2, task(task)));
    }
  }

  private String state() {
    String act = mandate.governing().map(each -> Names.of(each.resolution())).orElse("");
    return switch (mandate.state()) {
      case NOT_YET -> "No mandate yet: no act on this force has been adopted.";
      case EXPIRED -> "Not in force: it expired at the end of " + lastDay() + " under " + act + ".";
      case TERMINATED -> "Not in force: ended by " + act + ".";
      case REPLACED -> "Not in force: it ran under " + act + " until another force took over.";
      case UNDETERMINED -> "Not known: " + whyUndetermined();
      case IN_FORCE -> "In force under " + act + ", adopted " + adopted() + until() + ".";
    };
  }

  private String whyUndetermined() {
    return mandate.unrecorded().isPresent()
        ? "the record leaves out the acts of that time."
        : "the record does not hold the day that decides it.";
  }

  private String adopted() {
    return mandate.governing().map(MandateLines::adopted).orElse("");
  }

  private static String adopted(GoverningAct act) {
    return act.adoptedOn()
        + (act.effectiveFrom().equals(act.adoptedOn())
            ? ""
            : " with effect from " + act.effectiveFrom());
  }

  private String lastDay() {
    return mandate.lastDay().map(Object::toString).orElse("");
  }

  private String until() {
    if (mandate.lastDay().isEmpty()) {
      return ", without a fixed end";
    }
    LocalDate last = mandate.lastDay().get();
    Optional<ZoneId> zone = mandate.governing().flatMap(act -> Zones.of(act.resolution()));
    return ", until "
        + Zones.endOf(last, zone)
        + " ("
        + Words.counted(mandate.daysLeft().orElse(0), "day")
        + " left; "
        + Zones.overAt(last, zone)
        + ")";
  }

  private String clock(ClockEnd end) {
    return "Clock \""
        + end.clock().kind().words()
        + "\" of "
        + names.list(end.clock().subjects())
        + ": "
        + end.lastDay().map(day -> "until " + day).orElse("no fixed end known")
        + end.runsAtLeastUntil().map(day -> ", at least until " + day).orElse("")
        + (end.clock().subjectToFurtherAction() ? ", subject to further action" : "")
        + (end.clock().finalTerm() ? ", called final" : "")
        + (end.runsOn(mandate.date()) ? "" : "; run out")
        + ", set by "
        + names.of(end.resolution())
        + cites.of(end.clock().citations());
  }

  private String ceiling(Ceiling ceiling) {
    String parts =
        ceiling.parts().stream().map(Object::toString).collect(Collectors.joining(" and "));
    return ceiling.total()
        + (parts.isEmpty() ? "" : ", made up of " + parts)
        + ceiling.since().map(day -> ", since " + day).orElse("")
        + ceiling.until().map(day -> ", until " + day).orElse("")
        + ceiling.paragraph().map(at -> " (paragraph " + at + ")").orElse("")
        + cites.of(ceiling.citations());
  }

  private String task(GivenTask given) {
    return given.assignment().task().words()
        + " ("
        + given.assignment().modality().words()
        + ", "
        + given.assignment().verb().words()
        + given.assignment().paragraph().map(at -> ", paragraph " + at + " of ").orElse(", ")
        + names.of(given.resolution())
        + ")"
        + cites.of(given.assignment().citations());
  }
}
