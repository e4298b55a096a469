package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.EightBytes;
import io.github.isfmodel.json.codec.Element;
import io.github.isfmodel.json.codec.Envelope;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a stream, unpacked if they are packed, with the place of the next one. */
final class StreamSource {

  static final int END = -1;
  static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private static final int SIZE = 64 * 1024;

  private final Counted given;
  private final byte[] buffer = new byte[SIZE];
  private InputStream in;
  private int at;
  private int limit;
  private int lastElement;
  private long line = 1;
  private long column = 1;
  private boolean afterReturn;
  private boolean marked;
  private @Nullable PackingDamage damage;

  /** Counts bytes. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  StreamSource(InputStream given) throws IOException {
    this.given = new Counted(given);
    this.in = this.given;
    byte[] head = this.given.readNBytes(GzipParts.HEAD);
    PushbackInputStream start = new PushbackInputStream(this.given, GzipParts.HEAD);
    start.unread(head);
    try {
      in = GzipParts.isStart(head) ? new GzipParts(start, SIZE) : start;
      in = unmarked(in);
    } catch (DamagedPackingException e) {
      damage = e.damage();
    }
  }

  private InputStream unmarked(InputStream unpacked) throws IOException {
    byte[] head = unpacked.readNBytes(BYTE_ORDER_MARK.length);
    marked = Arrays.equals(head, BYTE_ORDER_MARK);
    PushbackInputStream all = new PushbackInputStream(unpacked, BYTE_ORDER_MARK.length);
    all.unread(head, 0, marked ? 0 : head.length);
    return all;
  }

  /** Whether a byte order mark stood before the first byte. */
  boolean isMarked() {
    return marked;
  }

  /** The next byte, which stays the next; or the end. */
  int peek() throws IOException {
    return at < limit || fill() ? buffer[at] & 0xff : END;
  }

  private boolean fill() throws IOException {
    if (damage != null) {
      return false;
    }
    at = 0;
    limit = 0;
    try {
      limit = some(in, buffer);
    } catch (DamagedPackingException e) {
      damage = e.damage();
    }
    return limit > 0;
  }

  /** Takes as many bytes as come at once; none at the end only, though some streams give none. */
  static int some(InputStream in, byte[] target) throws IOException {
    int count = in.read(target, 0, target.length);
    while (count == 0) {
      count = in.read(target, 0, target.length);
    }
    return Math.max(0, count);
  }

  /** Goes beyond the next byte, which there is; a line ends with CR, LF or both. */
  void advance() {
    byte b = buffer[at++];
    if (b == '\n' || b == '\r') {
      line += b == '\n' && afterReturn ? 0 : 1;
      column = 1;
    } else {
      column += (b & 0xc0) == 0x80 ? 0 : 1;
    }
    afterReturn = b == '\r';
  }

  /** Goes beyond blanks and ends of lines. */
  void skipBlanks() throws IOException {
    int b = peek();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      advance();
      b = peek();
    }
  }

  /** Takes the rest of a line but for its LF or CR LF; whether that was seen. */
  boolean line(StreamPiece piece) throws IOException {
    while (peek() != END) {
      int end = lineFeed();
      take(piece, end, end < limit);
      countReturns(end);
      at = end;
      if (at < limit) {
        piece.dropReturn();
        advance();
        return true;
      }
    }
    return false;
  }

  /** The offset of the next line feed, or the end of what is in the buffer. */
  private int lineFeed() {
    int end = at;
    while (end + Long.BYTES <= limit && EightBytes.marked(EightBytes.at(buffer, end), '\n') == 0) {
      end += Long.BYTES;
    }
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Counts the lines that end before an offset with CR; one that an LF follows ends with that. */
  private void countReturns(int end) {
    int next = at;
    while (next < end) {
      if (next + Long.BYTES <= end) {
        line += Long.bitCount(EightBytes.marked(EightBytes.at(buffer, next), '\r'));
        next += Long.BYTES;
      } else {
        line += buffer[next++] == '\r' ? 1 : 0;
      }
    }
    afterReturn = at < end ? buffer[end - 1] == '\r' : afterReturn;
  }

  /**
   * Takes an element of a list; whether its end was seen, and was not that of the stream. If it is
   * told what is expected, the element is read where it stands to find its end, unless it is not
   * plain or so near the end of the buffer that one like the last would go beyond it.
   */
  boolean element(StreamPiece piece, @Nullable Envelope expected) throws IOException {
    boolean tried = piece.isEmpty() && limit - at >= lastElement;
    boolean ended = tried && expected != null ? triedElement(piece, expected) : anyElement(piece);
    lastElement = piece.to() - piece.from();
    return ended;
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the buffer, not whether it is like it.
  private boolean triedElement(StreamPiece piece, Envelope expected) throws IOException {
    boolean tried = true;
    boolean plain = false;
    try {
      plain = plainElement(piece, expected);
    } catch (RuntimeException | Error e) {
      // It is told where the element is read once more, as the failure of that one alone.
      tried = false;
    }
    boolean ended = plain || anyElement(piece);
    if (tried && piece.source() == buffer) {
      piece.setTried();
    }
    return ended;
  }

  /** Takes an element that is plain and stands in the buffer; false if it is not or does not. */
  private boolean plainElement(StreamPiece piece, Envelope expected) {
    PlainReading reading = PlainReading.first(buffer, at, limit, expected);
    if (reading != null) {
      piece.addRead(buffer, at, reading);
      advanceTo(reading.end(), reading.oneLine());
    }
    return reading != null;
  }

  private boolean anyElement(StreamPiece piece) throws IOException {
    Element element = new Element();
    while (!element.isOver() && peek() != END) {
      int end = element.end(buffer, at, limit);
      take(piece, end, element.isOver());
      advanceTo(end, element.isPrintable());
    }
    return element.isOver();
  }

  private void take(StreamPiece piece, int end, boolean last) {
    if (last) {
      piece.addLast(buffer, at, end - at);
    } else {
      piece.add(buffer, at, end - at);
    }
  }

  private void advanceTo(int end, boolean oneLine) {
    if (oneLine && at < end) {
      column += end - at;
      at = end;
      afterReturn = false;
    }
    while (at < end) {
      if (at + Long.BYTES <= end && EightBytes.isPrintable(EightBytes.at(buffer, at))) {
        at += Long.BYTES;
        column += Long.BYTES;
        afterReturn = false;
      } else {
        advance();
      }
    }
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  /** What is wrong with the packing; null if nothing is, so far. */
  @Nullable PackingDamage damage() {
    return damage;
  }

  /** How many bytes were taken from the stream given. */
  long taken() {
    return given.count;
  }

  void close() throws IOException {
    in.close();
  }
}
