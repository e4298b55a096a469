package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.rule.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document with which nothing is wrong, straight from its bytes. At anything else, from a
 * syntax error to a number with an exponent, it throws {@link NotPlain}, also where a place is
 * asked for, which is so before every problem; then the document is read with a parser that tells
 * all problems. So it can only ever say yes, and it says yes to nothing that the parser refuses.
 */
public final class PlainIn extends JsonIn {

  /** So many digits always fit into 64 bits. */
  private static final int MOST_DIGITS = 18;

  private final byte[] bytes;
  private int at;
  private int kind;
  private int depth;
  private int startsAt;

  /** The current string without its quotes. */
  private int from;

  private int to;
  private boolean ascii;
  private boolean escaped;

  /** Goes to the first token of a document, which is known to be UTF-8. */
  public PlainIn(byte[] utf8, Problems problems) {
    super(problems, UnknownCodes.REFUSE, null);
    this.bytes = utf8;
    value(afterBlanks());
  }

  /** Whether only blanks are left. */
  public boolean isAtEnd() {
    return afterBlanks() == 0 && at == bytes.length;
  }

  @Override
  public int next() {
    int b = afterBlanks();
    if (kind != NAME) {
      if (b == ']') {
        return close(LIST_END);
      }
      b = afterComma(b, LIST);
    }
    return value(b);
  }

  @Override
  int nextField(Names names, int expected) {
    int start = startOfName();
    if (start < 0) {
      return END_OF_FIELDS;
    }
    if (expected < names.count() && names.isAt(expected, bytes, start)) {
      at = start + names.length(expected) + 1;
      colon();
      return expected;
    }
    int found = names.find(bytes, start, endOfName(start) - start);
    if (found < 0) {
      throw new NotPlain();
    }
    colon();
    return found;
  }

  @Override
  public @Nullable String nextName() {
    int start = startOfName();
    if (start < 0) {
      return null;
    }
    int end = endOfName(start);
    colon();
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** The offset of the next name; negative at the end of the object. */
  private int startOfName() {
    int b = afterBlanks();
    if (b == '}') {
      close(OBJECT_END);
      return -1;
    }
    if (afterComma(b, OBJECT) != '"') {
      throw new NotPlain();
    }
    return at + 1;
  }

  /** Goes beyond a name, and returns where its closing quote is. */
  private int endOfName(int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '"') {
      if (bytes[end] < ' ' || bytes[end] == '\\') {
        throw new NotPlain();
      }
      end++;
    }
    at = end + 1;
    return end;
  }

  private void colon() {
    if (afterBlanks() != ':') {
      throw new NotPlain();
    }
    at++;
    kind = NAME;
  }

  /** The first byte after the comma; there is none before the first element. */
  private int afterComma(int b, int opening) {
    if (kind == opening) {
      return b;
    }
    if (b != ',') {
      throw new NotPlain();
    }
    at++;
    return afterBlanks();
  }

  /** The next byte that is no blank; 0 at the end. */
  private int afterBlanks() {
    while (at < bytes.length) {
      int b = bytes[at];
      if (b > ' ' || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b;
      }
      at++;
    }
    return 0;
  }

  private int close(int end) {
    startsAt = at++;
    depth--;
    kind = end;
    return end;
  }

  private int open(int opened) {
    if (++depth > Limits.DEPTH) {
      throw new NotPlain();
    }
    at++;
    return opened;
  }

  private int value(int b) {
    startsAt = at;
    kind =
        switch (b) {
          case '"' -> string();
          case '{' -> open(OBJECT);
          case '[' -> open(LIST);
          case 't' -> word("true", TRUE);
          case 'f' -> word("false", FALSE);
          default -> whole(b);
        };
    return kind;
  }

  private int word(String word, int read) {
    for (int i = 0; i < word.length(); i++) {
      if (at == bytes.length || bytes[at] != word.charAt(i)) {
        throw new NotPlain();
      }
      at++;
    }
    endOfWord();
    return read;
  }

