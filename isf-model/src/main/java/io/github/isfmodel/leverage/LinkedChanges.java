package io.github.isfmodel.leverage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Groups changes that are linked with each other, directly or through others. */
final class LinkedChanges {

  private final Map<Integer, Integer> towards = new HashMap<>();

  /** Links some changes with each other. */
  void join(BitSet changes) {
    int group = group(changes.nextSetBit(0));
    for (int i = changes.nextSetBit(0); i >= 0; i = changes.nextSetBit(i + 1)) {
      towards.put(group(i), group);
    }
  }

  /** One number for all that is linked with a change. */
  int group(int change) {
    int at = change;
    for (int next = next(at); next != at; next = next(at)) {
      towards.put(at, next(next));
      at = next;
    }
    return at;
  }

  private int next(int change) {
    return towards.getOrDefault(change, change);
  }
}
