package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Gives short strings that repeat within documents as one instance. Used by several threads without
 * a lock: a lost entry costs one more string and nothing else.
 */
final class Texts {

  static final int LONGEST = 32;

  private static final int SIZE = 1024;

  private final @Nullable String[] slots = new @Nullable String[SIZE];

  String of(char[] chars, int offset, int length, int hash) {
    int at = (hash ^ hash >>> 10) & SIZE - 1;
    String known = slots[at];
    if (known != null && same(known, chars, offset, length)) {
      return known;
    }
    String fresh = new String(chars, offset, length);
    slots[at] = fresh;
    return fresh;
  }

  private static boolean same(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
