package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;

/** Whether acts do to a mandate what they are said to do. */
final class HandActKinds {

  private HandActKinds() {}

  static boolean isAtOdds(GoverningAct act) {
    MandateActKind kind = act.act().kind();
    if (!act.setsTerm()) {
      return (kind.renews() || kind == MandateActKind.SHORTENS) && isTermOfAPart(act);
    }
    if (act.previousLastDay().isEmpty() || act.lastDay().isEmpty() || endsBeforeAdoption(act)) {
      return false;
    }
    int later = act.lastDay().get().compareTo(act.previousLastDay().get());
    if (kind == MandateActKind.EXTENDS || kind == MandateActKind.TECHNICAL_ROLLOVER) {
      return later <= 0;
    }
    return kind == MandateActKind.SHORTENS
        ? later >= 0
        : kind == MandateActKind.AMENDS && later != 0 && isOnlyAmended(act);
  }

  /** As the text alone tells. */
  private static boolean endsBeforeAdoption(GoverningAct act) {
    Term term = act.mandateClock().orElseThrow().clock().term();
    Term.Lasting period = HandClocks.period(term);
    LocalDate last = term instanceof Term.Until until ? until.lastDay() : null;
    if (period != null && period.anchor().date().isPresent()) {
      last = period.lastDayFrom(period.anchor().date().get());
    }
    return last != null && last.isBefore(act.adoptedOn());
  }

  private static boolean isTermOfAPart(GoverningAct act) {
    for (Clock clock : act.resolution().clocks()) {
      if (clock.kind().equals(ClockKind.SUB_FORCE)
          && clock.subjects().contains(act.act().force())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOnlyAmended(GoverningAct act) {
    for (MandateAct each : act.resolution().mandateActs()) {
      if (each.kind() != MandateActKind.AMENDS && each.force().equals(act.act().force())) {
        return false;
      }
    }
    return true;
  }

  static boolean isAmendedAfterEnd(GoverningAct act, List<LineageGap> declared) {
    if (act.act().kind() != MandateActKind.AMENDS
        || act.setsTerm()
        || act.ends()
        || act.lastDay().isEmpty()
        || act.isGivenAnew()) {
      return false;
    }
    LocalDate first = act.lastDay().get().plusDays(1);
    LocalDate last = act.effectiveFrom().minusDays(1);
    return first.isBefore(act.effectiveFrom())
        && !isAnyRunning(act)
        && !isDeclared(first, last, act.giver(), declared);
  }

  private static boolean isAnyRunning(GoverningAct act) {
    for (ClockEnd clock : act.clocks()) {
      if (clock.runsOn(act.effectiveFrom())) {
        return true;
      }
    }
    return false;
  }

  /** From each declared stretch on to the next, for that body or for all. */
  private static boolean isDeclared(
      LocalDate first, LocalDate last, ActorId giver, List<LineageGap> declared) {
    LocalDate day = first;
    while (!day.isAfter(last)) {
      LocalDate next = day;
      for (LineageGap gap : declared) {
        if (gap.isOf(giver) && gap.covers(day)) {
          LocalDate end = gap.last().orElse(last);
          next = end.isBefore(next) ? next : end.plusDays(1);
        }
      }
      if (next.equals(day)) {
        return false;
      }
      day = next;
    }
    return true;
  }
}
