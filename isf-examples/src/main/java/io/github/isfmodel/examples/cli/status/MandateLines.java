package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.examples.cli.output.ActText;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.examples.cli.output.Zones;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.CeilingInForce;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.UnplacedAct;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The mandate on a day: in force or not, its clocks, ceilings and tasks. */
final class MandateLines {

  private final MandateStatus mandate;
  private final List<MandateStatus> others;
  private final Mandate line;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  MandateLines(MandateStatus mandate, Mandate line, Screen screen, Names names, Cites cites) {
    this.mandate = mandate;
    this.others =
        line.othersOn(mandate.date()).stream()
            .map(other -> other.statusOn(mandate.date()))
            .toList();
    this.line = line;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show() {
    screen.title("Mandate");
    screen.line(1, state(mandate, over()));
    for (GoverningAct act : line.upcomingOn(mandate.date())) {
      screen.line(1, toCome(act));
    }
    for (UnplacedAct act : mandate.unplaced()) {
      screen.line(1, unplaced(act));
    }
    for (ClockEnd end : mandate.clocks()) {
      screen.line(1, clock(end));
    }
    others.forEach(this::other);
    if (mandate.state() == MandateState.IN_FORCE || isAnyWoundUp()) {
      if (mandate.ceilings().isEmpty()) {
        screen.line(1, withoutCeiling());
      }
      for (CeilingInForce given : mandate.ceilingsInForce()) {
        screen.line(1, "Ceiling" + of(given.giver()) + ": " + ceiling(given.ceiling()));
      }
      screen.line(1, mandate.tasks().isEmpty() ? "Tasks: none is recorded." : "Tasks:");
      for (GivenTask task : mandate.tasks()) {
        screen.line(2, task(task));
      }
    }
  }

  private boolean isAnyWoundUp() {
    return mandate.isWindingUp() || others.stream().anyMatch(MandateStatus::isWindingUp);
  }

  /** What another body gave, neither subordinate to the other (rule R4). */
  private void other(MandateStatus other) {
    String giver = names.of(other.governing().orElseThrow().giver());
    screen.line(1, "Given by " + giver + " too: " + Words.inSentence(state(other, List.of())));
    for (ClockEnd end : other.clocks()) {
      screen.line(2, clock(end));
    }
  }

  /** Where the mandates of several bodies are in force, each may have its own. */
  private String of(ActorId giver) {
    boolean isOfSeveral = others.stream().anyMatch(other -> other.state() == MandateState.IN_FORCE);
    return isOfSeveral ? " given by " + names.of(giver) : "";
  }

  /** That no act on record sets one tells nothing where acts are left out. */
  private String withoutCeiling() {
    Optional<LineageGap> unrecorded =
        mandate.unrecorded().isPresent() ? mandate.unrecorded() : mandate.unrecordedBefore();
    if (unrecorded.isPresent()) {
      return "Ceiling: not known; the record leaves out the acts "
          + Words.optional("of ", unrecorded.get().body().map(names::of), " ")
          + "from "
          + unrecorded.get().first()
          + Words.optional(" to ", unrecorded.get().last())
          + ".";
    }
    return mandate.unplaced().isEmpty()
        ? "Ceiling: none is set by an act."
        : "Ceiling: not known; an act is left aside.";
  }

  /** What other bodies gave, if all of that is over. */
  private List<MandateStatus> over() {
    return others.stream().allMatch(other -> other.state().isOver()) ? others : List.of();
  }

  /** A force that rests on the mandate of one body alone may lack what only another can give. */
  private String over(MandateStatus other) {
    return "; what "
        + names.of(other.governing().orElseThrow().giver())
        + " gave "
        + (other.state() == MandateState.EXPIRED ? "expired" : "was " + Words.of(other.state()))
        + Words.optional(" with ", other.lastDay());
  }

  private String state(MandateStatus mandate, List<MandateStatus> over) {
    return inWords(mandate, over) + (mandate.isWindingUp() ? " The force is being wound up." : "");
  }

  private String inWords(MandateStatus mandate, List<MandateStatus> over) {
    String act = governing(mandate);
    return switch (mandate.state()) {
      case NOT_YET ->
          !line.upcomingOn(mandate.date()).isEmpty()
              ? "No mandate yet: the first act on this force takes effect later."
              : "No mandate yet: no act on this force has been adopted.";
      case EXPIRED ->
          "Not in force: it expired at the end of " + lastDay(mandate) + " under " + act + ".";
      case TERMINATED -> "Not in force: ended by " + act + ".";
      case REPLACED -> "Not in force: it ran under " + act + " until another force took over.";
      case UNDETERMINED -> "Not known: " + whyUndetermined(mandate);
      case IN_FORCE ->
          "In force under "
              + act
              + (over.isEmpty() ? "" : " alone")
              + ", adopted "
              + adopted(mandate)
              + until(mandate)
              + ActText.endedBy(mandate, names)
              + over.stream().map(this::over).collect(Collectors.joining())
              + ".";
    };
  }

  private static String governing(MandateStatus mandate) {
    Optional<GoverningAct> act = mandate.governing();
    return act.isPresent() ? Names.of(act.get().resolution()) : "an act that the record leaves out";
  }

  private String whyUndetermined(MandateStatus mandate) {
    return mandate.unrecorded().isPresent()
        ? "the record leaves out the acts "
            + Words.optional("of ", mandate.unrecorded().get().body().map(names::of), " ")
            + "of that time."
        : "the record does not hold the day that decides it.";
  }

  private String unplaced(UnplacedAct act) {
    return "Left aside: "
        + names.of(act.resolution())
        + ", adopted "
        + WhenText.of(act.adopted())
        + ", which is no exact day.";
  }

  private static String adopted(MandateStatus mandate) {
    return mandate.governing().isPresent() ? ActText.adopted(mandate.governing().get()) : "";
  }

  /** Of several bodies each has its own. */
  private String toCome(GoverningAct act) {
    boolean isOfOne = line.ofEachBody().size() == 1;
    return "To come"
        + (isOfOne ? "" : ", given by " + names.of(act.giver()))
        + ": "
        + ActText.toCome(act, cites);
  }

  private static String lastDay(MandateStatus mandate) {
    return Words.optional("", mandate.lastDay());
  }

  private static String until(MandateStatus mandate) {
    if (mandate.lastDay().isEmpty()) {
      return withoutLastDay(mandate);
    }
    LocalDate last = mandate.lastDay().get();
    Optional<ZoneId> zone = mandate.governing().flatMap(act -> act.resolution().zone());
    return ", until "
        + Zones.endOf(last, zone)
        + " ("
        + QuantityText.counted(mandate.daysLeft().orElse(0), "day")
        + " left; "
        + Zones.overAt(last, zone)
        + ")";
  }

  private static String withoutLastDay(MandateStatus mandate) {
    Optional<ClockEnd> clock = mandate.governing().flatMap(GoverningAct::mandateClock);
    boolean isLeftOut = clock.isEmpty() && mandate.unrecordedBefore().isPresent();
    Optional<LocalDate> atLeast = clock.flatMap(ClockEnd::runsAtLeastUntil);
    return atLeast.isPresent() || isLeftOut
        ? ", until a day that is not known" + Words.optional(", at least until ", atLeast)
        : clock
            .map(end -> ", " + Words.openEnd(end.clock().term()))
            .orElse(", without a fixed end");
  }

  private String clock(ClockEnd end) {
    return "Clock \""
        + end.clock().kind().words()
        + "\" of "
        + names.list(end.clock().subjects())
        + ": "
        + (end.lastDay().isPresent()
            ? "until " + end.lastDay().get()
            : Words.openEnd(end.clock().term()))
        + Words.optional(", at least until ", end.runsAtLeastUntil())
        + (end.clock().subjectToFurtherAction() ? ", subject to further action" : "")
        + (end.clock().finalTerm() ? ", called final" : "")
        + (end.runsOn(mandate.date()) ? "" : "; run out")
        + ", set by "
        + names.of(end.resolution())
        + cites.of(end.clock().citations());
  }

  private String ceiling(Ceiling ceiling) {
    return ceiling.total()
        + parts(ceiling)
        + Words.optional(", since ", ceiling.since())
        + Words.optional(", until ", ceiling.until())
        + Words.optional(" (paragraph ", ceiling.paragraph(), ")")
        + cites.of(ceiling.citations());
  }

  private static String parts(Ceiling ceiling) {
    String before = ceiling.isMadeUpOfParts() ? ", made up of " : ", including ";
    StringJoiner parts = new StringJoiner(" and ", before, "");
    for (Measure part : ceiling.parts()) {
      parts.add(part.toString());
    }
    return ceiling.parts().isEmpty() ? "" : parts.toString();
  }

  private String task(GivenTask given) {
    return given.assignment().task().words()
        + " ("
        + given.assignment().modality().words()
        + ", "
        + given.assignment().verb().words()
        + ", "
        + Words.optional("paragraph ", given.assignment().paragraph(), " of ")
        + names.of(given.resolution())
        + Words.optional(", for the time of its ", given.assignment().during().map(Words::of))
        + Words.optional(", until ", given.assignment().until())
        + ")"
        + cites.of(given.assignment().citations());
  }
}
