package io.github.isfmodel.examples.cli.status;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.examples.cli.output.Cites;
import io.github.isfmodel.examples.cli.output.Names;
import io.github.isfmodel.examples.cli.output.Screen;
import io.github.isfmodel.examples.cli.output.Words;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.resolution.ReportingDuty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Which reports are due and to whom, which were submitted, and which never were. */
final class ReportLines {

  private final LineOfActs line;
  private final Dossier dossier;
  private final Screen screen;
  private final Names names;
  private final Cites cites;

  /** Written out, as to link what a record has by itself takes long. */
  private record Group(ReportState state, ResolutionId act, ReportingDuty duty) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Group that
          && state == that.state
          && act.equals(that.act)
          && duty.equals(that.duty);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * state.hashCode() + act.hashCode()) + duty.hashCode();
    }
  }

  ReportLines(LineOfActs line, Dossier dossier, Screen screen, Names names, Cites cites) {
    this.line = line;
    this.dossier = dossier;
    this.screen = screen;
    this.names = names;
    this.cites = cites;
  }

  void show() {
    List<ReportDue> past = new ArrayList<>();
    List<ReportDue> coming = new ArrayList<>();
    for (ReportDue report : line.ledger().reports()) {
      (report.due().isBefore(line.date()) ? past : coming).add(report);
    }
    if (!past.isEmpty()) {
      screen.title("Reports of the past");
      for (Map.Entry<Group, List<ReportDue>> group : groups(past).entrySet()) {
        past(group.getKey(), group.getValue());
      }
    }
    if (!coming.isEmpty()) {
      screen.title("Reports due");
      for (List<ReportDue> reports : groups(coming).values()) {
        coming(reports);
      }
    }
  }

  /** The next one stands with the later ones of its duty. */
  private Map<Group, List<ReportDue>> groups(List<ReportDue> reports) {
    Map<Group, List<ReportDue>> groups = new LinkedHashMap<>();
    for (ReportDue report : reports) {
      ReportState state = line.state(report);
      Group group =
          new Group(
              state == ReportState.NEXT ? ReportState.LATER : state,
              report.resolution(),
              report.duty());
      groups.computeIfAbsent(group, key -> new ArrayList<>()).add(report);
    }
    return groups;
  }

  private void past(Group group, List<ReportDue> reports) {
    screen.line(1, past(group.state()) + duty(reports.get(0)));
    if (group.state() == ReportState.SUBMITTED) {
      for (ReportDue report : reports) {
        screen.line(2, submission(report));
      }
    } else {
      screen.line(2, "due " + days(reports));
    }
  }

  private static String days(List<ReportDue> reports) {
    StringJoiner days = new StringJoiner(", ");
    for (ReportDue report : reports) {
      days.add(report.due().toString());
    }
    return days.toString();
  }

  private static String past(ReportState state) {
    return switch (state) {
      case OVERDUE -> "overdue: ";
      case NEVER_RECORDED -> "no submission on record: ";
      case NOT_KNOWN -> "not known, because due after the end of the record: ";
      default -> "submitted: ";
    };
  }

  private void coming(List<ReportDue> reports) {
    ReportDue first = reports.get(0);
    screen.line(1, mark(line.state(first)) + first.due() + ": " + duty(first));
    if (reports.size() > 1) {
      screen.line(2, "then " + days(reports.subList(1, reports.size())));
    }
  }

  private static String mark(ReportState state) {
    return switch (state) {
      case NEXT -> "next, ";
      case SUBMITTED -> "submitted already, ";
      default -> "";
    };
  }

  private String submission(ReportDue report) {
    return "due "
        + report.due()
        + ", submitted by "
        + Words.optional("", report.submittedBy())
        + report
            .submitted()
            .flatMap(dossier.index()::event)
            .map(Event::citations)
            .map(cites::of)
            .orElse("");
  }

  private String duty(ReportDue report) {
    ReportingDuty duty = report.duty();
    return names.of(duty.reporter())
        + " to "
        + names.of(duty.recipient())
        + Words.optional(" through ", duty.through().map(names::of))
        + Words.optional(", on: ", duty.subject())
        + " ("
        + Words.optional("paragraph ", duty.paragraph(), " of ")
        + names.of(report.resolution())
        + ")"
        + cites.of(duty.citations());
  }
}
