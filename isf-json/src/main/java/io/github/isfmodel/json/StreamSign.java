package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Overrun;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells a stream of documents from a single one by how its text begins, packed or not: it is a list
 * of objects or an empty one, its first line is a whole object and not the last, or its second line
 * is a whole object for which the first does not ask. A comma may stand after a whole object; then
 * an object has to follow, as what else does may belong to it. No sound document begins like that,
 * however it is laid out. A long line that is beyond a limit is one of a stream as well: what
 * follows may be sound, and one document would be refused in any case.
 */
final class StreamSign {

  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xef;

  /** What a line ends with where an object may stand on the next one. */
  private static final String ASKS = "[:,";

  /** How many more bytes are looked at than were unpacked; names and empty parts unpack to none. */
  private static final int MOST_AHEAD = 1024 * 1024;

  private final Packed packed;
  private final InputStream in;
  private final byte[] stretch = new byte[8192];
  private int at;
  private int limit;
  private long taken;

  /** Ends where there is no more to see for all that was looked at. */
  private static final class Packed extends FilterInputStream {
    private long left = MOST_AHEAD;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) == END ? END : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = left == 0 ? END : super.read(target, offset, (int) Math.min(left, length));
      left -= Math.max(0, read);
      return read;
    }

    void unpacked(int count) {
      left += count;
    }
  }

  private StreamSign(Packed packed, InputStream in) {
    this.packed = packed;
    this.in = in;
  }

  /** Whether a stream begins here; nothing is taken from the input. */
  static boolean isAtStartOf(BufferedInputStream in) throws IOException {
    in.mark(Limits.DOCUMENT + 2 * MOST_AHEAD);
    boolean found = isInText(in);
    in.reset();
    // Or all that is read from now on would be kept for another reset.
    in.mark(0);
    return found;
  }

  private static boolean isInText(InputStream in) throws IOException {
    Packed packed = new Packed(in);
    try (InputStream text = WholeInput.unpacked(packed)) {
      return new StreamSign(packed, text).isThere();
    } catch (DamagedPackingException e) {
      return false;
    }
  }

  private boolean isThere() throws IOException {
    int first = visible();
    if (first == BYTE_ORDER_MARK) {
      next();
      next();
      first = visible();
    }
    if (first == '[') {
      int inList = visible();
      return inList == '{' || inList == ']';
    }
    return isOneOfManyLines(first);
  }

  private boolean isOneOfManyLines(int begin) throws IOException {
    Line first = line(begin);
    if (first.isOverlong()) {
      return true;
    }
    int second = visible();
    if (first.isObject()) {
      return first.endsInComma() ? second == '{' : second != END;
    }
    return second == '{' && !first.asksForMore() && isOneOfMany(line(second));
  }

  private static boolean isOneOfMany(Line second) {
    return second.isObject() || second.isOverlong();
  }

  /** The rest of a line, or as much of it as there is any reason to look at. */
  private Line line(int begin) throws IOException {
    Line line = new Line();
    for (int b = begin; b != '\n' && b != END && !line.isOverlong(); b = next()) {
      line.add(b);
    }
    return line;
  }

  /** A line, as far as it has been read. */
  private static final class Line {
    private final Overrun nesting = new Overrun();
    private int first = END;
    private int last = END;
    private int beforeLast = END;
    private int length;

    void add(int b) {
      length++;
      nesting.step((byte) b);
      if (!isBlank(b)) {
        first = first == END ? b : first;
        beforeLast = last;
        last = b;
      }
    }

    /** Whether its brackets are those of an object that begins and ends on it. */
    boolean isObject() {
      boolean closed = last == '}' || endsInComma() && beforeLast == '}';
      return first == '{' && closed && nesting.depth() == 0 && !nesting.isInString();
    }

    boolean endsInComma() {
      return last == ',';
    }

    boolean asksForMore() {
      return ASKS.indexOf(last) >= 0;
    }

    /** Whether there is no reason to look on for its end. */
    boolean isOverlong() {
      return length > Overrun.STRETCH && nesting.isOver();
    }
  }

  private int visible() throws IOException {
    int b = next();
    while (isBlank(b)) {
      b = next();
    }
    return b;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private int next() throws IOException {
    if (at == limit) {
      at = 0;
      limit = taken < Limits.DOCUMENT ? StreamSource.some(in, stretch) : 0;
      taken += limit;
      packed.unpacked(limit);
    }
    return at < limit ? stretch[at++] & 0xff : END;
  }
}
