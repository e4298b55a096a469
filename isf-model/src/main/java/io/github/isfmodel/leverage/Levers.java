package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Implications.Rung;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the single changes that blocked pledges wait for, and ranks them. */
final class Levers {

  private final List<PledgeStanding> pledges;
  private final Effects effects;
  private final Map<Change, List<Integer>> waiting;
  private final Trial trial;
  private final Map<Change, Lever> levers = new HashMap<>();

  private Levers(
      List<PledgeStanding> pledges, Effects effects, Map<Change, List<Integer>> waiting) {
    this.pledges = pledges;
    this.effects = effects;
    this.waiting = waiting;
    this.trial = effects.trial();
  }

  static List<Lever> of(Situation situation, Effects effects) {
    List<PledgeStanding> pledges = situation.pledges();
    Map<Change, List<Integer>> waiting = new LinkedHashMap<>();
    for (int place = 0; place < pledges.size(); place++) {
      for (Change change : awaited(pledges.get(place), effects)) {
        waiting.computeIfAbsent(change, key -> new ArrayList<>()).add(place);
      }
    }
    Levers found = new Levers(pledges, effects, waiting);
    for (boolean holds : new boolean[] {true, false}) {
      effects.ladders(holds).forEach(ladder -> found.climb(ladder, holds));
    }
    return waiting.keySet().stream().map(found.levers::get).toList();
  }

  /** What comes about with one change comes about with all after it, and is tried once. */
  private void climb(List<Rung> ladder, boolean holds) {
    Set<Integer> waitedFor = new TreeSet<>();
    for (Rung rung : ladder) {
      for (Change change : changes(rung.added(), holds)) {
        trial.make(change);
        waitedFor.addAll(waiting.getOrDefault(change, List.of()));
      }
      for (Change change : changes(rung.with(), holds)) {
        if (waiting.containsKey(change)) {
          levers.put(change, lever(change, waitedFor));
        }
      }
    }
    trial.takeAllBack();
  }

  private static List<Change> changes(List<Proposition> propositions, boolean holds) {
    return propositions.stream().map(each -> new Change(each, holds)).toList();
  }

  private Lever lever(Change change, Set<Integer> waitedFor) {
    return new Lever(
        change,
        effects.now(change.proposition()),
        waitedFor.stream().map(place -> id(pledges.get(place))).toList(),
        effects.effect(List.of(change), trial));
  }

  /** Of what can no longer be freed, or is there already, nothing is of any use. */
  private static Set<Change> awaited(PledgeStanding pledge, Effects effects) {
    Set<Change> awaited = new LinkedHashSet<>();
    if (Effects.isKeptBack(pledge) && effects.canBeFreed(pledge)) {
      for (PreconditionStanding precondition : pledge.blockedBy()) {
        awaited.addAll(wanted(precondition.precondition().condition()));
      }
      awaited.removeIf(change -> effects.isSo(change) || !effects.isPossible(change));
    }
    return awaited;
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
