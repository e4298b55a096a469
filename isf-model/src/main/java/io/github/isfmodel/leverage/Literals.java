package io.github.isfmodel.leverage;

import io.github.isfmodel.leverage.Steps.TooManyException;
import io.github.isfmodel.precondition.Implications;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the changes that conditions ask for, in their order. What is so already counts as given,
 * unless some condition asks for what takes it away: then a set of changes may do so, and it has a
 * number too. What can no longer be changed has none.
 */
final class Literals {

  private final Effects effects;
  private final Implications implications;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Change, Integer> numbers = new HashMap<>();
  private final BitSet given = new BitSet();
  private final List<BitSet> following = new ArrayList<>();
  private final List<BitSet> bringing = new ArrayList<>();
  private final List<BitSet> opposites = new ArrayList<>();

  /**
   * @param asked all that the conditions ask for
   * @throws TooManyException if too much of it follows from each other
   */
  Literals(Set<Change> asked, Effects effects, Steps steps) throws TooManyException {
    this.effects = effects;
    this.implications = new Implications(asked.stream().map(Change::proposition).toList());
    Set<Change> takenAway = takenAway(asked, steps);
    for (Change change : asked) {
      if (effects.isSo(change) ? takenAway.contains(change) : effects.isPossible(change)) {
        enter(change);
      }
    }
    changes.forEach(change -> bringing.add(new BitSet()));
    for (int number = 0; number < changes.size(); number++) {
      List<Change> with = with(changes.get(number));
      steps.take(with.size());
      following.add(numbered(with));
      opposites.add(numbered(with.stream().map(Change::opposite).toList()));
      if (!given.get(number)) {
        enter(following.get(number), number);
      }
    }
  }

  private Set<Change> takenAway(Set<Change> asked, Steps steps) throws TooManyException {
    Set<Change> takenAway = new HashSet<>();
    for (Change change : asked) {
      if (!effects.isSo(change) && effects.isPossible(change)) {
        List<Change> with = with(change);
        steps.take(with.size());
        with.forEach(each -> takenAway.add(each.opposite()));
      }
    }
    return takenAway;
  }

  private List<Change> with(Change change) {
    return change.with(implications).toList();
  }

  private void enter(Change change) {
    given.set(changes.size(), effects.isSo(change));
    numbers.put(change, changes.size());
    changes.add(change);
  }

  private void enter(BitSet brought, int by) {
    brought.stream().forEach(each -> bringing.get(each).set(by));
  }

  private BitSet numbered(List<Change> some) {
    BitSet set = new BitSet();
    for (Change change : some) {
      Integer number = numbers.get(change);
      if (number != null) {
        set.set(number);
      }
    }
    return set;
  }

  /** The changes each of which makes something so; no change if nothing takes it away. */
  List<BitSet> ways(Change wanted) {
    Integer number = numbers.get(wanted);
    if (number == null) {
      return effects.isSo(wanted) ? List.of(new BitSet()) : List.of();
    }
    return given.get(number)
        ? List.of(setOf(number))
        : bringing.get(number).stream().mapToObj(Literals::setOf).toList();
  }

  private static BitSet setOf(int number) {
    BitSet set = new BitSet();
    set.set(number);
    return set;
  }

  /** What cannot be so together with any of a set. */
  BitSet opposites(BitSet set) {
    return union(set, opposites);
  }

  private static BitSet union(BitSet set, List<BitSet> of) {
    BitSet all = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      all.or(of.get(i));
    }
    return all;
  }

  /** Whether two sets ask for what cannot be so together. */
  boolean clash(BitSet few, BitSet many) {
    for (int i = few.nextSetBit(0); i >= 0; i = few.nextSetBit(i + 1)) {
      if (many.intersects(opposites.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of one set comes about with another, and not the other way round. */
  boolean asksForLess(BitSet less, BitSet more) {
    return without(less, union(more, following)).isEmpty()
        && !without(more, union(less, following)).isEmpty();
  }

  /** What is so already. */
  BitSet given() {
    return given;
  }

  /** What has to be changed of what is asked for. */
  BitSet toChange(BitSet term) {
    return without(term, given);
  }

  static BitSet without(BitSet set, BitSet others) {
    BitSet rest = (BitSet) set.clone();
    rest.andNot(others);
    return rest;
  }

  List<Change> changes(BitSet set) {
    return set.stream().mapToObj(changes::get).toList();
  }
}
