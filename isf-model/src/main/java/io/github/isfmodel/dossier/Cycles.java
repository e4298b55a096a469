package io.github.isfmodel.dossier;

import java.util.ArrayList;
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

  private final Function<N, List<N>> next;
  private final Map<N, Step<N>> steps = new HashMap<>();
  private final List<Step<N>> path = new ArrayList<>();
  private final List<List<N>> found = new ArrayList<>();

  /** A node that was met, and where it leads that was not followed yet. */
  private static final class Step<N> {
    private final N node;
    private final Iterator<N> next;
    private final int position;
    private boolean onPath = true;

    Step(N node, Iterator<N> next, int position) {
      this.node = node;
      this.next = next;
      this.position = position;
    }
  }

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
    meet(start);
    while (!path.isEmpty()) {
      Step<N> last = path.get(path.size() - 1);
      if (last.next.hasNext()) {
        meet(last.next.next());
      } else {
        path.remove(path.size() - 1);
        last.onPath = false;
      }
    }
  }

  private void meet(N node) {
    Step<N> before = steps.get(node);
    if (before == null) {
      Step<N> step = new Step<>(node, next.apply(node).iterator(), path.size());
      steps.put(node, step);
      path.add(step);
    } else if (before.onPath) {
      found.add(circle(before.position));
    }
  }

  private List<N> circle(int from) {
    int to = Math.min(path.size(), from + SHOWN);
    return path.subList(from, to).stream().map(step -> step.node).toList();
  }
}
