package io.github.isfmodel.leverage;

import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the changes that conditions ask for; the two changes of one proposition differ in the
 * last bit only. What is so already counts as given, unless some condition asks for its opposite:
 * then a set of changes may take it away, and it has a number too.
 */
final class Literals {

  private final List<Proposition> propositions = new ArrayList<>();
  private final Map<Proposition, Integer> places = new HashMap<>();
  private final BitSet given = new BitSet();

  int number(Change change, boolean isSo) {
    int place = places.computeIfAbsent(change.proposition(), this::enter);
    int number = 2 * place + (change.holds() ? 0 : 1);
    given.set(number, isSo);
    return number;
  }

  private int enter(Proposition proposition) {
    propositions.add(proposition);
    return propositions.size() - 1;
  }

  static int opposite(int number) {
    return number ^ 1;
  }

  static BitSet opposites(BitSet set) {
    BitSet opposites = new BitSet();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      opposites.set(opposite(i));
    }
    return opposites;
  }

  /** Whether two sets ask for one proposition to be met and not to be met. */
  static boolean clash(BitSet few, BitSet many) {
    for (int i = few.nextSetBit(0); i >= 0; i = few.nextSetBit(i + 1)) {
      if (many.get(opposite(i))) {
        return true;
      }
    }
    return false;
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
    return set.stream()
        .mapToObj(number -> new Change(propositions.get(number / 2), number % 2 == 0))
        .toList();
  }
}
