package io.github.isfmodel.json;

/** Finds the end of one element of a list by its brackets and quotes, from buffer to buffer. */
final class StreamElement {

  private int depth;
  private boolean string;
  private boolean escaped;
  private boolean over;

  /** Whether the end was found. */
  boolean isOver() {
    return over;
  }

  /** The offset behind the last byte of the element, or of what there is. */
  int end(byte[] bytes, int from, int to) {
    int at = from;
    while (!over && at < to) {
      if (at + Long.BYTES <= to && passes(StreamWords.at(bytes, at))) {
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

  /** Goes on by eight bytes, if nothing is escaped in them and the element cannot end there. */
  private boolean passes(long word) {
    long quotes = StreamWords.marked(word, '"');
    long strings = StreamWords.between(quotes) ^ (string ? StreamWords.MARKS : 0);
    long special = StreamWords.marked(word, '\\') | StreamWords.marked(word, '\n') & strings;
    long closing = StreamWords.closing(word) & ~strings;
    if (escaped || special != 0 || depth <= Long.bitCount(closing)) {
      return false;
    }
    depth += Long.bitCount(StreamWords.opening(word) & ~strings) - Long.bitCount(closing);
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

  /** Whether a byte cannot belong to an element outside of all brackets and quotes. */
  private static boolean isBehind(byte b) {
    return b == ',' || b == ']' || b == '}' || (b >= 0 && b <= ' ');
  }
}
