package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
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

  /** In so many places a text can be; but for its own they are looked at in one step. */
  private static final int WAYS = Long.BYTES;

  private static final long MIX = 0x9e3779b97f4a7c15L;

  /**
   * A byte of the hash of the text in each place, as to look into entries in vain takes longest.
   */
  private final byte[] tags;

  private final @Nullable Entry<T>[] entries;

  /** Hashes of texts that found no free place: most of them never come again. */
  private final int[] waiting;

  /**
   * One text, ASCII, as words of eight characters, and what it was read as. The last word ends with
   * the text and may overlap with that before it; the others are there as far as the text has them.
   */
  private static final class Entry<T> {
    final int length;
    final long first;
    final long second;
    final long third;
    final long fourth;
    final long last;
    final T value;

    Entry(byte[] bytes, int from, int length, long first, long last, T value) {
      this.length = length;
      this.first = first;
      this.second = middle(bytes, from, length, Long.BYTES);
      this.third = middle(bytes, from, length, 2 * Long.BYTES);
      this.fourth = middle(bytes, from, length, 3 * Long.BYTES);
      this.last = last;
      this.value = value;
    }

    boolean isLike(long first, long last, int length) {
      return this.first == first && this.last == last && this.length == length;
    }

    boolean hasMiddle(byte[] bytes, int from) {
      return second == middle(bytes, from, length, Long.BYTES)
          && third == middle(bytes, from, length, 2 * Long.BYTES)
          && fourth == middle(bytes, from, length, 3 * Long.BYTES);
    }

    boolean hasMiddle(char[] chars, int from) {
      return second == middle(chars, from, length, Long.BYTES)
          && third == middle(chars, from, length, 2 * Long.BYTES)
          && fourth == middle(chars, from, length, 3 * Long.BYTES);
    }
  }

  /** Room for so many values, a power of two. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Known(int size) {
    this.tags = new byte[size];
    this.entries = new Entry[size];
    this.waiting = new int[size];
  }

  /** What a text of ASCII bytes was read as; null if that is not known. */
  @Nullable T find(byte[] bytes, int from, int length) {
    if (length > LONGEST) {
      return null;
    }
    long first = first(bytes, from, length);
    long last = last(bytes, from, length, first);
    Entry<T> entry = like(first, last, length);
    return entry != null && entry.hasMiddle(bytes, from) ? entry.value : null;
  }

  /** What a text was read as; null if that is not known. */
  @Nullable T find(char[] chars, int from, int length) {
    if (length > LONGEST) {
      return null;
    }
    long first = word(chars, from, Math.min(length, Long.BYTES));
    long last = last(chars, from, length, first);
    Entry<T> entry = like(first, last, length);
    return entry != null && entry.hasMiddle(chars, from) && isAscii(chars, from, length)
        ? entry.value
        : null;
  }

  /** Remembers what a text was read as, if it is short and ASCII. */
  void remember(String text, T value) {
    if (text.length() <= LONGEST) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (bytes.length == text.length()) {
        remember(bytes, 0, bytes.length, value);
      }
    }
  }

  /**
   * Remembers what a text of ASCII bytes was read as, if it is short. It takes its own place or
   * another that is free, or, when it comes for the second time, that of the text in its own.
   */
  void remember(byte[] bytes, int from, int length, T value) {
    if (length > LONGEST) {
      return;
    }
    long first = first(bytes, from, length);
    long last = last(bytes, from, length, first);
    int hash = hash(first, last, length);
    int at = own(hash);
    if (entries[at] != null) {
      int free = free(place(hash));
      if (free < 0 && !isSecond(hash)) {
        return;
      }
      at = free < 0 ? at : free;
    }
    entries[at] = new Entry<>(bytes, from, length, first, last, value);
    tags[at] = tag(hash);
  }

  /** The first free one of the places that begin with one; -1 if none is. */
  private int free(int place) {
    for (int i = place; i < place + WAYS; i++) {
      if (entries[i] == null) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSecond(int hash) {
    int at = hash & waiting.length - 1;
    boolean is = waiting[at] == hash;
    waiting[at] = hash;
    return is;
  }

  private @Nullable Entry<T> like(long first, long last, int length) {
    int hash = hash(first, last, length);
    Entry<T> own = entries[own(hash)];
    return own != null && own.isLike(first, last, length)
        ? own
        : elsewhere(hash, first, last, length);
  }

  private @Nullable Entry<T> elsewhere(int hash, long first, long last, int length) {
    int place = place(hash);
    long marks = EightBytes.marked(EightBytes.at(tags, place), (char) (tag(hash) & 0xff));
    for (; marks != 0; marks &= marks - 1) {
      Entry<T> entry = entries[place + (Long.numberOfTrailingZeros(marks) >>> 3)];
      if (entry != null && entry.isLike(first, last, length)) {
        return entry;
      }
    }
    return null;
  }

  private static long first(byte[] bytes, int from, int length) {
    if (from + Long.BYTES <= bytes.length) {
      long word = EightBytes.at(bytes, from);
      return length >= Long.BYTES ? word : word & ~(-1L << Byte.SIZE * length);
    }
    long word = 0;
    for (int i = 0; i < Math.min(length, Long.BYTES); i++) {
      word |= (bytes[from + i] & 0xffL) << Byte.SIZE * i;
    }
    return word;
  }

  private static long last(byte[] bytes, int from, int length, long first) {
    return length > Long.BYTES ? EightBytes.at(bytes, from + length - Long.BYTES) : first;
  }

  private static long last(char[] chars, int from, int length, long first) {
    int before = length - Long.BYTES;
    return before > 0 ? word(chars, from + before, Long.BYTES) : first;
  }

  /** The word at an offset in a text; 0 if the last word has what stands there. */
  private static long middle(byte[] bytes, int from, int length, int offset) {
    return length > offset + Long.BYTES ? EightBytes.at(bytes, from + offset) : 0;
  }

  private static long middle(char[] chars, int from, int length, int offset) {
    return length > offset + Long.BYTES ? word(chars, from + offset, Long.BYTES) : 0;
  }

  private static long word(char[] chars, int from, int length) {
    long word = 0;
    for (int i = 0; i < length; i++) {
      word |= (chars[from + i] & 0xffL) << Byte.SIZE * i;
    }
    return word;
  }

  /** Words tell characters apart by their lowest byte only. */
  private static boolean isAscii(char[] chars, int from, int length) {
    int bits = 0;
    for (int i = from; i < from + length; i++) {
      bits |= chars[i];
    }
    return bits < 0x80;
  }

  private static int hash(long first, long last, int length) {
    long mixed = (first * MIX ^ last) * MIX + length;
    return (int) (mixed >>> 32 ^ mixed >>> 48);
  }

  private static byte tag(int hash) {
    return (byte) (hash >>> 24);
  }

  /** The place where a text with a hash is looked for first, and mostly found. */
  private int own(int hash) {
    return hash & entries.length - 1;
  }

  /** The first of the places where a text with a hash can be. */
  private int place(int hash) {
    return hash & entries.length - WAYS;
  }
}
