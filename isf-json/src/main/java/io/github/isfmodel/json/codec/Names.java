package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the properties of one type, to be found by text or by bytes. */
final class Names {

  /** What finding says of a name that is none of these. */
  static final int OTHER = -2;

  private final List<String> names;
  private final String[] texts;
  private final byte[][] bytes;
  private final Map<String, Integer> index = new HashMap<>();

  /** Places of names by their hash, each one more than the index; 0 where there is none. */
  private final byte[] places;

  Names(List<String> names) {
    this.names = List.copyOf(names);
    this.texts = names.toArray(new String[0]);
    this.bytes = new byte[texts.length][];
    this.places = new byte[Integer.highestOneBit(Math.max(1, texts.length)) * 4];
    for (int i = 0; i < texts.length; i++) {
      index.put(texts[i], i);
      bytes[i] = texts[i].getBytes(StandardCharsets.US_ASCII);
      int place = place(bytes[i], 0, bytes[i].length);
      while (places[place] != 0) {
        place = place + 1 & places.length - 1;
      }
      places[place] = (byte) (i + 1);
    }
  }

  private int place(byte[] from, int offset, int length) {
    int hash = length == 0 ? 0 : 31 * (31 * length + from[offset]) + from[offset + length - 1];
    return (hash ^ hash >>> 5) & places.length - 1;
  }

  int count() {
    return texts.length;
  }

  String text(int at) {
    return texts[at];
  }

  /** The bytes of a name. */
  int length(int at) {
    return bytes[at].length;
  }

  /** All of them, in the order of the table. */
  List<String> all() {
    return names;
  }

  /** The index of a name, tried first where it is expected; {@link #OTHER} if it is none. */
  int find(String name, int expected) {
    if (expected < texts.length && texts[expected].equals(name)) {
      return expected;
    }
    Integer at = index.get(name);
    return at == null ? OTHER : at;
  }

  /** Whether a name, closing quote included, begins at an offset. */
  boolean isAt(int expected, byte[] document, int offset) {
    byte[] name = bytes[expected];
    int end = offset + name.length;
    return end < document.length
        && document[end] == '"'
        && Arrays.equals(name, 0, name.length, document, offset, end);
  }

  /** The index of a name given by its bytes; {@link #OTHER} if it is none. */
  int find(byte[] document, int offset, int length) {
    int place = place(document, offset, length);
    while (places[place] != 0) {
      int at = places[place] - 1;
      byte[] name = bytes[at];
      if (name.length == length
          && Arrays.equals(name, 0, length, document, offset, offset + length)) {
        return at;
      }
      place = place + 1 & places.length - 1;
    }
    return OTHER;
  }
}
