package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pledges as they would be after changes that are made one after the other. Each condition counts
 * how many of its parts are met and not met, so that a change looks only at what names it, and from
 * there as far up as anything comes out otherwise. Not safe for use by several threads.
 */
final class Trial {

  private final List<PledgeStanding> pledges;
  private final Map<Proposition, List<Node>> leaves = new HashMap<>();
  private final List<Proposition> changed = new ArrayList<>();
  private final int[] blocking;
  private final Set<Integer> turned = new TreeSet<>();

  private static final class Node {
    private final @Nullable Node above;
    private final Condition condition;
    private final Truth now;
    private final List<Integer> pledges = new ArrayList<>();
    private int met;
    private int notMet;
    private Truth truth = Truth.UNKNOWN;

    Node(Proof proof, @Nullable Node above) {
      this.condition = proof.condition();
      this.now = proof.truth();
      this.above = above;
    }

    void count(Truth part, int change) {
      met += part == Truth.MET ? change : 0;
      notMet += part == Truth.NOT_MET ? change : 0;
    }

    /** After {@link Truth#atLeast}; what is contested blocks as what is unknown does. */
    Truth counted() {
      int needed = condition.needed();
      Truth counted =
          met >= needed
              ? Truth.MET
              : notMet > condition.parts().size() - needed ? Truth.NOT_MET : Truth.UNKNOWN;
      return condition instanceof Condition.Not ? counted.not() : counted;
    }
  }

  /** With the pledges as they are without a change. */
  Trial(List<PledgeStanding> pledges) {
    this.pledges = pledges;
    this.blocking = new int[pledges.size()];
    IdentityHashMap<Precondition, Node> shared = new IdentityHashMap<>();
    for (int place = 0; place < blocking.length; place++) {
      blocking[place] = pledges.get(place).unrecorded().size();
      for (PreconditionStanding each : pledges.get(place).preconditions()) {
        if (!each.waived()) {
          shared
              .computeIfAbsent(each.precondition(), root -> tree(each.proof(), null))
              .pledges
              .add(place);
          blocking[place]++;
        }
      }
    }
    leaves.keySet().forEach(this::takeBack);
  }

  private Node tree(Proof proof, @Nullable Node above) {
    Node node = new Node(proof, above);
    if (proof.condition() instanceof Proposition proposition) {
      leaves.computeIfAbsent(proposition, key -> new ArrayList<>()).add(node);
    }
    proof.parts().forEach(part -> tree(part, node));
    return node;
  }

  void make(Change change) {
    changed.add(change.proposition());
    for (Node leaf : leaves.getOrDefault(change.proposition(), List.of())) {
      become(leaf, change.truth());
    }
  }

  void takeAllBack() {
    changed.forEach(this::takeBack);
    changed.clear();
  }

  /** The pledges that are blocked and were not, or the other way round, in their order. */
  List<PledgeStanding> turned() {
    return turned.stream().map(pledges::get).toList();
  }

  private void takeBack(Proposition proposition) {
    for (Node leaf : leaves.getOrDefault(proposition, List.of())) {
      become(leaf, leaf.now);
    }
  }

  private void become(Node leaf, Truth truth) {
    Node node = leaf;
    Truth next = truth;
    while (node.truth != next) {
      Truth before = node.truth;
      node.truth = next;
      if (node.above == null) {
        block(node.pledges, before, next);
        return;
      }
      node = node.above;
      node.count(before, -1);
      node.count(next, 1);
      next = node.counted();
    }
  }

  private void block(List<Integer> places, Truth before, Truth after) {
    int more = (before == Truth.MET ? 1 : 0) - (after == Truth.MET ? 1 : 0);
    for (int place : places) {
      blocking[place] += more;
      if (blocking[place] > 0 == pledges.get(place).isBlocked()) {
        turned.remove(place);
      } else {
        turned.add(place);
      }
    }
  }
}
