package io.github.isfmodel.json.codec;

/** Finds the end of one value by its brackets and quotes, from buffer to buffer. */
public final class Element {

  private int depth;
  private boolean string;
  private boolean escaped;
  private boolean over;
  private boolean printable = true;

  /** Whether the end was found. */
  public boolean isOver() {
    return over;
  }

  /** Whether all bytes so far are printable ASCII, so that each is one column of one line. */
  public boolean isPrintable() {
    return printable;
  }

  /** The offset behind the last byte of the value, or of what there is. */
  public int end(byte[] bytes, int from, int to) {
    int at = from;
    while (!over && at < to) {
      int next = escaped ? at : afterPrintable(bytes, at, to);
      at = next > at ? next : step(bytes, at, to);
    }
    return at;
  }

  /**
   * Goes on by words of printable ASCII, as most are, if nothing is escaped in them and the value
   * cannot end there.
   */
  private int afterPrintable(byte[] bytes, int from, int to) {
    int at = from;
    int open = depth;
    long within = string ? EightBytes.MARKS : 0;
    while (at + Long.BYTES <= to) {
      long word = EightBytes.at(bytes, at);
      long strings = EightBytes.between(EightBytes.markedAscii(word, '"')) ^ within;
      int closing = Long.bitCount(EightBytes.markedAscii(EightBytes.folded(word), '}') & ~strings);
      boolean special = !EightBytes.isPrintable(word) || EightBytes.markedAscii(word, '\\') != 0;
      if (special || open <= closing) {
        break;
      }
      open +=
          Long.bitCount(EightBytes.markedAscii(EightBytes.folded(word), '{') & ~strings) - closing;
      within = strings >> Long.SIZE - 1 & EightBytes.MARKS;
      at += Long.BYTES;
    }
    depth = open;
    string = within != 0;
    return at;
  }

  private int step(byte[] bytes, int at, int to) {
    byte b = bytes[at];
    if (at + Long.BYTES <= to && passes(EightBytes.at(bytes, at))) {
      return at + Long.BYTES;
    } else if (string && b != '\n') {
      inString(b);
    } else if (depth == 0 && isBehind(b)) {
      over = true;
      return at;
    } else {
      outside(b);
    }
    printable &= b >= ' ';
    return at + 1;
  }

  /** Goes on by any other eight bytes, on the same conditions. */
  private boolean passes(long word) {
    if (escaped || EightBytes.isPrintable(word)) {
      return false;
    }
    long quotes = EightBytes.marked(word, '"');
    long strings = EightBytes.between(quotes) ^ (string ? EightBytes.MARKS : 0);
    long special = EightBytes.marked(word, '\\') | EightBytes.marked(word, '\n') & strings;
    long closing = EightBytes.marked(EightBytes.folded(word), '}') & ~strings;
    if (special != 0 || depth <= Long.bitCount(closing)) {
      return false;
    }
    long opening = EightBytes.marked(EightBytes.folded(word), '{') & ~strings;
    depth += Long.bitCount(opening) - Long.bitCount(closing);
    string = strings < 0;
    printable = false;
    return true;
  }

  private void inString(byte b) {
    string = b != '"' || escaped;
    escaped = b == '\\' && !escaped;
  }

  /** Takes one more byte; a string that went beyond its line was none and ends with the line. */
  private void outside(byte b) {
    string = b == '"';
    escaped = false;
    depth += b == '{' || b == '[' ? 1 : 0;
    if (b == '}' || b == ']') {
      depth--;
      over = depth == 0;
    }
  }

  /** Whether a byte cannot belong to an value outside of all brackets and quotes. */
  private static boolean isBehind(byte b) {
    return b == ',' || b == ']' || b == '}' || (b >= 0 && b <= ' ');
  }
}
