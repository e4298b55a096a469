package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Unit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the single changes that blocked pledges wait for, and ranks them. */
final class Levers {

  private Levers() {}

  static List<Lever> of(Situation situation, Effects effects) {
    Map<Change, Set<PledgeId>> waiting = new LinkedHashMap<>();
    for (PledgeStanding pledge : situation.pledges()) {
      for (PreconditionStanding precondition : pledge.blockedBy()) {
        for (Change change : wanted(precondition.precondition().condition())) {
          if (!effects.isSo(change)) {
            waiting.computeIfAbsent(change, key -> new LinkedHashSet<>()).add(pledge.pledge().id());
          }
        }
      }
    }
    return waiting.entrySet().stream()
        .map(
            each ->
                new Lever(
                    each.getKey(),
                    effects.now(each.getKey().proposition()),
                    List.copyOf(each.getValue()),
                    effects.of(List.of(each.getKey()))))
        .toList();
  }

  /** What a condition asks for: its propositions, as met or, under "not", as not met. */
  static Set<Change> wanted(Condition condition) {
    Set<Change> wanted = new LinkedHashSet<>();
    collect(condition, true, wanted);
    return wanted;
  }

  private static void collect(Condition condition, boolean holds, Set<Change> wanted) {
    if (condition instanceof Proposition proposition) {
      wanted.add(new Change(proposition, holds));
    } else {
      boolean turned = condition instanceof Condition.Not;
      condition.parts().forEach(part -> collect(part, holds != turned, wanted));
    }
  }

  private static Worth worth(Effect effect, Unit unit) {
    return Worth.of(effect.gain(), effect.frees().size(), unit);
  }

  static List<Lever> ranked(List<Lever> levers, Unit unit) {
    return levers.stream()
        .sorted(
            Comparator.comparing((Lever lever) -> worth(lever.effect(), unit))
                .thenComparingInt(lever -> lever.standsIn().size())
                .reversed())
        .toList();
  }
}
