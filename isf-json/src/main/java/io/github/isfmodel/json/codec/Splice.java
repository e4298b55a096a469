package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Tolerance.Unknown;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts properties that the model does not know back into a document that it wrote. */
public final class Splice {

  private final byte[] document;
  private final byte[] format;
  private final ByteArrayOutputStream out;
  private int at;

  private static final class Node {
    final Map<String, Node> below = new HashMap<>();
    final List<Unknown> own = new ArrayList<>();
  }

  private Splice(byte[] document, String format) {
    this.document = document;
    this.format = ("\"" + format + "\"").getBytes(StandardCharsets.UTF_8);
    this.out = new ByteArrayOutputStream(document.length + 64);
  }

  /**
   * Writes a document anew.
   *
   * @param compact the document, without blanks between its tokens, type and format first
   * @param tolerance what was kept beside the value
   * @param gaps what was left out
   */
  public static byte[] into(byte[] compact, Tolerance tolerance, Gaps gaps) {
    Node root = new Node();
    for (Unknown unknown : tolerance.unknown()) {
      gaps.inValue(unknown.at()).ifPresent(place -> add(root, unknown.at(place)));
    }
    Splice splice = new Splice(compact, tolerance.format());
    splice.document(root);
    return splice.out.toByteArray();
  }

  private static void add(Node root, Unknown unknown) {
    List<String> steps = unknown.at().steps();
    Node node = root;
    for (String step : steps.subList(0, steps.size() - 1)) {
      node = node.below.computeIfAbsent(step, s -> new Node());
    }
    node.own.add(unknown);
  }

  private void document(Node root) {
    String head = "{\"type\":";
    copy(head.length());
    copy(endOfValue() - at);
    copy(",\"format\":".length());
    at = endOfValue();
    out.writeBytes(format);
    members(root, true);
  }

  private void value(@Nullable Node node) {
    if (node == null) {
      copy(endOfValue() - at);
    } else if (document[at] == '{') {
      copy(1);
      members(node, false);
    } else {
      copy(1);
      for (int i = 0; document[at] != ']'; i++) {
        copy(document[at] == ',' ? 1 : 0);
        value(node.below.get(Integer.toString(i)));
      }
      copy(1);
    }
  }

  /** Copies what is left of an object; each unknown property goes before a known one. */
  private void members(Node node, boolean begun) {
    List<Unknown> waiting = new ArrayList<>(node.own);
    waiting.sort(Comparator.comparingInt(Unknown::before));
    boolean comma = begun;
    int next = 0;
    while (document[at] != '}') {
      at += document[at] == ',' ? 1 : 0;
      int from = at;
      at = endOfValue();
      String name = new String(document, from + 1, at - from - 2, StandardCharsets.UTF_8);
      while (next < waiting.size() && isDue(waiting.get(next), name)) {
        comma = put(waiting.get(next++), comma);
      }
      put(comma ? "," : "");
      comma = true;
      out.write(document, from, at - from);
      copy(1);
      value(node.below.get(name));
    }
    for (Unknown last : waiting.subList(next, waiting.size())) {
      comma = put(last, comma);
    }
    copy(1);
  }

  private static boolean isDue(Unknown unknown, String name) {
    return unknown.before() <= unknown.known().indexOf(name);
  }

  private boolean put(Unknown unknown, boolean comma) {
    put((comma ? "," : "") + unknown.name() + ":" + unknown.value());
    return true;
  }

  private void put(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void copy(int count) {
    out.write(document, at, count);
    at += count;
  }

  /** The end of the value, or the name, that begins here. */
  private int endOfValue() {
    int depth = 0;
    int i = at;
    do {
      switch (document[i]) {
        case '"' -> i = endOfString(i);
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {}
      }
      i++;
    } while (depth > 0 || !isEnd(i));
    return i;
  }

  private boolean isEnd(int i) {
    byte b = document[i];
    return b == ',' || b == ':' || b == '}' || b == ']';
  }

  private int endOfString(int from) {
    int i = from + 1;
    while (document[i] != '"') {
      i += document[i] == '\\' ? 2 : 1;
    }
    return i;
  }
}
