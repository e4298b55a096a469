package io.github.isfmodel.compiled;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Conditions as nodes in arrays, each "at least so many of these literals and nodes". A literal is
 * that a proposition is met, or that it is not met: bit 2n or 2n + 1 for the one in {@linkplain
 * Places place} n. That suffices to tell whether a condition is met, as unknown and contested
 * propositions make no literal true.
 */
final class ConditionProgram {

  /** For a node that asks for all bits of one word: which word, and which bits; else -1. */
  private final int[] onlyWord;

  private final long[] onlyMask;
  private final int[] needed;
  private final int[] firstMask;
  private final int[] maskWord;
  private final long[] mask;
  private final int[] firstChild;
  private final int[] child;

  private ConditionProgram(Builder builder) {
    int nodes = builder.nodes.size();
    onlyWord = new int[nodes];
    onlyMask = new long[nodes];
    needed = new int[nodes];
    firstMask = new int[nodes + 1];
    firstChild = new int[nodes + 1];
    List<Long> masks = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      Node node = builder.nodes.get(i);
      needed[i] = node.needed;
      for (int word = 0; word < node.masks.length; word++) {
        if (node.masks[word] != 0) {
          masks.add(node.masks[word]);
          words.add(word);
        }
      }
      children.addAll(node.children);
      firstMask[i + 1] = masks.size();
      firstChild[i + 1] = children.size();
    }
    mask = masks.stream().mapToLong(Long::longValue).toArray();
    maskWord = words.stream().mapToInt(Integer::intValue).toArray();
    child = children.stream().mapToInt(Integer::intValue).toArray();
    for (int i = 0; i < nodes; i++) {
      int first = firstMask[i];
      boolean isOne =
          firstMask[i + 1] == first + 1
              && firstChild[i + 1] == firstChild[i]
              && needed[i] == Long.bitCount(mask[first]);
      onlyWord[i] = isOne ? maskWord[first] : -1;
      onlyMask[i] = isOne ? mask[first] : 0;
    }
  }

  boolean isMet(int node, long[] literals) {
    int word = onlyWord[node];
    return word >= 0
        ? (literals[word] & onlyMask[node]) == onlyMask[node]
        : isMetByCount(node, literals);
  }

  private boolean isMetByCount(int node, long[] literals) {
    int missing = needed[node];
    for (int i = firstMask[node]; i < firstMask[node + 1]; i++) {
      missing -= Long.bitCount(literals[maskWord[i]] & mask[i]);
    }
    for (int i = firstChild[node]; missing > 0 && i < firstChild[node + 1]; i++) {
      if (isMet(child[i], literals)) {
        missing--;
      }
    }
    return missing <= 0;
  }

  private static final class Node {
    private final int needed;
    private final long[] masks;
    private final List<Integer> children = new ArrayList<>();

    Node(int needed, int words) {
      this.needed = needed;
      this.masks = new long[words];
    }

    /** False if the literal is in the node already, as a mask cannot count it twice. */
    boolean add(int literal) {
      long bit = 1L << literal;
      boolean isNew = (masks[literal >> 6] & bit) == 0;
      masks[literal >> 6] |= bit;
      return isNew;
    }
  }

  /** Compiles conditions one by one. */
  static final class Builder {

    private final Places places;
    private final List<Node> nodes = new ArrayList<>();

    Builder(Places places) {
      this.places = places;
    }

    /** The node of the condition, as whoever is named judges it. */
    int add(Precondition precondition) {
      return add(precondition.condition(), precondition.judge(), true);
    }

    /** The node of a condition of which nothing is known: none of no literals is ever met. */
    int addUnknown() {
      return enter(node(1));
    }

    ConditionProgram build() {
      return new ConditionProgram(this);
    }

    private int add(Condition condition, Optional<ActorId> judge, boolean holds) {
      if (condition instanceof Condition.Not not) {
        return add(not.part(), judge, !holds);
      }
      Optional<Integer> literal = literal(condition, judge, holds);
      if (literal.isPresent()) {
        Node node = node(1);
        node.add(literal.get());
        return enter(node);
      }
      int count = condition.needed();
      Node node = node(holds ? count : condition.parts().size() - count + 1);
      for (Condition part : condition.parts()) {
        boolean inMask = literal(part, judge, holds).map(node::add).orElse(false);
        if (!inMask) {
          node.children.add(add(part, judge, holds));
        }
      }
      return enter(node);
    }

    private Optional<Integer> literal(Condition condition, Optional<ActorId> judge, boolean holds) {
      if (condition instanceof Condition.Not not) {
        return literal(not.part(), judge, !holds);
      }
      return condition instanceof Proposition proposition
          ? Optional.of(2 * places.place(proposition, judge) + (holds ? 0 : 1))
          : Optional.empty();
    }

    private Node node(int needed) {
      return new Node(needed, places.words());
    }

    private int enter(Node node) {
      nodes.add(node);
      return nodes.size() - 1;
    }
  }
}