  private int whole(int first) {
    int digitsFrom = first == '-' ? at + 1 : at;
    long read = 0;
    at = digitsFrom;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
      read = 10 * read + bytes[at++] - '0';
    }
    int digits = at - digitsFrom;
    boolean plain =
        digits == 1 ? read != 0 || first != '-' : digits > 1 && bytes[digitsFrom] != '0';
    if (!plain || digits > MOST_DIGITS) {
      throw new NotPlain();
    }
    endOfWord();
    number = first == '-' ? -read : read;
    return WHOLE;
  }

  private void endOfWord() {
    int b = afterBlanks();
    if (b != ',' && b != '}' && b != ']') {
      throw new NotPlain();
    }
  }

  private int string() {
    from = at + 1;
    ascii = true;
    escaped = false;
    int i = from;
    while (true) {
      i = afterPlain(i);
      int b = bytes[i];
      if (b == '"') {
        break;
      }
      if (b >= 0 && b < ' ') {
        throw new NotPlain();
      }
      ascii &= b > 0;
      escaped |= b == '\\';
      i += b == '\\' ? 2 : 1;
    }
    to = i;
    at = i + 1;
    if (to - from > Limits.STRING) {
      throw new NotPlain();
    }
    return STRING;
  }

  /**
   * The first byte from an offset on that does not stand for itself, or where fewer than 8 left.
   */
  private int afterPlain(int offset) {
    int i = offset;
    while (i + Long.BYTES <= bytes.length) {
      int plain = Words.plain(Words.at(bytes, i));
      i += plain;
      if (plain < Long.BYTES) {
        return i;
      }
    }
    if (i >= bytes.length) {
      throw new NotPlain();
    }
    return i;
  }

  @Override
  public int kind() {
    return kind;
  }

  @Override
  String text() {
    int length = to - from;
    if (escaped) {
      return Escapes.undone(new String(bytes, from, length, StandardCharsets.UTF_8));
    }
    return new String(
        bytes, from, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  @Override
  <T> @Nullable T known(Known<T> values) {
    int length = to - from;
    if (length > Known.LONGEST || escaped || !ascii) {
      return null;
    }
    Known.Entry<T> entry = values.at(Known.hash(bytes, from, length));
    return entry != null && Arrays.equals(entry.text, 0, entry.text.length, bytes, from, to)
        ? entry.value
        : null;
  }

  @Override
  <T> void remember(Known<T> values, T value) {
    int length = to - from;
    if (length <= Known.LONGEST && !escaped && ascii) {
      values.put(Known.hash(bytes, from, length), Arrays.copyOfRange(bytes, from, to), value);
    }
  }

  @Override
  protected boolean readWhole() {
    return true;
  }

  /** Of a document that was read before: that brackets are closed is known. */
  @Override
  public void skip() {
    if (kind == OBJECT || kind == LIST) {
      int outside = depth - 1;
      kind = kind == OBJECT ? OBJECT_END : LIST_END;
      while (depth > outside) {
        switch (bytes[at]) {
          case '"' -> string();
          case '{', '[' -> open(kind);
          case '}', ']' -> {
            at++;
            depth--;
          }
          default -> at++;
        }
      }
    }
  }

  @Override
  protected int startsAt() {
    return startsAt;
  }

  @Override
  protected Object scope() {
    return this;
  }

  @Override
  protected String name() {
    throw new NotPlain();
  }

  @Override
  String raw() {
    throw new NotPlain();
  }

  @Override
  public Pointer pointer() {
    throw new NotPlain();
  }

  @Override
  public Place place() {
    throw new NotPlain();
  }

  @Override
  protected int endsAt() {
    throw new NotPlain();
  }

  @Override
  protected Place startOf(Object scope) {
    throw new NotPlain();
  }
}
