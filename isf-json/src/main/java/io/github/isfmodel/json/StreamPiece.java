package io.github.isfmodel.json;

import java.util.Arrays;

/** The bytes of one document of a stream while they are gathered; too many are not kept. */
final class StreamPiece {

  private static final int FIRST_SIZE = 8192;
  private static final int MOST_KEPT = 1 << 20;

  private final int limit;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;
  private boolean tooLong;
  private long line;
  private int column;

  StreamPiece(int limit) {
    this.limit = limit;
  }

  /** Begins another document, at the next byte. */
  void begin(StreamSource source) {
    bytes = bytes.length > MOST_KEPT ? new byte[FIRST_SIZE] : bytes;
    size = 0;
    tooLong = false;
    line = source.line();
    column = source.column();
  }

  void add(byte[] from, int offset, int length) {
    if (length > limit - size) {
      tooLong = true;
    } else if (!tooLong) {
      if (size + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(limit, 2 * (size + length)));
      }
      System.arraycopy(from, offset, bytes, size, length);
      size += length;
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  boolean isTooLong() {
    return tooLong;
  }

  long line() {
    return line;
  }

  int column() {
    return column;
  }

  /** How much memory is held between documents. */
  int held() {
    return bytes.length;
  }
}
