package io.github.isfmodel.leverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the changes that conditions ask for. What is so already counts as given, unless some
 * condition asks for its opposite: then a set of changes may take it away, and it has a number too.
 */
final class Literals {

  private final List<Change> changes = new ArrayList<>();
  private final Map<Change, Integer> numbers = new HashMap<>();
  private final BitSet given = new BitSet();

  int number(Change change, boolean isSo) {
    Integer known = numbers.putIfAbsent(change, changes.size());
    if (known != null) {
      return known;
    }
    changes.add(change);
    given.set(changes.size() - 1, isSo);
    return changes.size() - 1;
  }

  /** Whether two sets ask for one proposition to be met and not to be met. */
  boolean clash(BitSet one, BitSet other) {
    for (int i = one.nextSetBit(0); i >= 0; i = one.nextSetBit(i + 1)) {
      Change change = changes.get(i);
      Integer opposite = numbers.get(new Change(change.proposition(), !change.holds()));
      if (opposite != null && other.get(opposite)) {
        return true;
      }
    }
    return false;
  }

  /** What has to be changed of what is asked for. */
  BitSet toChange(BitSet term) {
    BitSet rest = (BitSet) term.clone();
    rest.andNot(given);
    return rest;
  }

  List<Change> changes(BitSet set) {
    return set.stream().mapToObj(changes::get).toList();
  }
}
