package io.github.isfmodel.leverage;

import io.github.isfmodel.leverage.Steps.TooManyException;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of literals that make conditions met. A condition is met as soon as enough of
 * its parts are met, and not met as soon as enough of them are not, so that each node is "at least
 * k of n" over the sets of its parts, for both answers.
 */
final class MinimalTerms {

  private final Steps steps;
  private final Literals literals;

  /** All conditions that are to be looked at together are given at once. */
  MinimalTerms(Effects effects, Steps steps, Collection<Condition> conditions)
      throws TooManyException {
    this.steps = steps;
    Set<Change> asked = new LinkedHashSet<>();
    conditions.forEach(condition -> asked.addAll(Levers.wanted(condition)));
    this.literals = new Literals(asked, effects, steps);
  }

  Literals literals() {
    return literals;
  }

  /** The sets that make all of the conditions met; none of them holds another. */
  List<BitSet> of(List<Condition> conditions) throws TooManyException {
    return atLeast(conditions.size(), conditions, true);
  }

  private List<BitSet> of(Condition condition, boolean holds) throws TooManyException {
    List<Condition> parts = condition.parts();
    if (condition instanceof Proposition proposition) {
      return literals.ways(new Change(proposition, holds));
    }
    if (condition instanceof Condition.Not not) {
      return of(not.part(), !holds);
    }
    int count = condition.needed();
    return atLeast(holds ? count : parts.size() - count + 1, parts, holds);
  }

  /**
   * In place k stands what makes at least k of the parts seen so far what they are to be, as long
   * as those that are left can complete it; of fewer than k nothing does.
   */
  private List<BitSet> atLeast(int count, List<Condition> parts, boolean holds)
      throws TooManyException {
    List<List<BitSet>> found = new ArrayList<>();
    found.add(List.of(new BitSet()));
    for (int k = 1; k <= count; k++) {
      found.add(List.of());
    }
    int left = parts.size();
    for (Condition part : parts) {
      List<BitSet> own = of(part, holds);
      left--;
      for (int k = Math.min(count, parts.size() - left); k >= Math.max(1, count - left); k--) {
        found.set(k, either(found.get(k), found.get(k - 1), own));
      }
    }
    return found.get(count);
  }

  private List<BitSet> either(List<BitSet> without, List<BitSet> before, List<BitSet> own)
      throws TooManyException {
    List<BitSet> sets = new ArrayList<>(without);
    for (BitSet one : before) {
      for (BitSet other : own) {
        BitSet both = union(one, other);
        steps.take(1 + both.length() / Long.SIZE);
        if (!literals.clash(other, one)) {
          sets.add(both);
        }
      }
    }
    return smallest(sets);
  }

  /** Leaves out each set that holds another, smallest first. */
  List<BitSet> smallest(List<BitSet> sets) throws TooManyException {
    steps.take(sets.size());
    List<BitSet> sorted = new ArrayList<>(new LinkedHashSet<>(sets));
    sorted.sort(Comparator.comparingInt(BitSet::cardinality));
    List<BitSet> smallest = new ArrayList<>();
    for (BitSet set : sorted) {
      if (!holdsAny(set, smallest)) {
        smallest.add(set);
      }
    }
    return smallest;
  }

  /** Of unequal sets of one size none holds another. */
  private boolean holdsAny(BitSet set, List<BitSet> others) throws TooManyException {
    int size = set.cardinality();
    for (BitSet other : others) {
      if (other.cardinality() == size) {
        return false;
      }
      steps.take(1);
      if (holds(set, other)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out each set for which another of its size would do that asks for less. */
  List<BitSet> weakest(List<BitSet> sets) throws TooManyException {
    List<BitSet> weakest = new ArrayList<>();
    for (BitSet set : sets) {
      if (!doesLess(sets, set)) {
        weakest.add(set);
      }
    }
    return weakest;
  }

  private boolean doesLess(List<BitSet> others, BitSet set) throws TooManyException {
    for (BitSet other : others) {
      if (other.cardinality() == set.cardinality()) {
        steps.take(1);
        if (literals.asksForLess(other, set)) {
          return true;
        }
      }
    }
    return false;
  }

  static BitSet union(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  private static boolean holds(BitSet set, BitSet part) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!set.get(i)) {
        return false;
      }
    }
    return true;
  }
}
