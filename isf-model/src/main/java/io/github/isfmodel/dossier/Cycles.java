package io.github.isfmodel.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the circles in a graph of identifiers, in time linear in its size and without recursion.
 *
 * @param <N> the identifiers
 */
final class Cycles<N> {

  /** How many members of a circle are kept; more do not help a reader. */
  static final int SHOWN = 6;

  /** Where a node is on the path that is being followed, or that it was left for good. */
  private static final int LEFT = -1;

  private record Step<N>(N node, Iterator<N> next) {}

  private final Function<N, List<N>> next;
  private final Map<N, Integer> state = new HashMap<>();
  private final List<N> path = new ArrayList<>();
  private final List<List<N>> found = new ArrayList<>();

  private Cycles(Function<N, List<N>> next) {
    this.next = next;
  }

  /**
   * Finds circles.
   *
   * @param nodes the nodes to begin at
   * @param next where a node leads; nodes that lead nowhere give an empty list
   * @return for each circle its first members in order, beginning with the one met first
   */
  static <N> List<List<N>> find(List<N> nodes, Function<N, List<N>> next) {
    Cycles<N> cycles = new Cycles<>(next);
    nodes.forEach(cycles::follow);
    return cycles.found;
  }

  private void follow(N start) {
    if (state.containsKey(start)) {
      return;
    }
    Deque<Step<N>> steps = new ArrayDeque<>();
    enter(start, steps);
    while (!steps.isEmpty()) {
      Step<N> step = steps.peek();
      if (step.next().hasNext()) {
        meet(step.next().next(), steps);
      } else {
        steps.pop();
        path.remove(path.size() - 1);
        state.put(step.node(), LEFT);
      }
    }
  }

  private void enter(N node, Deque<Step<N>> steps) {
    state.put(node, path.size());
    path.add(node);
    steps.push(new Step<>(node, next.apply(node).iterator()));
  }

  private void meet(N node, Deque<Step<N>> steps) {
    Integer position = state.get(node);
    if (position == null) {
      enter(node, steps);
    } else if (position != LEFT) {
      found.add(List.copyOf(path.subList(position, Math.min(path.size(), position + SHOWN))));
    }
  }
}
