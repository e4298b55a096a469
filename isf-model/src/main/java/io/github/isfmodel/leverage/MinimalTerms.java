package io.github.isfmodel.leverage;

import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of literals that make conditions met. A condition is met as soon as enough of
 * its parts are met, and not met as soon as enough of them are not, so that each node is "at least
 * k of n" over the sets of its parts, for both answers.
 */
final class MinimalTerms {

  /** That there are too many sets. */
  static final class TooManyException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Effects effects;
  private final Literals literals = new Literals();
  private final Set<Change> asked = new HashSet<>();

  /** All conditions that are to be looked at together are given at once. */
  MinimalTerms(Effects effects, List<Condition> conditions) {
    this.effects = effects;
    conditions.forEach(condition -> asked.addAll(Levers.wanted(condition)));
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
      return List.of(literal(new Change(proposition, holds)));
    }
    if (condition instanceof Condition.Not not) {
      return of(not.part(), !holds);
    }
    int count = condition.needed();
    return atLeast(holds ? count : parts.size() - count + 1, parts, holds);
  }

  private BitSet literal(Change change) {
    BitSet set = new BitSet();
    boolean isSo = effects.isSo(change);
    if (!isSo || asked.contains(new Change(change.proposition(), !change.holds()))) {
      set.set(literals.number(change, isSo));
    }
    return set;
  }

  /** In place k stands what makes at least k of the parts seen so far what they are to be. */
  private List<BitSet> atLeast(int count, List<Condition> parts, boolean holds)
      throws TooManyException {
    List<List<BitSet>> found = new ArrayList<>();
    found.add(List.of(new BitSet()));
    for (int k = 1; k <= count; k++) {
      found.add(List.of());
    }
    for (Condition part : parts) {
      List<BitSet> own = of(part, holds);
      for (int k = count; k >= 1; k--) {
        found.set(k, either(found.get(k), found.get(k - 1), own));
      }
    }
    return found.get(count);
  }

  private List<BitSet> either(List<BitSet> without, List<BitSet> before, List<BitSet> own)
      throws TooManyException {
    if ((long) before.size() * own.size() + without.size() > Leverage.MOST_TERMS) {
      throw new TooManyException();
    }
    List<BitSet> sets = new ArrayList<>(without);
    for (BitSet one : before) {
      for (BitSet other : own) {
        if (!literals.clash(one, other)) {
          sets.add(union(one, other));
        }
      }
    }
    return smallest(sets);
  }

  /** Leaves out each set that holds another, smallest first. */
  static List<BitSet> smallest(List<BitSet> sets) {
    List<BitSet> sorted = new ArrayList<>(new LinkedHashSet<>(sets));
    sorted.sort(Comparator.comparingInt(BitSet::cardinality));
    List<BitSet> smallest = new ArrayList<>();
    for (BitSet set : sorted) {
      if (smallest.stream().noneMatch(each -> holds(set, each))) {
        smallest.add(set);
      }
    }
    return smallest;
  }

  static BitSet union(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.or(other);
    return both;
  }

  static boolean holds(BitSet set, BitSet part) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!set.get(i)) {
        return false;
      }
    }
    return true;
  }
}
