package io.github.isfmodel.json.codec;

/** Finds the end of one value by its brackets and quotes, from buffer to buffer. */
public final class Element {

  private int depth;
  private boolean string;
  private boolean escaped;
  private boolean over;

  /** Whether the end was found. */
  public boolean isOver() {
    return over;
  }

  /** The offset behind the last byte of the value, or of what there is. */
  public int end(byte[] bytes, int from, int to) {
    int at = from;
    while (!over && at < to) {
      if (at + Long.BYTES <= to && passes(Words.at(bytes, at))) {
        at += Long.BYTES;
      } else if (string && bytes[at] != '\n') {
        inString(bytes[at++]);
      } else if (depth == 0 && isBehind(bytes[at])) {
        over = true;
      } else {
        outside(bytes[at++]);
      }
    }
    return at;
  }

  /** Goes on by eight bytes, if nothing is escaped in them and the value cannot end there. */
  private boolean passes(long word) {
    long quotes = Words.marked(word, '"');
    long strings = Words.between(quotes) ^ (string ? Words.MARKS : 0);
    long special = Words.marked(word, '\\') | Words.marked(word, '\n') & strings;
    long closing = Words.closing(word) & ~strings;
    if (escaped || special != 0 || depth <= Long.bitCount(closing)) {
      return false;
    }
    depth += Long.bitCount(Words.opening(word) & ~strings) - Long.bitCount(closing);
    string = strings < 0;
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
