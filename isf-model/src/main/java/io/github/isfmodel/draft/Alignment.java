package io.github.isfmodel.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which clause of one text answers to which of another. Clauses are matched by one key after the
 * other, the most telling first; where several have the same key, in their order.
 *
 * @param pairs the clauses that answer to each other
 * @param removed those of the first text without counterpart
 * @param added those of the second text without counterpart
 */
record Alignment<C>(List<Pair<C>> pairs, List<C> removed, List<C> added) {

  record Pair<C>(C before, C after) {}

  static <C> Alignment<C> of(List<C> before, List<C> after, List<Function<C, Object>> keys) {
    List<Pair<C>> pairs = new ArrayList<>();
    List<C> removed = before;
    List<C> added = after;
    for (Function<C, Object> key : keys) {
      List<C> unmatched = new ArrayList<>();
      Map<Object, List<C>> open = new HashMap<>();
      added.forEach(
          each -> open.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
      List<C> matched = new ArrayList<>();
      for (C each : removed) {
        List<C> candidates = open.getOrDefault(key.apply(each), List.of());
        if (candidates.isEmpty()) {
          unmatched.add(each);
        } else {
          matched.add(candidates.get(0));
          pairs.add(new Pair<>(each, candidates.remove(0)));
        }
      }
      removed = unmatched;
      added = without(added, matched);
    }
    return new Alignment<>(pairs, removed, added);
  }

  /** The list less one occurrence of each of the others. */
  static <C> List<C> without(List<? extends C> list, List<? extends C> others) {
    List<C> left = new ArrayList<>(list);
    others.forEach(left::remove);
    return left;
  }
}
