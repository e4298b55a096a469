package io.github.isfmodel.json.codec;

/**
 * Watches a long text go by and sees where it is certainly beyond a limit: nested too deeply, or
 * with a string, a name or a number of more bytes than any takes that is read. Where it sees
 * nothing there may be something: that is for the reader to tell, who also tells of the text up to
 * here what it would tell of all of it.
 */
public final class Overrun {

  /** So many bytes are looked at together; a text of fewer takes no memory to speak of. */
  public static final int STRETCH = 1 << 20;

  /**
   * Bytes of a token: six for each unit of the longest string, as an escape takes, and as many more
   * as a parser takes before it looks how long a string is.
   */
  static final int TOKEN = 8 * Limits.STRING;

  private final int mostDeep;
  private final int longest;
  private int depth;
  private boolean string;
  private boolean escaped;
  private int token;

  public Overrun() {
    this(Limits.DEPTH, TOKEN);
  }

  Overrun(int mostDeep, int longest) {
    this.mostDeep = mostDeep;
    this.longest = longest;
  }

  /** Whether the text is beyond a limit here. */
  public boolean isOver() {
    return depth > mostDeep || token > longest;
  }

  /** How many brackets are open. */
  public int depth() {
    return depth;
  }

  /** Whether a string is open. */
  public boolean isInString() {
    return string;
  }

  /** Goes on to where the text is beyond a limit, or to the end of what there is. */
  public int end(byte[] bytes, int from, int to) {
    int at = from;
    while (!isOver() && at < to) {
      if (at + Long.BYTES <= to && passes(EightBytes.at(bytes, at))) {
        at += Long.BYTES;
      } else {
        step(bytes[at++]);
      }
    }
    return at;
  }

  /** Goes on by eight bytes, if there is no backslash among them. */
  private boolean passes(long word) {
    if (escaped || EightBytes.marked(word, '\\') != 0) {
      return false;
    }
    long quotes = EightBytes.marked(word, '"');
    long outside = ~(EightBytes.between(quotes) ^ (string ? EightBytes.MARKS : 0));
    long opening = EightBytes.marked(EightBytes.folded(word), '{') & outside;
    long closing = EightBytes.marked(EightBytes.folded(word), '}') & outside;
    boolean apart = (quotes | opening | closing | EightBytes.marked(word, ',') & outside) != 0;
    // Blanks stand between tokens only, so one byte tells whether it is all blank.
    token = apart || !string && (byte) word <= ' ' && (byte) word >= 0 ? 0 : token + Long.BYTES;
    depth += Long.bitCount(opening) - Long.bitCount(closing);
    string = outside >= 0;
    return true;
  }

  /** Goes on by a byte. */
  public void step(byte b) {
    if (string) {
      string = b != '"' || escaped;
      escaped = b == '\\' && !escaped;
      token = string ? token + 1 : 0;
    } else {
      depth += b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
      string = b == '"';
      token = string || isBetweenTokens(b) ? 0 : token + 1;
    }
  }

  private static boolean isBetweenTokens(byte b) {
    return switch (b) {
      case ',', ':', '{', '}', '[', ']' -> true;
      default -> b >= 0 && b <= ' ';
    };
  }
}
