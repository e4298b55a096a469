package io.github.isfmodel.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where parts of one list lead by their ids; which of them begin a circle.
 *
 * @param <I> the ids
 */
final class HandCircles<I> {

  private final Map<I, Node<I>> nodes = new LinkedHashMap<>();
  private final Set<Node<I>> begins = new HashSet<>();

  /** A part that leads somewhere. */
  private static final class Node<I> {
    final int position;
    final Iterator<? extends I> next;
    boolean met;
    boolean left;

    Node(int position, Iterator<? extends I> next) {
      this.position = position;
      this.next = next;
    }
  }

  /**
   * Reports the parts of a list that begin a circle; of those with the same id the first counts.
   */
  @SuppressWarnings("ReferenceEquality") // Whether it is that part, not one like it.
  static <I, P> void of(
      List<P> parts,
      Map<I, P> byId,
      Function<P, I> id,
      Function<P, List<? extends I>> to,
      String rule,
      HandFindings found) {
    HandCircles<I> circles = new HandCircles<>();
    for (int i = 0; i < parts.size(); i++) {
      P part = parts.get(i);
      List<? extends I> next = to.apply(part);
      if (!next.isEmpty() && byId.get(id.apply(part)) == part) {
        circles.nodes.putIfAbsent(id.apply(part), new Node<>(i, next.iterator()));
      }
    }
    circles.report(rule, found);
  }

  static <I> List<I> list(Optional<I> one) {
    return one.isPresent() ? List.of(one.get()) : List.of();
  }

  private void report(String rule, HandFindings found) {
    nodes.values().forEach(this::follow);
    for (Node<I> begin : begins) {
      found.at(begin.position);
      found.add(rule);
    }
  }

  private void follow(Node<I> start) {
    Deque<Node<I>> path = new ArrayDeque<>();
    meet(start, path);
    while (!path.isEmpty()) {
      Node<I> last = path.getLast();
      if (last.next.hasNext()) {
        meet(nodes.get(last.next.next()), path);
      } else {
        path.removeLast().left = true;
      }
    }
  }

  private void meet(@Nullable Node<I> node, Deque<Node<I>> path) {
    if (node != null && !node.met) {
      node.met = true;
      path.addLast(node);
    } else if (node != null && !node.left) {
      begins.add(node);
    }
  }
}
