package io.github.isfmodel.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Ways through a graph, without recursion. */
final class Paths {

  private Paths() {}

  /**
   * A shortest way from one node to another. Of several that of the nodes that are led to first.
   *
   * @return the nodes, both ends included; the one node if the two are the same; empty if there is
   *     no way
   */
  static <N> List<N> shortest(N from, N to, Function<N, List<N>> next) {
    Map<N, N> before = new HashMap<>();
    Deque<N> open = new ArrayDeque<>(List.of(from));
    before.put(from, from);
    while (!open.isEmpty() && !before.containsKey(to)) {
      N node = open.remove();
      for (N each : next.apply(node)) {
        if (before.putIfAbsent(each, node) == null) {
          open.add(each);
        }
      }
    }
    return before.containsKey(to) ? back(from, to, before) : List.of();
  }

  private static <N> List<N> back(N from, N to, Map<N, N> before) {
    List<N> path = new ArrayList<>();
    for (N node = to; !node.equals(from); node = Objects.requireNonNull(before.get(node))) {
      path.add(node);
    }
    path.add(from);
    Collections.reverse(path);
    return path;
  }
}
