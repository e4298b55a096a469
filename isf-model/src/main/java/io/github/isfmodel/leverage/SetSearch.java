package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.leverage.Steps.TooManyException;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.StrengthTally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches once for the smallest sets of changes, exactly. */
final class SetSearch {

  private final Effects effects;
  private final Steps steps = new Steps();

  SetSearch(Effects effects) {
    this.effects = effects;
  }

  SmallestSets freeing(PledgeStanding pledge) {
    if (!pledge.unrecorded().isEmpty()) {
      return new SmallestSets.Found(List.of());
    }
    List<Condition> conditions = conditions(pledge);
    try {
      MinimalTerms terms = new MinimalTerms(effects, steps, conditions);
      List<BitSet> sets = terms.of(conditions).stream().map(terms.literals()::toChange).toList();
      return found(terms.weakest(terms.smallest(sets)), terms.literals());
    } catch (TooManyException beyond) {
      return new SmallestSets.BeyondBound(Leverage.MOST_STEPS);
    }
  }

  private static List<Condition> conditions(PledgeStanding pledge) {
    return pledge.preconditions().stream()
        .filter(each -> !each.waived())
        .map(each -> each.precondition().condition())
        .toList();
  }

  private SmallestSets found(List<BitSet> sets, Literals literals) throws TooManyException {
    List<Effect> found = new ArrayList<>();
    for (BitSet set : sets) {
      List<Change> changes = literals.changes(set);
      steps.take(changes.stream().mapToLong(effects::naming).sum());
      found.add(effects.of(changes));
    }
    return new SmallestSets.Found(found);
  }

  SmallestSets freeingMost(Unit unit) {
    Map<List<Condition>, Worth> waiting = waiting(unit);
    Set<Condition> conditions =
        waiting.keySet().stream()
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    try {
      MinimalTerms terms = new MinimalTerms(effects, steps, conditions);
      Waiting all = new Waiting(terms.literals());
      for (Map.Entry<List<Condition>, Worth> each : waiting.entrySet()) {
        all.add(terms.of(each.getKey()), each.getValue());
      }
      boolean bounded = waiting.values().stream().allMatch(Worth::isBounded);
      Cases cases = new Cases(terms.literals(), bounded, steps);
      return found(terms.weakest(cases.of(all).most()), terms.literals());
    } catch (TooManyException beyond) {
      return new SmallestSets.BeyondBound(Leverage.MOST_STEPS);
    }
  }

  /**
   * What pledges that can be freed are worth, by the conditions that they share. Of what frees one
   * with a precondition that the record does not hold nothing is known.
   */
  private Map<List<Condition>, Worth> waiting(Unit unit) {
    Map<List<Condition>, Worth> waiting = new LinkedHashMap<>();
    for (PledgeStanding pledge : effects.blocked()) {
      Worth worth = Worth.of(StrengthTally.toDeploy(List.of(pledge)), 0, unit);
      boolean isKnown = pledge.unrecorded().isEmpty();
      if (isKnown && Effects.isUnderWay(pledge) && worth.compareTo(Worth.NOTHING) > 0) {
        waiting.merge(conditions(pledge), worth, Worth::plus);
      }
    }
    return waiting;
  }
}
