package io.github.isfmodel.mandate;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Which of the reports on a mandate fell due and which of them were submitted. Immutable and safe
 * for use by several threads.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class ReportLedger implements Serializable permits ImmutableReportLedger {

  private static final int MOST_DUTIES = 100_000;

  ReportLedger() {}

  /**
   * {@return the reports, in the order of the days on which they are due; of more than 10,000, or
   * of more than 100,000 duties counted under each act anew, for which no real mandate has asked,
   * those of the first acts and duties}
   */
  public abstract List<ReportDue> reports();

  /**
   * Sets the reports that the acts on a mandate ask for against the events of a record. Each event
   * of the kind "report submitted" that took place, and names the reporter and the force or the
   * act, counts for the earliest report of that reporter that is still open and whose period had
   * begun by then; if it names an act that asks for reports, only for one that this act asks for.
   * What was only announced or reported, or is contested, counts for none.
   *
   * @param mandate the mandate
   * @param events the events of the record
   * @param until the last day to list, inclusive; reports due later are left out under every act
   * @return the ledger
   */
  public static ReportLedger of(Mandate mandate, List<Event> events, LocalDate until) {
    List<ReportDue> open = due(mandate, until);
    Set<EntityId> asking = asking(mandate);
    for (Event event : submissions(events)) {
      List<EntityId> named = event.about().stream().filter(asking::contains).toList();
      enter(event, named.isEmpty() ? event.about() : named, mandate, open);
    }
    return ImmutableReportLedger.builder().reports(open).build();
  }

  /** The acts that ask for reports; what an act adds is the last of what is in force under it. */
  private static Set<EntityId> asking(Mandate mandate) {
    Set<EntityId> asking = new HashSet<>();
    for (GoverningAct act : mandate.acts()) {
      List<GivenDuty> duties = act.duties();
      if (!duties.isEmpty()) {
        asking.add(duties.get(duties.size() - 1).resolution());
      }
    }
    return asking;
  }

  private static List<Event> submissions(List<Event> events) {
    List<Event> submissions = new ArrayList<>();
    for (Event event : events) {
      if (event.kind().equals(EventKind.REPORT_SUBMITTED)
          && event.standing() == EventStanding.OCCURRED
          && event.when().span().hasEnd()) {
        submissions.add(event);
      }
    }
    submissions.sort(Comparator.comparing(ReportLedger::day));
    return submissions;
  }

  private static LocalDate day(Event submission) {
    return submission.when().latest();
  }

  /**
   * A duty lasts until an act sets a new term, or the term ends. It begins when the act takes
   * effect; but of what the act asks for once, also what is due between its adoption and that day,
   * and after the term.
   */
  private static List<ReportDue> due(Mandate mandate, LocalDate until) {
    Due due = new Due(until);
    for (Mandate given : mandate.ofEachBody()) {
      due.addAll(given);
    }
    return due.inOrder();
  }

  /** The reports due so far, until a day or up to the limits. */
  private static final class Due {

    private final LocalDate until;
    private final NavigableMap<LocalDate, Set<ReportDue>> byDay = new TreeMap<>();
    private int sofar;
    private int asked;

    Due(LocalDate until) {
      this.until = until;
    }

    void addAll(Mandate mandate) {
      List<GoverningAct> acts = mandate.acts();
      for (int i = 0; i < acts.size() && sofar < ReportSchedule.MOST && asked < MOST_DUTIES; i++) {
        GoverningAct act = acts.get(i);
        asked += act.duties().size();
        LocalDate next = i + 1 < acts.size() ? acts.get(i + 1).effectiveFrom() : until;
        LocalDate last = Stretches.earlier(next, until);
        addAll(act, ReportSchedule.of(act, act.adoptedOn(), Stretches.lastDay(act, mandate), last));
      }
    }

    private void addAll(GoverningAct act, List<ReportDue> reports) {
      for (ReportDue report : reports) {
        if (report.due().isAfter(begin(report, act))
            && sofar < ReportSchedule.MOST
            && byDay.computeIfAbsent(report.due(), day -> new LinkedHashSet<>()).add(report)) {
          sofar++;
        }
      }
    }

    List<ReportDue> inOrder() {
      List<ReportDue> ordered = new ArrayList<>();
      for (Set<ReportDue> reports : byDay.values()) {
        ordered.addAll(reports);
      }
      return ordered;
    }
  }

  private static LocalDate begin(ReportDue report, GoverningAct act) {
    boolean own = report.resolution().equals(act.resolution().id());
    return own && !ReportSchedule.repeats(report.duty().cadence())
        ? act.adoptedOn()
        : act.effectiveFrom();
  }

  /** On the acts that it names, or on the force, under whichever act. */
  private static void enter(Event event, List<EntityId> on, Mandate mandate, List<ReportDue> open) {
    LocalDate day = day(event);
    for (int i = 0; i < open.size(); i++) {
      ReportDue report = open.get(i);
      if (report.submitted().isEmpty()
          && !day.isBefore(report.since())
          && event.actors().contains(report.duty().reporter())
          && (on.contains(report.resolution()) || on.contains(mandate.force()))) {
        open.set(
            i,
            ImmutableReportDue.builder()
                .from(report)
                .submitted(event.id())
                .submittedBy(day)
                .build());
        return;
      }
    }
  }

  /**
   * The next report.
   *
   * @param date the day
   * @return the first report that is due on that day or later and had not been submitted by then
   */
  public final Optional<ReportDue> nextOn(LocalDate date) {
    for (ReportDue report : reports()) {
      if (!report.due().isBefore(date) && report.isOpenOn(date)) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /**
   * The reports that are overdue. A report is not so on the day on which it is due, nor if it was
   * due after the end of the record, which cannot tell.
   *
   * @param date the day
   * @param recordUntil the last day that the record covers, inclusive
   * @return those of {@link #reports} that were due before the day and had not been submitted by
   *     then, in that order
   */
  public final List<ReportDue> overdueOn(LocalDate date, LocalDate recordUntil) {
    List<ReportDue> overdue = new ArrayList<>();
    for (ReportDue report : reports()) {
      if (report.standingOn(date, recordUntil) == ReportStanding.OVERDUE) {
        overdue.add(report);
      }
    }
    return List.copyOf(overdue);
  }
}
