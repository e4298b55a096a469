package io.github.isfmodel.json.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Which element of one list answers to which of another. */
final class Alignment {

  private static final int NONE = -1;

  /** For each element of the first list the one of the second, and the other way round. */
  private final int[] inAfter;

  private final int[] inBefore;

  Alignment(int before, int after) {
    this.inAfter = filled(before);
    this.inBefore = filled(after);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  /**
   * Pairs those elements that have no counterpart yet and have the same key; where several have it,
   * in their order. Keys are texts, as these are quick to look up whatever a document chooses.
   */
  void match(IntFunction<String> before, IntFunction<String> after) {
    int[] first = dropped().toArray();
    if (first.length == 0) {
      return;
    }
    Map<String, Queue<Integer>> open = new HashMap<>();
    added().forEach(j -> open.computeIfAbsent(after.apply(j), key -> new ArrayDeque<>()).add(j));
    for (int i : first) {
      Queue<Integer> candidates = open.get(before.apply(i));
      if (candidates != null && !candidates.isEmpty()) {
        int j = candidates.remove();
        inAfter[i] = j;
        inBefore[j] = i;
      }
    }
  }

  /** The same, but only where the nearest paired elements before both are a pair. */
  void matchBetweenNeighbours(IntFunction<String> before, IntFunction<String> after) {
    int[] pairsBefore = neighbours(inAfter, IntUnaryOperator.identity());
    int[] pairsAfter = neighbours(inBefore, j -> inBefore[j]);
    match(i -> pairsBefore[i] + before.apply(i), j -> pairsAfter[j] + after.apply(j));
  }

  /** For each element the nearest pair before it, told by its element of the first list. */
  private static int[] neighbours(int[] counterparts, IntUnaryOperator pair) {
    int[] nearest = new int[counterparts.length];
    int last = NONE;
    for (int i = 0; i < counterparts.length; i++) {
      nearest[i] = last;
      last = counterparts[i] == NONE ? last : pair.applyAsInt(i);
    }
    return nearest;
  }

  /** The pairs in the order of the first list. */
  Map<Integer, Integer> pairs() {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i < inAfter.length; i++) {
      if (inAfter[i] != NONE) {
        pairs.put(i, inAfter[i]);
      }
    }
    return pairs;
  }

  /** Whether the pairs stand in the same order in both lists. */
  boolean isInOrder() {
    List<Integer> order = new ArrayList<>(pairs().values());
    return IntStream.range(1, order.size()).allMatch(i -> order.get(i - 1) < order.get(i));
  }

  /** The elements of the first list without counterpart. */
  IntStream dropped() {
    return without(inAfter);
  }

  /** The elements of the second list without counterpart. */
  IntStream added() {
    return without(inBefore);
  }

  private static IntStream without(int[] counterparts) {
    return IntStream.range(0, counterparts.length).filter(i -> counterparts[i] == NONE);
  }
}
