package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document with which nothing is wrong, straight from its bytes, its properties in the
 * order in which they are written. At anything else, from a syntax error to a property out of
 * order, it throws {@link NotPlain}; then the document is read with a parser that tells all
 * problems. So it can only ever say yes. Whether nothing follows is asked at the end: with that, it
 * says yes to nothing that the parser refuses.
 *
 * <p>Between two values it stands where the next begins, or its name, or at the closing bracket.
 */
public final class PlainIn extends Values {

  /** So many digits always fit into 64 bits. */
  private static final int MOST_DIGITS = 18;

  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

  private final byte[] bytes;
  private final int end;
  private int at;
  private int depth;

  /** The last string without its quotes. */
  private int from;

  private int to;
  private boolean ascii;
  private boolean escaped;

  /** Whether all strings were ASCII without escapes, and so all bytes were. */
  private boolean allAscii = true;

  /** Whether no blank ended a line. */
  private boolean oneLine = true;

  /** The elements of lists that are not complete. */
  private @Nullable Object[] waiting = new @Nullable Object[16];

  private int top;

  private final Elements<Object> elements = new Elements<>();

  private final Landmarks landmarks;

  /**
   * How many brackets are open in a list whose place is noted; none is where that is not worth it.
   */
  private final int noted;

  /** Goes to the first token of a document, which stands somewhere between two offsets. */
  public PlainIn(byte[] bytes, int start, int end, Landmarks landmarks) {
    this.bytes = bytes;
    this.end = end;
    this.landmarks = landmarks;
    this.noted = landmarks == Landmarks.NONE ? -1 : 2;
    this.at = start;
    afterBlanks();
  }

  /** How far the bytes were read. */
  public int at() {
    return at;
  }

  /** Whether only blanks are left. */
  public boolean isAtEnd() {
    return afterBlanks() == 0 && at == end;
  }

  /** Whether what was read is ASCII on one line, so that each byte is one column. */
  public boolean isOneLine() {
    return allAscii && oneLine;
  }

  /** Where the long lists of the document and their elements are. */
  public Landmarks landmarks() {
    return landmarks;
  }

  /** Reads a property that has to come next. */
  <V> V property(Name name, Codec<V> codec) {
    expect(name);
    return codec.plain(this);
  }

  /** Reads a property that has to come next. */
  long number(Name name, PrimitiveCodec<?> codec) {
    expect(name);
    return codec.plainNumber(this);
  }

  void expect(Name name) {
    if (!isAt(name)) {
      throw new NotPlain();
    }
  }

  /** Whether a property comes next; if it does, goes to its value. */
  boolean isAt(Name name) {
    if (!name.isAt(bytes, at, end)) {
      return false;
    }
    at += name.quoted().length;
    afterBlanks();
    return true;
  }

  boolean isAt(char c) {
    return here() == c;
  }

  void open(char bracket) {
    if (here() != bracket || ++depth > Limits.DEPTH) {
      throw new NotPlain();
    }
    int opened = at++;
    afterBlanks();
    if (depth == noted) {
      landmarks.begin(opened, at);
    }
  }

  void close(char bracket) {
    if (here() != bracket) {
      throw new NotPlain();
    }
    if (depth == noted) {
      landmarks.end(at);
    }
    at++;
    if (--depth > 0) {
      endOfValue();
    }
  }

  /** The current byte; 0 at the end. */
  private int here() {
    return at < end ? bytes[at] : 0;
  }

  /** Goes to the next byte that is no blank, and returns it; 0 at the end. */
  private int afterBlanks() {
    while (at < end) {
      int b = bytes[at];
      if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
      oneLine &= b != '\n' && b != '\r';
      at++;
    }
    return 0;
  }

  /** Goes beyond the comma after a value, or to the closing bracket. */
  private void endOfValue() {
    int b = afterBlanks();
    boolean more = b == ',';
    if (more) {
      at++;
      b = afterBlanks();
    }
    if (more == (b == '}' || b == ']')) {
      throw new NotPlain();
    }
  }

  boolean truth() {
    boolean read = here() == 't';
    byte[] word = read ? TRUE : FALSE;
    int after = at + word.length;
    if (after > end || !Arrays.equals(word, 0, word.length, bytes, at, after)) {
      throw new NotPlain();
    }
    at = after;
    endOfValue();
    return read;
  }

  long whole() {
    boolean negative = here() == '-';
    int digitsFrom = negative ? at + 1 : at;
    long read = 0;
    at = digitsFrom;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      read = 10 * read + bytes[at++] - '0';
    }
    int digits = at - digitsFrom;
    boolean plain = digits == 1 ? read != 0 || !negative : digits > 1 && bytes[digitsFrom] != '0';
    if (!plain || digits > MOST_DIGITS) {
      throw new NotPlain();
    }
    endOfValue();
    return negative ? -read : read;
  }

  /** Goes beyond a string, which {@link #known} and {@link #text} then tell. */
  void string() {
    if (here() != '"') {
      throw new NotPlain();
    }
    from = at + 1;
    ascii = true;
    escaped = false;
    int i = afterPlain(from);
    while (bytes[i] != '"') {
      int b = bytes[i];
      if (b >= 0 && b < ' ') {
        throw new NotPlain();
      }
      ascii &= b > 0;
      escaped |= b == '\\';
      i = afterPlain(i + (b == '\\' ? 2 : 1));
    }
    to = i;
    at = i + 1;
    boolean plain = ascii && !escaped;
    allAscii &= plain;
    if (to - from > Limits.STRING || !plain && !Utf8.isIn(bytes, from, to)) {
      throw new NotPlain();
    }
    endOfValue();
  }

  /**
   * The first byte from an offset on that does not stand for itself, or where fewer than 8 left.
   */
  private int afterPlain(int offset) {
    int i = offset;
    while (i + Long.BYTES <= end) {
      int plain = EightBytes.plain(EightBytes.at(bytes, i));
      i += plain;
      if (plain < Long.BYTES) {
        return i;
      }
    }
    if (i >= end) {
      throw new NotPlain();
    }
    return i;
  }

  /** The last string. */
  String text() {
    int length = to - from;
    if (escaped) {
      return Escapes.undone(new String(bytes, from, length, StandardCharsets.UTF_8));
    }
    return new String(
        bytes, from, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** What the last string was read as before; null if that is not known. */
  <T> @Nullable T known(Known<T> values) {
    return ascii && !escaped ? values.find(bytes, from, to - from) : null;
  }

  /** Remembers what the last string was read as. */
  <T> void remember(Known<T> values, T value) {
    if (ascii && !escaped) {
      values.remember(bytes, from, to - from, value);
    }
  }

  /** Where the next list begins among the elements that wait. */
  int mark() {
    return top;
  }

  /** Lets an element wait for its list to be complete. */
  void push(Object element) {
    if (top == waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * top);
    }
    waiting[top++] = element;
    if (depth == noted) {
      landmarks.next(at);
    }
  }

  /** How many elements there are from a mark on. */
  int countFrom(int mark) {
    return top - mark;
  }

  /** The elements from a mark on, to be copied before anything else is read. */
  @SuppressWarnings("unchecked")
  <T> Iterable<T> elements(int mark) {
    elements.within(waiting, mark, top);
    top = mark;
    return (Iterable<T>) (Iterable<?>) elements;
  }

  /** The elements from a mark on. */
  @SuppressWarnings("unchecked")
  <T> List<T> popped(int mark) {
    List<T> list = (List<T>) Arrays.asList(Arrays.copyOfRange(waiting, mark, top));
    Arrays.fill(waiting, mark, top, null);
    top = mark;
    return list;
  }
}
