package io.github.isfmodel.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of one document of a stream while they are gathered; too many are not kept. */
final class StreamPiece {

  private static final byte[] NONE = {};
  private static final int MOST_KEPT = 1 << 20;

  private final int limit;
  private byte[] bytes = NONE;
  private int size;
  private byte @Nullable [] whole;
  private boolean tooLong;
  private long line;
  private int column;

  StreamPiece(int limit) {
    this.limit = limit;
  }

  /** Begins another document, at the next byte. */
  void begin(StreamSource source) {
    bytes = bytes.length > MOST_KEPT ? NONE : bytes;
    size = 0;
    whole = null;
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

  /** The same with what comes last. What comes at once, as most does, is copied only once. */
  void addLast(byte[] from, int offset, int length) {
    if (size == 0 && length <= limit) {
      whole = Arrays.copyOfRange(from, offset, offset + length);
    } else {
      add(from, offset, length);
    }
  }

  byte[] bytes() {
    return whole != null ? whole : Arrays.copyOf(bytes, size);
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
    return bytes.length + (whole == null ? 0 : whole.length);
  }
}
