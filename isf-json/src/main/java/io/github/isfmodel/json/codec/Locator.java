package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where in a text pointers point at; what is not there is placed where its owner begins. */
public final class Locator {

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> below = new HashMap<>();
    Place place = Place.UNKNOWN;
  }

  /** Looks for some pointers in a document; the current token is its first. */
  public static Map<Pointer, Place> places(Collection<Pointer> pointers, JsonIn in) {
    Locator locator = new Locator();
    pointers.forEach(locator::want);
    value(in, locator.root);
    Map<Pointer, Place> places = new LinkedHashMap<>();
    pointers.forEach(pointer -> places.put(pointer, locator.found(pointer)));
    return places;
  }

  private void want(Pointer pointer) {
    Node node = root;
    for (String step : pointer.steps()) {
      node = node.below.computeIfAbsent(step, s -> new Node());
    }
  }

  private Place found(Pointer pointer) {
    List<String> steps = pointer.steps();
    Node node = root;
    Place place = root.place;
    for (String step : steps) {
      node = node.below.getOrDefault(step, root);
      place = node.place.equals(Place.UNKNOWN) ? place : node.place;
    }
    return place;
  }

  private static void value(JsonIn in, @Nullable Node node) {
    if (node == null) {
      in.skip();
      return;
    }
    node.place = in.place();
    if (node.below.isEmpty()) {
      in.skip();
    } else if (in.kind() == JsonIn.OBJECT) {
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        in.next();
        value(in, node.below.get(name));
      }
    } else if (in.kind() == JsonIn.LIST) {
      for (int i = 0; in.next() != JsonIn.LIST_END; i++) {
        value(in, node.below.get(Integer.toString(i)));
      }
    }
  }
}
