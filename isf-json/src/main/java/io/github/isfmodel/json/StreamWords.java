package io.github.isfmodel.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a stream at once. A mark is the highest bit of a byte. */
final class StreamWords {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;

  /** A mark at each. */
  static final long MARKS = ONES << 7;

  private static final long BLANKS = ONES * ' ';

  private StreamWords() {}

  /** The eight bytes from an offset on, the first of them lowest. */
  static long at(byte[] bytes, int offset) {
    return (long) EIGHT.get(bytes, offset);
  }

  /** Whether each of the eight is one column of one line: printable ASCII. */
  static boolean isPrintable(long word) {
    return ((word | word - BLANKS) & MARKS) == 0;
  }

  /** Marks the bytes that are a certain character, an ASCII one. */
  static long marked(long word, char character) {
    long other = word ^ ONES * character;
    return ~((other & ~MARKS) + ~MARKS | other) & MARKS;
  }

  /** Marks what opens a list or an object; the two differ in the bit of a blank. */
  static long opening(long word) {
    return marked(word | BLANKS, '{');
  }

  /** Marks what closes a list or an object. */
  static long closing(long word) {
    return marked(word | BLANKS, '}');
  }

  /** Marks every byte that has an odd number of marks up to it, its own included. */
  static long between(long marks) {
    long odd = marks ^ marks << 8;
    odd ^= odd << 16;
    return odd ^ odd << 32;
  }
}
