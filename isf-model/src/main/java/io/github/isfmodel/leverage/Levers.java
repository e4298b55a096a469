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
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the single changes that blocked pledges wait for, and ranks them. */
final class Levers {

  private Levers() {}

  static List<Lever> of(Situation situation, Effects effects) {
    List<PledgeStanding> pledges = situation.pledges();
    Map<Change, Set<Integer>> waiting = new LinkedHashMap<>();
    for (int place = 0; place < pledges.size(); place++) {
      for (Change change : awaited(pledges.get(place), effects)) {
        waiting.computeIfAbsent(change, key -> new TreeSet<>()).add(place);
      }
    }
    return waiting.keySet().stream()
        .map(
            each ->
                new Lever(
                    each,
                    effects.now(each.proposition()),
                    standsIn(each, waiting, effects).map(place -> id(pledges.get(place))).toList(),
                    effects.of(List.of(each))))
        .toList();
  }

  /** Of what can no longer be freed, nothing is of any use. */
  private static Set<Change> awaited(PledgeStanding pledge, Effects effects) {
    Set<Change> awaited = new LinkedHashSet<>();
    if (effects.canBeFreed(pledge)) {
      for (PreconditionStanding precondition : pledge.blockedBy()) {
        awaited.addAll(wanted(precondition.precondition().condition()));
      }
      awaited.removeIf(change -> effects.isSo(change) || !effects.isPossible(change));
    }
    return awaited;
  }

  private static Stream<Integer> standsIn(
      Change change, Map<Change, Set<Integer>> waiting, Effects effects) {
    return effects
        .with(change)
        .flatMap(each -> waiting.getOrDefault(each, Set.of()).stream())
        .distinct()
        .sorted();
  }

  private static PledgeId id(PledgeStanding pledge) {
    return pledge.pledge().id();
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
