package io.github.isfmodel.json.codec;

import org.jspecify.annotations.Nullable;

/**
 * Values that short texts were read as before, so that what repeats within documents is read and
 * held once. Used by several threads without a lock: a lost entry costs one more reading and
 * nothing else, as the values are immutable and depend on the text alone.
 *
 * @param <T> the type of the values
 */
final class Known<T> {

  /** The longest text that is remembered, in characters. */
  static final int LONGEST = 40;

  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final @Nullable Entry<T>[] entries;

  /** One text, ASCII, and what it was read as. */
  static final class Entry<T> {
    final byte[] text;
    final T value;

    Entry(byte[] text, T value) {
      this.text = text;
      this.value = value;
    }
  }

  /** Room for so many values, a power of two. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Known(int size) {
    this.entries = new Entry[size];
  }

  @Nullable Entry<T> at(int hash) {
    return entries[hash & entries.length - 1];
  }

  void put(int hash, byte[] text, T value) {
    entries[hash & entries.length - 1] = new Entry<>(text, value);
  }

  /** A hash of the first and the last eight bytes. */
  static int hash(byte[] bytes, int from, int length) {
    if (length >= Long.BYTES) {
      return hash(Words.at(bytes, from), Words.at(bytes, from + length - Long.BYTES), length);
    }
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (bytes[from + i] & 0xffL) << 8 * i;
    }
    return hash(word, word, length);
  }

  /** The same of characters, where they are ASCII. */
  static int hash(char[] chars, int from, int length) {
    int last = Math.max(0, length - Long.BYTES);
    return hash(word(chars, from, length), word(chars, from + last, length - last), length);
  }

  private static long word(char[] chars, int from, int length) {
    long word = 0;
    for (int i = 0; i < Math.min(length, Long.BYTES); i++) {
      word |= (chars[from + i] & 0xffL) << 8 * i;
    }
    return word;
  }

  private static int hash(long first, long last, int length) {
    long mixed = (first * MIX ^ last) * MIX + length;
    return (int) (mixed >>> 32 ^ mixed >>> 48);
  }
}
