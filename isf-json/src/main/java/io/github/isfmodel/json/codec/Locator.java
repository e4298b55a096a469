package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a text pointers point at; what is not there is placed where its owner begins. The
 * text is that of a document that was read, so that it is proper JSON is known.
 */
public final class Locator {

  /** No list of a document has so many elements that an index would have more. */
  private static final int MOST_DIGITS = 8;

  private final byte[] bytes;
  private final Landmarks landmarks;
  private final Node root = new Node();
  private int at;

  private static final class Node {
    static final int NOWHERE = -1;

    final Map<String, Node> below = new HashMap<>();
    int offset = NOWHERE;
  }

  private Locator(byte[] utf8, Landmarks landmarks) {
    this.bytes = utf8;
    this.landmarks = landmarks;
  }

  /** The places of some pointers in a document, in the order given. */
  public static List<Place> places(List<Pointer> pointers, byte[] utf8, Landmarks landmarks) {
    Locator locator = new Locator(utf8, landmarks);
    for (Pointer pointer : pointers) {
      locator.want(pointer);
    }
    locator.afterBlanks();
    locator.value(locator.root);
    List<Integer> offsets = new ArrayList<>();
    for (Pointer pointer : pointers) {
      offsets.add(locator.found(pointer));
    }
    return inText(offsets, new Columns(utf8));
  }

  /** Columns are counted from the beginning to the end. */
  private static List<Place> inText(List<Integer> offsets, Columns columns) {
    Map<Integer, Place> places = new HashMap<>();
    for (int offset : new TreeSet<>(offsets)) {
      places.put(offset, columns.at(offset));
    }
    List<Place> inOrder = new ArrayList<>();
    for (int offset : offsets) {
      inOrder.add(places.get(offset));
    }
    return inOrder;
  }

  private void want(Pointer pointer) {
    Node node = root;
    for (String step : pointer.steps()) {
      Node next = node.below.get(step);
      if (next == null) {
        next = new Node();
        node.below.put(step, next);
      }
      node = next;
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

  /** Goes beyond a value. */
  private void value(@Nullable Node node) {
    if (node != null) {
      node.offset = at;
    }
    if (node == null || node.below.isEmpty()) {
      skip();
    } else if (bytes[at] == '{') {
      object(node);
    } else if (bytes[at] == '[') {
      list(node);
    } else {
      skip();
    }
  }

  private void object(Node node) {
    for (int b = afterPunctuation(); b != '}'; b = afterPunctuation()) {
      String name = name();
      afterPunctuation();
      value(node.below.get(name));
    }
    at++;
  }

  private void list(Node node) {
    int[] elements = landmarks.list(at);
    if (elements != null) {
      noted(elements, node);
      return;
    }
    int most = last(node);
    int b = afterPunctuation();
    for (int i = 0; b != ']'; i++, b = afterPunctuation()) {
      value(i <= most ? node.below.get(Integer.toString(i)) : null);
    }
    at++;
  }

  /** Goes only to those elements of a list that are looked for. */
  private void noted(int[] elements, Node node) {
    int end = elements.length - 1;
    for (Map.Entry<String, Node> element : node.below.entrySet()) {
      int index = index(element.getKey());
      if (index >= 0 && index < end) {
        at = elements[index];
        value(element.getValue());
      }
    }
    at = elements[end] + 1;
  }

  /** The last element that is looked for. */
  private static int last(Node list) {
    int last = -1;
    for (String step : list.below.keySet()) {
      last = Math.max(last, index(step));
    }
    return last;
  }

  /** The index that a step of a pointer is; -1 if it is none. */
  private static int index(String step) {
    boolean number = step.length() == 1 || step.length() <= MOST_DIGITS && !step.startsWith("0");
    int index = 0;
    for (int i = 0; number && i < step.length(); i++) {
      int digit = step.charAt(i) - '0';
      number = digit >= 0 && digit <= 9;
      index = 10 * index + digit;
    }
    return number && !step.isEmpty() ? index : -1;
  }

  /** Goes beyond an opening bracket, a comma or a colon, if it is there, and the blanks around. */
  private int afterPunctuation() {
    int b = afterBlanks();
    if (b == '{' || b == '[' || b == ',' || b == ':') {
      at++;
      b = afterBlanks();
    }
    return b;
  }

  private int afterBlanks() {
    while (bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return bytes[at];
  }

  private String name() {
    int from = at + 1;
    string();
    String name = new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
    return name.indexOf('\\') < 0 ? name : Escapes.units(name);
  }

  private void skip() {
    int[] elements = bytes[at] == '[' ? landmarks.list(at) : null;
    at =
        elements == null
            ? new Element().end(bytes, at, bytes.length)
            : elements[elements.length - 1] + 1;
  }

  /** Goes beyond a string. */
  private void string() {
    at++;
    while (bytes[at] != '"') {
      int plain = at + Long.BYTES <= bytes.length ? EightBytes.plain(EightBytes.at(bytes, at)) : 0;
      at += plain > 0 ? plain : bytes[at] == '\\' ? 2 : 1;
    }
    at++;
  }
}
