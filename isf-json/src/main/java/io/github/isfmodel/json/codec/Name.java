package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A property name, with its bytes as they stand in a document, quotes and colon included. A record,
 * as the compiler takes what a constant one holds for constant too.
 *
 * @param text the name
 * @param quoted its bytes
 * @param head the first eight of them, or all if there are fewer
 * @param mask which bits of the head count
 * @param tail the last eight of them
 */
@SuppressWarnings("ArrayRecordComponent") // names are never compared with one another
public record Name(String text, byte[] quoted, long head, long mask, long tail) {

  static final Name TYPE = of("type");
  static final Name FORMAT = of("format");

  static Name of(String text) {
    byte[] quoted = ("\"" + text + "\":").getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(quoted, Math.max(quoted.length, Long.BYTES));
    int unused = padded.length - quoted.length;
    return new Name(
        text,
        quoted,
        EightBytes.at(padded, 0),
        -1L >>> Byte.SIZE * unused,
        EightBytes.at(padded, padded.length - Long.BYTES));
  }

  /** Whether it stands at an offset of a document that ends at another. */
  boolean isAt(byte[] document, int offset, int end) {
    int length = quoted.length;
    int last = offset + length - Long.BYTES;
    if (Math.max(offset, last) + Long.BYTES > end) {
      int stop = Math.min(offset + length, end);
      return Arrays.equals(quoted, 0, length, document, offset, stop);
    }
    return (EightBytes.at(document, offset) & mask) == head
        && (length <= Long.BYTES
            || EightBytes.at(document, last) == tail
                && (length <= 2 * Long.BYTES || isMiddleAt(document, offset)));
  }

  private boolean isMiddleAt(byte[] document, int offset) {
    for (int i = Long.BYTES; i < quoted.length - Long.BYTES; i++) {
      if (document[offset + i] != quoted[i]) {
        return false;
      }
    }
    return true;
  }
}
