package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.Cadence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the reports that an act asks for are due (rule T11 of the documentation). */
final class ReportSchedule {

  /** Longer lists come only from days that no real duty has: daily reports for 27 years. */
  static final int MOST = 10_000;

  /** One month can be added to it. */
  private static final LocalDate FURTHEST = LocalDate.MAX.minusMonths(1);

  private ReportSchedule() {}

  /**
   * The reports that are due under an act from one day to another, in the order of the days; no
   * more than so many, those of the first duties.
   *
   * @param lastDay that of the mandate, with which those end that go on and on
   */
  static List<ReportDue> of(
      GoverningAct act, LocalDate from, Optional<LocalDate> lastDay, LocalDate until) {
    List<ReportDue> reports = new ArrayList<>();
    LocalDate end = Stretches.earlier(lastDay.orElse(until), until);
    for (GivenDuty given : act.duties()) {
      LocalDate most = repeats(given.duty().cadence()) ? end : until;
      LocalDate last = Stretches.earlier(given.until().orElse(most), most);
      for (Due due : dues(given, from, last)) {
        reports.add(report(given, due));
      }
      if (reports.size() >= MOST) {
        return inOrder(reports.subList(0, MOST));
      }
    }
    return inOrder(reports);
  }

  static List<ReportDue> inOrder(List<ReportDue> reports) {
    reports.sort(Comparator.comparing(ReportDue::due));
    return reports;
  }

  private static ReportDue report(GivenDuty given, Due due) {
    return ImmutableReportDue.builder()
        .resolution(given.resolution())
        .duty(given.duty())
        .since(due.since())
        .due(due.day())
        .build();
  }

  /** A day on which a report is due, and the day from which it covers events. */
  private record Due(LocalDate since, LocalDate day) {}

  private static List<Due> dues(GivenDuty given, LocalDate from, LocalDate until) {
    List<Due> dues = new ArrayList<>();
    LocalDate since = given.countedFrom();
    for (LocalDate day : days(given.duty().cadence(), since, from, until)) {
      if (!day.isBefore(from) && !day.isAfter(until)) {
        dues.add(new Due(since, day));
      }
      since = day;
    }
    return dues;
  }

  /** The last day on which a report is due that is asked for once, or on days that are named. */
  static Optional<LocalDate> lastOf(GivenDuty given) {
    List<LocalDate> days =
        repeats(given.duty().cadence())
            ? List.of()
            : days(given.duty().cadence(), given.countedFrom(), given.countedFrom(), LocalDate.MAX);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  /** Whether a duty goes on and on, and does not name its days. */
  static boolean repeats(Cadence cadence) {
    return cadence instanceof Cadence.EveryMonths || cadence instanceof Cadence.EveryDays;
  }

  private static List<LocalDate> days(
      Cadence cadence, LocalDate start, LocalDate from, LocalDate until) {
    if (cadence instanceof Cadence.EveryMonths every) {
      return series(every.months(), ChronoUnit.MONTHS, start, from, until);
    }
    if (cadence instanceof Cadence.EveryDays every) {
      return series(every.days(), ChronoUnit.DAYS, start, from, until);
    }
    if (cadence instanceof Cadence.WithinDays within) {
      return ChronoUnit.DAYS.between(start, until) < within.days()
          ? List.of()
          : List.of(start.plusDays(within.days()));
    }
    if (cadence instanceof Cadence.OnDates onDates) {
      return onDates.dates().stream().sorted().toList();
    }
    return List.of();
  }

  /** Begins with the last day before the first one wanted, so that a long past costs nothing. */
  private static List<LocalDate> series(
      int every, ChronoUnit unit, LocalDate start, LocalDate from, LocalDate until) {
    LocalDate last = until.isBefore(FURTHEST) ? until : FURTHEST;
    long first = Math.max(1, unit.between(start, from) / every - 1);
    long end = Math.min((unit.between(start, last) + 1) / every, first + MOST - 1);
    List<LocalDate> days = new ArrayList<>();
    for (long n = first; n <= end; n++) {
      days.add(start.plus(n * every, unit));
    }
    return days;
  }
}
