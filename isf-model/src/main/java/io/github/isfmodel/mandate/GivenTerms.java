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

  /** Takes the term that an act has set. */
  void follow(GoverningAct act) {
    if (act.givers().size() == 1) {
      newest.clear();
    }
    if (act.setsTerm()) {
      newest.put(act.resolution().issuer(), act.mandateClock().orElseThrow());
    }
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
