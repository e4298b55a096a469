package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Texts that were written before, with the bytes that were written for them. Used by several
 * threads without a lock: a lost entry costs one more writing and nothing else.
 */
final class Written {

  /** The most bytes that are worth to be remembered. */
  static final int LONGEST = 48;

  /** The hash of the text in each place, as to look into an entry in vain would take longest. */
  private final int[] hashes;

  private final @Nullable Entry[] entries;

  /** Hashes of texts that are not remembered: most of them never come again. */
  private final int[] waiting;

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
    this.hashes = new int[size];
    this.entries = new Entry[size];
    this.waiting = new int[size];
  }

  /** What was written for this very text, not for one like it; null if that is not known. */
  @SuppressWarnings("ReferenceEquality") // to compare the characters would take as long as to write
  byte @Nullable [] find(String text) {
    int hash = text.hashCode();
    int place = place(hash);
    if (hashes[place] != hash) {
      place ^= 1;
    }
    Entry entry = hashes[place] == hash ? entries[place] : null;
    return entry != null && entry.text == text ? entry.bytes : null;
  }

  /** Whether a text that is not known came before, so that it is worth to be remembered. */
  boolean isWaiting(String text) {
    int hash = text.hashCode();
    int place = place(hash);
    boolean is = waiting[place] == hash;
    waiting[place] = hash;
    return is;
  }

  /** Takes the first of the two places, and leaves the second to what was there. */
  void remember(String text, byte[] bytes) {
    int hash = text.hashCode();
    int place = place(hash);
    hashes[place ^ 1] = hashes[place];
    entries[place ^ 1] = entries[place];
    hashes[place] = hash;
    entries[place] = new Entry(text, bytes);
  }

  private int place(int hash) {
    return (hash ^ hash >>> 16) & entries.length - 1;
  }
}
