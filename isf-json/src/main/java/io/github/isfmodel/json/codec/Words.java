package io.github.isfmodel.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once. */
final class Words {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long FIRST_PRINTABLE = ONES * ' ';

  private Words() {}

  /** The eight bytes from an offset on, the first of them lowest. */
  static long at(byte[] bytes, int offset) {
    return (long) EIGHT.get(bytes, offset);
  }

  static boolean isAscii(long word) {
    return (word & HIGH) == 0;
  }

  /** Whether all eight are printable ASCII, so that each is one column of one line. */
  static boolean isPrintable(long word) {
    return ((word | word - FIRST_PRINTABLE) & HIGH) == 0;
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
            | (word - FIRST_PRINTABLE & ~word)
            | (quotes - ONES & ~quotes)
            | (backslashes - ONES & ~backslashes);
    return Long.numberOfTrailingZeros(other & HIGH) >>> 3;
  }
}
