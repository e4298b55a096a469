package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.Overrun;
import java.io.BufferedInputStream;
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

  private final InputStream in;
  private final byte[] stretch = new byte[8192];
  private int at;
  private int limit;
  private long taken;

  private StreamSign(InputStream in) {
    this.in = in;
  }

  /** Whether a stream begins here; nothing is taken from the input. */
  static boolean isAtStartOf(BufferedInputStream in) throws IOException {
    in.mark(Integer.MAX_VALUE);
    boolean found = isInText(in);
    in.reset();
    // Or all that is read from now on would be kept for another reset.
    in.mark(0);
    return found;
  }

  private static boolean isInText(InputStream in) throws IOException {
    try (InputStream text = WholeInput.unpacked(in)) {
      return new StreamSign(text).isThere();
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
    }
    return at < limit ? stretch[at++] & 0xff : END;
  }
}
