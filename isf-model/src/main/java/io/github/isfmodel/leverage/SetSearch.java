package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
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
import java.util.TreeMap;
import java.util.stream.Stream;

/** Searches for the smallest sets of changes, exactly. */
final class SetSearch {

  private final Situation situation;
  private final Effects effects;

  SetSearch(Situation situation) {
    this.situation = situation;
    this.effects = new Effects(situation);
  }

  SmallestSets freeing(PledgeStanding pledge) {
    List<Condition> conditions = conditions(pledge);
    MinimalTerms terms = new MinimalTerms(effects, conditions);
    try {
      List<BitSet> sets = terms.of(conditions).stream().map(terms.literals()::toChange).toList();
      return found(MinimalTerms.smallest(sets), terms.literals());
    } catch (MinimalTerms.TooManyException beyond) {
      return new SmallestSets.BeyondBound(Leverage.MOST_TERMS);
    }
  }

  private static List<Condition> conditions(PledgeStanding pledge) {
    return pledge.preconditions().stream()
        .filter(each -> !each.waived())
        .map(each -> each.precondition().condition())
        .toList();
  }

  private SmallestSets found(List<BitSet> sets, Literals literals) {
    return new SmallestSets.Found(
        sets.stream().map(set -> effects.of(literals.changes(set))).toList());
  }

  SmallestSets freeingMost(Unit unit) {
    List<PledgeStanding> waiting =
        situation.pledges().stream()
            .filter(each -> each.isBlocked() && Effects.isUnderWay(each))
            .filter(each -> worth(List.of(each), unit).compareTo(Worth.NOTHING) > 0)
            .toList();
    MinimalTerms terms =
        new MinimalTerms(
            effects, waiting.stream().flatMap(each -> conditions(each).stream()).toList());
    Map<PledgeStanding, List<BitSet>> byPledge = new LinkedHashMap<>();
    try {
      for (PledgeStanding each : waiting) {
        byPledge.put(each, terms.of(conditions(each)));
      }
    } catch (MinimalTerms.TooManyException beyond) {
      return new SmallestSets.BeyondBound(Leverage.MOST_TERMS);
    }
    Set<BitSet> unions = unions(byPledge.values(), terms.literals());
    return unions.size() > Leverage.MOST_UNIONS
        ? new SmallestSets.BeyondBound(Leverage.MOST_UNIONS)
        : found(best(unions, byPledge, terms.literals(), unit), terms.literals());
  }

  /** Whatever a set frees, the union of smallest sets of the pledges that it frees does too. */
  private static Set<BitSet> unions(Iterable<List<BitSet>> byPledge, Literals literals) {
    Set<BitSet> unions = new LinkedHashSet<>();
    unions.add(new BitSet());
    for (List<BitSet> terms : byPledge) {
      Set<BitSet> changes = new LinkedHashSet<>(terms.stream().map(literals::toChange).toList());
      for (BitSet before : List.copyOf(unions)) {
        changes.stream()
            .filter(change -> !literals.clash(before, change))
            .forEach(change -> unions.add(MinimalTerms.union(before, change)));
        if (unions.size() > Leverage.MOST_UNIONS) {
          return unions;
        }
      }
    }
    return unions;
  }

  private static List<BitSet> best(
      Set<BitSet> unions,
      Map<PledgeStanding, List<BitSet>> byPledge,
      Literals literals,
      Unit unit) {
    Map<Integer, Best> bySize = new TreeMap<>();
    for (BitSet union : unions) {
      bySize
          .computeIfAbsent(union.cardinality(), key -> new Best())
          .offer(union, worth(freed(union, byPledge, literals), unit));
    }
    List<BitSet> sets = new ArrayList<>();
    Worth most = Worth.NOTHING;
    for (Best best : bySize.values()) {
      if (best.worth.compareTo(most) > 0) {
        most = best.worth;
        sets.addAll(best.sets);
      }
    }
    return sets;
  }

  private static List<PledgeStanding> freed(
      BitSet union, Map<PledgeStanding, List<BitSet>> byPledge, Literals literals) {
    return byPledge.entrySet().stream()
        .filter(each -> isFreed(union, each.getValue().stream(), literals))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isFreed(BitSet union, Stream<BitSet> terms, Literals literals) {
    return terms.anyMatch(
        term -> MinimalTerms.holds(union, literals.toChange(term)) && !literals.clash(term, union));
  }

  private static Worth worth(List<PledgeStanding> freed, Unit unit) {
    return Worth.of(StrengthTally.of(freed), 0, unit);
  }

  /** The sets of one size that free most. */
  private static final class Best {
    private Worth worth = Worth.NOTHING;
    private final List<BitSet> sets = new ArrayList<>();

    void offer(BitSet set, Worth of) {
      if (of.compareTo(worth) > 0) {
        worth = of;
        sets.clear();
      }
      if (of.equals(worth)) {
        sets.add(set);
      }
    }
  }
}
