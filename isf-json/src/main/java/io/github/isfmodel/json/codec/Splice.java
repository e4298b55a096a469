package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Insertions.Property;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the model does not know back into a document that it wrote: properties, and the parts
 * that it had to leave out for a code or a shape.
 */
public final class Splice {

  private final byte[] document;
  private final byte[] format;
  private final ByteArrayOutputStream out;
  private int at;

  private Splice(byte[] document, String format) {
    this.document = document;
    this.format = ("\"" + format + "\"").getBytes(StandardCharsets.UTF_8);
    this.out = new ByteArrayOutputStream(document.length + 64);
  }

  /**
   * Writes a document anew.
   *
   * @param compact the document, without blanks between its tokens, type and format first
   * @param kept what was kept beside the value
   */
  public static byte[] into(byte[] compact, Kept kept) {
    Splice splice = new Splice(compact, Objects.requireNonNull(kept.format()));
    splice.document(Insertions.of(kept));
    return splice.out.toByteArray();
  }

  private void document(Insertions root) {
    String head = "{\"type\":";
    copy(head.length());
    copy(endOfValue() - at);
    copy(",\"format\":".length());
    at = endOfValue();
    out.writeBytes(format);
    members(root, true);
  }

  private void value(@Nullable Insertions into) {
    if (into == null) {
      copy(endOfValue() - at);
      return;
    }
    boolean isObject = document[at] == '{';
    copy(1);
    if (isObject) {
      members(into, false);
    } else {
      elements(into);
    }
  }

  /** Copies what is left of an object; what is put into it goes before a known property. */
  private void members(Insertions into, boolean begun) {
    List<Property> waiting = into.properties();
    boolean comma = begun;
    int next = 0;
    while (document[at] != '}') {
      at += document[at] == ',' ? 1 : 0;
      int from = at;
      at = endOfValue();
      String name = new String(document, from + 1, at - from - 2, StandardCharsets.UTF_8);
      while (next < waiting.size() && waiting.get(next).standsBefore(name)) {
        comma = put(waiting.get(next++).text(), comma);
      }
      put(comma ? "," : "");
      comma = true;
      out.write(document, from, at - from);
      copy(1);
      value(into.below(name));
    }
    for (Property last : waiting.subList(next, waiting.size())) {
      comma = put(last.text(), comma);
    }
    copy(1);
  }

  /** Copies what is left of a list, with what is put before each element and behind the last. */
  private void elements(Insertions into) {
    boolean comma = false;
    int index = 0;
    while (true) {
      for (String element : into.elementsBefore(index)) {
        comma = put(element, comma);
      }
      if (document[at] == ']') {
        copy(1);
        return;
      }
      at += document[at] == ',' ? 1 : 0;
      put(comma ? "," : "");
      comma = true;
      value(into.below(Integer.toString(index++)));
    }
  }

  private boolean put(String text, boolean comma) {
    put((comma ? "," : "") + text);
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
