package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Overrun;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document of a stream while they are gathered; too many are not kept, nor is what
 * follows the first thing in it that is beyond another limit. What comes at once, as most does, is
 * not copied: it is there until the stream is read on.
 */
final class StreamPiece {

  private static final byte[] NONE = {};
  private static final int MOST_KEPT = 1 << 20;

  private final int limit;
  private byte[] gathered = NONE;
  private byte[] source = NONE;
  private int from;
  private int size;
  private @Nullable Overrun overrun;
  private int watched;
  private boolean tooLong;
  private boolean tried;
  private boolean marked;
  private @Nullable PlainReading reading;
  private long line;
  private long column;

  /** A piece of so many bytes at most. */
  StreamPiece(int limit) {
    this.limit = limit;
  }

  /** How many bytes it has at most. */
  int limit() {
    return limit;
  }

  /** Begins another document, at the next byte. */
  void begin(StreamSource next) {
    gathered = gathered.length > MOST_KEPT ? NONE : gathered;
    source = gathered;
    from = 0;
    size = 0;
    overrun = null;
    watched = 0;
    tooLong = false;
    tried = false;
    marked = false;
    reading = null;
    line = next.line();
    column = next.column();
  }

  boolean isEmpty() {
    return size == 0 && !tooLong;
  }

  /** Takes the byte order mark with which the stream begins. */
  void addMark() {
    add(StreamSource.BYTE_ORDER_MARK, 0, StreamSource.BYTE_ORDER_MARK.length);
    marked = true;
  }

  /** Says that what is told stands at the beginning of the stream. */
  void setAtStart() {
    line = 1;
    column = 1;
  }

  /** Whether that stands before the document, and not necessarily next to it. */
  boolean isMarked() {
    return marked;
  }

  /** Takes what comes first; it is all there is, and was read. */
  void addRead(byte[] stretch, int offset, PlainReading read) {
    addLast(stretch, offset, read.end() - offset);
    reading = read;
  }

  void add(byte[] stretch, int offset, int length) {
    if (tooLong || isOver()) {
      return;
    }
    if (length > limit - size) {
      letGo();
    } else {
      if (size + length > gathered.length) {
        gathered = Arrays.copyOf(gathered, Math.min(limit, 2 * (size + length)));
        source = gathered;
      }
      System.arraycopy(stretch, offset, gathered, size, length);
      size += length;
      watch();
    }
  }

  private void letGo() {
    tooLong = true;
    gathered = NONE;
    source = NONE;
    size = 0;
  }

  private void watch() {
    if (size - watched >= Overrun.STRETCH) {
      overrun = overrun == null ? new Overrun() : overrun;
      watched = overrun.end(gathered, watched, size);
      size = overrun.isOver() ? watched : size;
    }
  }

  private boolean isOver() {
    return overrun != null && overrun.isOver();
  }

  /** The same with what comes last. */
  void addLast(byte[] stretch, int offset, int length) {
    if (isEmpty() && length <= limit) {
      source = stretch;
      from = offset;
      size = length;
    } else {
      add(stretch, offset, length);
    }
  }

  /** Lets the CR go that ends the line together with the LF behind it. */
  void dropReturn() {
    size -= size > 0 && source[from + size - 1] == '\r' ? 1 : 0;
  }

  /** Where the bytes stand, among others. */
  byte[] source() {
    return source;
  }

  int from() {
    return from;
  }

  int to() {
    return from + size;
  }

  /** What the document was read as where it stands; null if it was not. */
  @Nullable PlainReading reading() {
    return reading;
  }

  /** Says that it was tried to read the document where it stands, all of it. */
  void setTried() {
    tried = true;
  }

  /** Whether that was tried; then it is read, or nobody need try once more. */
  boolean isTried() {
    return tried;
  }

  boolean isTooLong() {
    return tooLong;
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  /** How much memory is held between documents. */
  int held() {
    return gathered.length;
  }
}
