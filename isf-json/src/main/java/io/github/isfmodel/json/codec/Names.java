package io.github.isfmodel.json.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the properties of one type, to be found by their texts. */
final class Names {

  /** What finding says of a name that is none of these. */
  static final int OTHER = -2;

  private final List<String> names;
  private final String[] texts;
  private final Map<String, Integer> index = new HashMap<>();

  Names(List<String> names) {
    this.names = List.copyOf(names);
    this.texts = names.toArray(new String[0]);
    for (int i = 0; i < texts.length; i++) {
      index.put(texts[i], i);
    }
  }

  String text(int at) {
    return texts[at];
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
}
