package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Texts that were written before, with the bytes that were written for them. Used by several
 * threads without a lock: a lost entry costs one more writing and nothing else.
 */
final class Written {

  /** The most bytes that are worth to be remembered. */
  static final int LONGEST = 48;

  private final @Nullable Entry[] entries;

  private static final class Entry {
    final String text;
    final byte[] bytes;

    Entry(String text, byte[] bytes) {
      this.text = text;
      this.bytes = bytes;
    }
  }

  /** Room for so many texts, a power of two. */
  Written(int size) {
    this.entries = new Entry[size];
  }

  /** What was written for this very text, not for one like it; null if that is not known. */
  @SuppressWarnings("ReferenceEquality") // to compare the characters would take as long as to write
  byte @Nullable [] find(String text) {
    int place = place(text);
    Entry entry = entries[place];
    if (entry == null || entry.text != text) {
      entry = entries[place ^ 1];
    }
    return entry != null && entry.text == text ? entry.bytes : null;
  }

  /** Takes the first of the two places, and leaves the second to what was there. */
  void remember(String text, byte[] bytes) {
    int place = place(text);
    entries[place ^ 1] = entries[place];
    entries[place] = new Entry(text, bytes);
  }

  private int place(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 16) & entries.length - 1;
  }
}
