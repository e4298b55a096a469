package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes documents, most of them for the worse. */
final class Mutator {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String AGAIN = "@again@";

  /** One place in a document: a property of an object, or an element of a list. */
  private record Slot(JsonNode owner, String name, int index) {
    JsonNode value() {
      return owner instanceof ObjectNode ? owner.get(name) : owner.get(index);
    }

    void set(JsonNode value) {
      if (owner instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) owner).set(index, value);
      }
    }

    void remove() {
      if (owner instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) owner).remove(index);
      }
    }
  }

  private final Random random;
  private final List<Slot> slots = new ArrayList<>();

  private Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** The text of a document after one to three changes. */
  static String changed(JsonNode document, long seed) {
    Mutator mutator = new Mutator(seed);
    JsonNode copy = document.deepCopy();
    int changes = 1 + mutator.random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      mutator.change(copy);
    }
    if (mutator.random.nextInt(6) == 0) {
      mutator.again(copy);
    }
    return copy.toString().replace(AGAIN, "");
  }

  private void change(JsonNode document) {
    slots.clear();
    gather(document);
    if (slots.isEmpty()) {
      return;
    }
    Slot slot = any(slots);
    switch (random.nextInt(7)) {
      case 0 -> slot.remove();
      case 1 -> slot.set(NODES.nullNode());
      case 2 -> slot.set(anyKind());
      case 3 -> surplus(slot.owner());
      case 4 -> swap(slot.owner());
      default -> slot.set(other(slot.value()));
    }
  }

  private void gather(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> add(new Slot(object, name, -1)));
    } else {
      for (int i = 0; i < node.size(); i++) {
        add(new Slot(node, "", i));
      }
    }
  }

  private void add(Slot slot) {
    slots.add(slot);
    gather(slot.value());
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private JsonNode anyKind() {
    return any(
        List.of(
            NODES.numberNode(7.9),
            NODES.numberNode(7),
            NODES.textNode("~"),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode()));
  }

  private void surplus(JsonNode owner) {
    if (owner instanceof ObjectNode object) {
      object.set(any(List.of("surplus", "Type", "", "format", "n")), anyKind());
    }
  }

  /** A property that stands twice, with one value; only text can say so. */
  private void again(JsonNode document) {
    slots.clear();
    gather(document);
    if (!slots.isEmpty()) {
      Slot slot = any(slots);
      if (slot.owner() instanceof ObjectNode object) {
        object.set(AGAIN + slot.name(), slot.value());
      }
    }
  }

  /** Gives two properties each other's value, as the bounds of a range. */
  private void swap(JsonNode owner) {
    if (owner instanceof ObjectNode object && object.size() > 1) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String one = any(names);
      String two = any(names);
      JsonNode kept = object.get(one);
      object.set(one, object.get(two));
      object.set(two, kept);
    }
  }

  private JsonNode other(JsonNode value) {
    if (value.isNumber()) {
      return number();
    }
    if (value.isTextual()) {
      return NODES.textNode(text(value.textValue()));
    }
    if (value instanceof ArrayNode list && !list.isEmpty()) {
      return random.nextBoolean() ? NODES.arrayNode() : list.deepCopy().add(list.get(0));
    }
    return any(slots).value().deepCopy();
  }

  private JsonNode number() {
    return any(
        List.of(
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Integer.MAX_VALUE + 1L),
            NODES.numberNode((1L << 53) - 1),
            NODES.numberNode(1L << 53),
            NODES.numberNode(BigInteger.TEN.pow(30)),
            NODES.numberNode(0.5)));
  }

  private String text(String text) {
    List<String> texts =
        slots.stream()
            .map(Slot::value)
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .toList();
    return any(
        List.of(
            "",
            " ",
            "\u2003\t",
            text + "\n",
            text + "-",
            text + " x",
            "x" + text,
            text.toUpperCase(Locale.ROOT),
            "2025-02-30",
            "1.1",
            "no-such-code",
            any(texts),
            any(texts)));
  }
}
