package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.id.ActorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which actors belong to which, as a part of them or by a role in them that they have or had,
 * themselves or through others. What each belongs to first makes trees of them, numbered so that
 * whoever is below an actor has the numbers next to its own: no way up a tree is walked. Ways from
 * one part of them to another are followed one by one.
 */
final class Belonging {

  private final Map<ActorId, Node> nodes = new LinkedHashMap<>();

  private static final class Node {
    private final List<Node> below = new ArrayList<>();
    private List<Node> apart = new ArrayList<>();
    private @Nullable Node above;

    /** The nearest one from here upwards that leads apart. */
    private @Nullable Node leading;

    private boolean isPlaced;
    private int first;
    private int last;

    boolean holds(Node other) {
      return first <= other.first && other.first <= last;
    }
  }

  /** Of several actors of one identifier the first counts. */
  Belonging(List<Actor> actors) {
    Set<ActorId> met = new HashSet<>();
    for (Actor actor : actors) {
      if (met.add(actor.id())) {
        enter(actor);
      }
    }
    for (Node node : nodes.values()) {
      openCircle(node);
    }
    List<Node> numbered = numbered();
    for (Node node : numbered) {
      removeAbove(node);
      node.leading = node.apart.isEmpty() ? leadingAbove(node) : node;
    }
  }

  /** Nothing is gained by a second way to where the first one leads. */
  private static void removeAbove(Node node) {
    List<Node> kept = new ArrayList<>();
    for (Node other : node.apart) {
      if (!other.holds(node)) {
        kept.add(other);
      }
    }
    node.apart = kept;
  }

  private static @Nullable Node leadingAbove(Node node) {
    return node.above == null ? null : node.above.leading;
  }

  private void enter(Actor actor) {
    Node node = node(actor.id());
    if (actor.partOf().isPresent()) {
      node.apart.add(node(actor.partOf().get()));
    }
    for (RoleHeld role : actor.roles()) {
      if (role.of().isPresent()) {
        node.apart.add(node(role.of().get()));
      }
    }
    if (!node.apart.isEmpty()) {
      node.above = node.apart.remove(0);
    }
  }

  private Node node(ActorId id) {
    Node node = nodes.get(id);
    if (node == null) {
      node = new Node();
      nodes.put(id, node);
    }
    return node;
  }

  /** So that each way up ends. */
  private static void openCircle(Node start) {
    Set<Node> path = new HashSet<>();
    Node node = start;
    while (node != null && !node.isPlaced) {
      node.isPlaced = true;
      path.add(node);
      if (node.above != null && path.contains(node.above)) {
        node.apart.add(node.above);
        node.above = null;
      }
      node = node.above;
    }
  }

  /** Those that belong to nothing; the others are put below what they belong to. */
  private Deque<Node> tops() {
    Deque<Node> tops = new ArrayDeque<>();
    for (Node node : nodes.values()) {
      if (node.above == null) {
        tops.push(node);
      } else {
        node.above.below.add(node);
      }
    }
    return tops;
  }

  /** Each after what it belongs to, and all that belong to one with each other. */
  private List<Node> numbered() {
    List<Node> numbered = new ArrayList<>();
    Deque<Node> left = tops();
    while (!left.isEmpty()) {
      Node node = left.pop();
      node.first = numbered.size();
      node.last = node.first;
      numbered.add(node);
      for (Node below : node.below) {
        left.push(below);
      }
    }
    for (int i = numbered.size() - 1; i >= 0; i--) {
      Node node = numbered.get(i);
      if (node.above != null) {
        node.above.last = Math.max(node.above.last, node.last);
      }
    }
    return numbered;
  }

  /** Whether an actor is one of some, or belongs to one. */
  boolean isAmong(ActorId actor, Collection<ActorId> some) {
    Node node = nodes.get(actor);
    return some.contains(actor) || (node != null && isBelow(some, reached(node)));
  }

  private boolean isBelow(Collection<ActorId> some, NavigableSet<Integer> reached) {
    for (ActorId each : some) {
      Node wanted = nodes.get(each);
      Integer next = wanted == null ? null : reached.ceiling(wanted.first);
      if (wanted != null && next != null && next <= wanted.last) {
        return true;
      }
    }
    return false;
  }

  /** Where the ways begin that go straight up. */
  private static NavigableSet<Integer> reached(Node from) {
    NavigableSet<Integer> reached = new TreeSet<>();
    Set<Node> followed = new HashSet<>();
    Deque<Node> left = new ArrayDeque<>(List.of(from));
    while (!left.isEmpty()) {
      Node start = left.pop();
      reached.add(start.first);
      Node node = start.leading;
      while (node != null && followed.add(node)) {
        left.addAll(node.apart);
        node = leadingAbove(node);
      }
    }
    return reached;
  }
}
