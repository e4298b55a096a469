package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.term.ClockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of a mandate that several bodies gave: each prolongs its own, from where that ends
 * (rule R4). Of a mandate that one body gave there is one, which whoever acts on it moves.
 */
final class GivenTerms {

  private final Map<ActorId, ClockEnd> newest = new HashMap<>();

  /** Takes the term that an act has set; of a mandate of one body, whoever acts moves its term. */
  void follow(GoverningAct act) {
    if (!act.setsTerm()) {
      return;
    }
    boolean alone = act.givers().size() == 1;
    if (alone) {
      newest.clear();
    }
    newest.put(
        alone ? act.givers().get(0) : act.resolution().issuer(), act.mandateClock().orElseThrow());
  }

  /** Leaves the terms of a mandate that does not go on. */
  void forget() {
    newest.clear();
  }

  /** Whether every body's term had run out, and days without one lie before a day. */
  boolean haveRunOut(GoverningAct before, LocalDate day) {
    if (!isOver(before.lastDay(), day)) {
      return false;
    }
    for (ActorId giver : before.givers()) {
      ClockEnd own = newest.get(giver);
      if (before.givers().size() > 1 && (own == null || !isOver(own.lastDay(), day))) {
        return false;
      }
    }
    return true;
  }

  /** A term whose last day is the one before leaves no day without a mandate (rule T4). */
  private static boolean isOver(Optional<LocalDate> lastDay, LocalDate day) {
    return lastDay.isPresent() && lastDay.get().isBefore(day.minusDays(1));
  }

  /** Whether a mandate that the body of an act gave, or holds a key of, goes on to that act. */
  boolean isOwnOf(AdoptedAct act, GoverningAct before) {
    ActorId body = act.resolution().issuer();
    boolean own = before.givers().contains(body) || Lineage.keys(before).contains(body);
    return own && !before.ends() && !isOver(lastDayBefore(act, before), act.effectiveFrom());
  }

  /** The last day of the term that an act finds, as far as that is known. */
  Optional<LocalDate> lastDayBefore(AdoptedAct act, GoverningAct before) {
    if (!isApart(act, before)) {
      return before.lastDay();
    }
    Optional<ClockEnd> own = ownOf(act);
    return own.isPresent() ? own.get().lastDay() : Optional.empty();
  }

  /** The clocks from whose ends those of an act are counted. */
  List<ClockEnd> countedFrom(
      AdoptedAct act, Optional<GoverningAct> before, List<ClockEnd> earlier) {
    if (before.isEmpty() || !isApart(act, before.get())) {
      return earlier;
    }
    List<ClockEnd> clocks = new ArrayList<>();
    ownOf(act).ifPresent(clocks::add);
    for (ClockEnd end : earlier) {
      if (!end.clock().kind().equals(ClockKind.MANDATE)) {
        clocks.add(end);
      }
    }
    return clocks;
  }

  private static boolean isApart(AdoptedAct act, GoverningAct before) {
    List<ActorId> givers = before.givers();
    return givers.size() > 1 && givers.contains(act.resolution().issuer());
  }

  private Optional<ClockEnd> ownOf(AdoptedAct act) {
    return Optional.ofNullable(newest.get(act.resolution().issuer()));
  }
}
