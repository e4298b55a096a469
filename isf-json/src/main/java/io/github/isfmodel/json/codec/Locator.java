package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds where in a text pointers point at; what is not there is placed where its owner begins. */
public final class Locator {

  private final Node root = new Node();

  private static final class Node {
    static final int NOWHERE = -1;

    final Map<String, Node> below = new HashMap<>();
    int offset = NOWHERE;

    /** The steps below that are indices: most elements of a list are not looked for. */
    BitSet indices() {
      BitSet indices = new BitSet();
      below.keySet().stream()
          .filter(step -> step.matches("0|[1-9]\\d{0,7}"))
          .forEach(step -> indices.set(Integer.parseInt(step)));
      return indices;
    }
  }

  /** Looks for some pointers in a document; the current token is its first. */
  public static Map<Pointer, Place> places(Collection<Pointer> pointers, JsonIn in, byte[] utf8) {
    Locator locator = new Locator();
    pointers.forEach(locator::want);
    value(in, locator.root);
    TreeMap<Integer, Place> places = new TreeMap<>();
    pointers.forEach(pointer -> places.put(locator.found(pointer), Place.UNKNOWN));
    Columns columns = new Columns(utf8);
    places.replaceAll((offset, unknown) -> columns.at(offset));
    Map<Pointer, Place> found = new LinkedHashMap<>();
    pointers.forEach(
        pointer -> found.put(pointer, places.getOrDefault(locator.found(pointer), Place.UNKNOWN)));
    return found;
  }

  private void want(Pointer pointer) {
    Node node = root;
    for (String step : pointer.steps()) {
      node = node.below.computeIfAbsent(step, s -> new Node());
    }
  }

  private int found(Pointer pointer) {
    Node node = root;
    int offset = root.offset;
    for (String step : pointer.steps()) {
      node = node.below.getOrDefault(step, root);
      offset = node.offset == Node.NOWHERE ? offset : node.offset;
    }
    return offset;
  }

  private static void value(JsonIn in, @Nullable Node node) {
    if (node == null) {
      in.skip();
      return;
    }
    node.offset = in.startsAt();
    if (node.below.isEmpty()) {
      in.skip();
    } else if (in.kind() == JsonIn.OBJECT) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.next();
        value(in, node.below.get(name));
      }
    } else if (in.kind() == JsonIn.LIST) {
      BitSet wanted = node.indices();
      for (int i = 0; in.next() != JsonIn.LIST_END; i++) {
        value(in, wanted.get(i) ? node.below.get(Integer.toString(i)) : null);
      }
    }
  }
}
