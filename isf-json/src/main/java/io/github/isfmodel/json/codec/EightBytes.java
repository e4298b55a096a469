package io.github.isfmodel.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. A mark is the highest bit of a byte. */
public final class EightBytes {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;

  /** A mark at each. */
  public static final long MARKS = ONES << 7;

  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long BLANKS = ONES * ' ';

  private EightBytes() {}

  /** The eight bytes from an offset on, the first of them lowest. */
  public static long at(byte[] bytes, int offset) {
    return (long) EIGHT.get(bytes, offset);
  }

  static boolean isAscii(long word) {
    return (word & MARKS) == 0;
  }

  /** Whether all eight are printable ASCII, so that each is one column of one line. */
  public static boolean isPrintable(long word) {
    return ((word | word - BLANKS) & MARKS) == 0;
  }

  /** The same of four words, at an offset. */
  static boolean arePrintable(byte[] bytes, int offset) {
    long bits = 0;
    for (int i = offset; i < offset + 4 * Long.BYTES; i += Long.BYTES) {
      long word = at(bytes, i);
      bits |= word | word - BLANKS;
    }
    return (bits & MARKS) == 0;
  }

  /** Marks the bytes with which a character begins: all but those that go on with one in UTF-8. */
  static long beginnings(long word) {
    return ~(word & ~word << 1) & MARKS;
  }

  /**
   * How many of the eight, from the first on, stand for themselves within a string: printable ASCII
   * but for quotes and backslashes. 8 if all do.
   */
  static int plain(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    // The lowest bit that is set is exact; borrows can set bits above it only.
    long other =
        word
            | (word - BLANKS & ~word)
            | (quotes - ONES & ~quotes)
            | (backslashes - ONES & ~backslashes);
    return Long.numberOfTrailingZeros(other & MARKS) >>> 3;
  }

  /** Marks the bytes that are a certain character, one of the first 256. */
  public static long marked(long word, char character) {
    long other = word ^ ONES * character;
    return ~((other & ~MARKS) + ~MARKS | other) & MARKS;
  }

  /** The same, if all eight are ASCII. */
  static long markedAscii(long word, char character) {
    return ~((word ^ ONES * character) + ~MARKS) & MARKS;
  }

  /** With lists' brackets turned into those of objects, from which they differ in one bit. */
  static long folded(long word) {
    return word | BLANKS;
  }

  /** Marks every byte that has an odd number of marks up to it, its own included. */
  public static long between(long marks) {
    long odd = marks ^ marks << 8;
    odd ^= odd << 16;
    return odd ^ odd << 32;
  }
}
