package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;

/** What stands around an offset of a UTF-8 document. */
final class Excerpt {

  private static final int SHOWN = 20;
  private static final int LONGEST_LINE = 200;

  private final byte[] document;
  private final int at;

  /** At the character that holds the byte at an offset, or at the end. */
  Excerpt(byte[] document, long offset) {
    this.document = document;
    int begins = (int) Math.max(0, Math.min(offset, document.length));
    while (begins > 0 && begins < document.length && (document[begins] & 0xc0) == 0x80) {
      begins--;
    }
    this.at = begins;
  }

  int at() {
    return at;
  }

  /** The character here; 0 at the end. */
  char here() {
    return shown().isEmpty() ? 0 : shown().charAt(0);
  }

  /** The same as text. */
  String character() {
    return shown().substring(0, Math.min(shown().length(), Character.isSurrogate(here()) ? 2 : 1));
  }

  /** The characters from here on: some, and none beyond the line. */
  String shown() {
    String rest =
        new String(document, at, Math.min(4 * SHOWN, document.length - at), StandardCharsets.UTF_8);
    int end = 1;
    while (end < Math.min(SHOWN, rest.length()) && rest.charAt(end) >= ' ') {
      end++;
    }
    return rest.substring(0, Math.min(end, rest.length()));
  }

  /** Where the bare word or number begins that the offset is in or just after. */
  int wordFrom() {
    int from = at;
    while (from > 0 && isWord(document[from - 1])) {
      from--;
    }
    return from;
  }

  /** Where that ends. */
  int wordTo() {
    int to = at;
    while (to < document.length && isWord(document[to])) {
      to++;
    }
    return to;
  }

  /** That, shortened to what fits into a message. */
  String word() {
    return Wording.shortened(wholeWord());
  }

  String wholeWord() {
    int from = wordFrom();
    return new String(document, from, wordTo() - from, StandardCharsets.UTF_8);
  }

  private static boolean isWord(byte b) {
    return isLetter(b) || isDigit(b) || b == '+' || b == '-' || b == '.' || b == '_';
  }

  static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The offset of the last byte before here that is no blank; -1 if there is none. */
  int lastVisible() {
    int i = at - 1;
    while (i >= 0 && isBlank(document[i])) {
      i--;
    }
    return i;
  }

  /** That byte; 0 if there is none. */
  char before() {
    int last = lastVisible();
    return last < 0 ? 0 : (char) document[last];
  }

  /** Whether the word or string that the offset is in, or the offset itself, follows a comma. */
  boolean isAfterComma() {
    int from = tokenFrom();
    boolean inString = document[from] == '"' && afterString(document, from, at) > at;
    return new Excerpt(document, inString ? from : wordFrom()).before() == ',';
  }

  /** Whether nothing but blanks stands after the word. */
  boolean isLast() {
    return visibleFrom(wordTo()) == document.length;
  }

  /** Whether the byte here is the last that is no blank. */
  boolean isLastVisible() {
    return visibleFrom(at + 1) == document.length;
  }

  /** The offset of the first byte from an offset on that is no blank; else the end. */
  private int visibleFrom(int from) {
    int i = from;
    while (i < document.length && isBlank(document[i])) {
      i++;
    }
    return i;
  }

  /** The byte after the one here; 0 if there is none. */
  char next() {
    return at + 1 < document.length ? (char) document[at + 1] : 0;
  }

  /** Whether the word here, or what stands here, is the first of the text, and a brace follows. */
  boolean isBeforeFirstBrace() {
    int from = wordFrom();
    int brace = from;
    while (brace < document.length && document[brace] != '{') {
      brace++;
    }
    return brace < document.length && brace > from && isFirst(from);
  }

  /** Whether nothing but blanks stands before an offset. */
  boolean isFirst(int from) {
    return new Excerpt(document, from).before() == 0;
  }

  /** The string that ends just before here, without its quotes; empty if there is none. */
  String stringBefore() {
    if (at == 0 || document[at - 1] != '"') {
      return "";
    }
    int from = tokenFrom();
    int length = Math.max(0, at - 1 - (from + 1));
    return document[from] == '"'
        ? new String(document, from + 1, length, StandardCharsets.UTF_8)
        : "";
  }

  /** Where the digits begin that are here, with all that may part them. */
  int figureFrom() {
    int from = at;
    while (from > 0 && isFigure(document[from - 1])) {
      from--;
    }
    while (from < document.length && isBlank(document[from])) {
      from++;
    }
    return from;
  }

  /** The same up to their end. */
  String figure(int from) {
    int to = from;
    while (to < document.length && isFigure(document[to])) {
      to++;
    }
    while (to > from && !isDigit(document[to - 1])) {
      to--;
    }
    return Wording.shortened(new String(document, from, to - from, StandardCharsets.UTF_8));
  }

  private static boolean isFigure(byte b) {
    return isDigit(b) || b == '-' || b == ',' || b == '\'' || b == '_' || b == ' ';
  }

  /** Whether the value of a property begins at an offset. */
  boolean isValueAt(int from) {
    return new Excerpt(document, from).before() == ':';
  }

  /** Whether what is here is apart from a word before it. */
  boolean isApart() {
    return at == document.length || isApart(document[at]);
  }

  private static boolean isApart(byte b) {
    return b >= 0 && b <= ' ' || ",:{}[]\"".indexOf(b) >= 0;
  }

  /** The word here, with all that is not apart from it. */
  String run() {
    int from = wordFrom();
    int to = at;
    while (to < document.length && !isApart(document[to])) {
      to++;
    }
    return Wording.shortened(new String(document, from, to - from, StandardCharsets.UTF_8));
  }

  /** Whether a document begins here. */
  boolean isDocument() {
    int name = visibleFrom(at + 1);
    byte[] type = "\"type\"".getBytes(StandardCharsets.UTF_8);
    int to = name + type.length;
    return here() == '{'
        && to <= document.length
        && Arrays.equals(document, name, to, type, 0, type.length);
  }

  /** Whether another property of an object may begin here, or a comma before one stands here. */
  boolean isAtMember() {
    int from = here() == ',' ? visibleFrom(at + 1) : at;
    return from < document.length && document[from] == '"';
  }

  /** Whether a byte is one of the four blanks of JSON. */
  static boolean isBlank(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Whether a line begins here. */
  boolean isAtLineStart() {
    return at == 0 || document[at - 1] == '\n' || document[at - 1] == '\r';
  }

  /** How often the byte here stands from here on. */
  int repeated() {
    int to = at;
    while (to < document.length && document[to] == document[at]) {
      to++;
    }
    return to - at;
  }

  /** The line that the offset is in, without its end; shortened if it is long. */
  String line() {
    int from = at;
    while (from > 0 && document[from - 1] != '\n' && document[from - 1] != '\r') {
      from--;
    }
    int to = from;
    int most = Math.min(document.length, from + LONGEST_LINE);
    while (to < most && document[to] != '\n' && document[to] != '\r') {
      to++;
    }
    return new String(document, from, to - from, StandardCharsets.UTF_8);
  }

  /** The offset of the innermost bracket that is open here; -1 if none is. */
  int openBracket() {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < at) {
      byte b = document[i];
      if (b == '{' || b == '[') {
        open.push(i);
      } else if ((b == '}' || b == ']') && !open.isEmpty()) {
        open.pop();
      }
      i = b == '"' ? afterString(document, i, at) : i + 1;
    }
    return open.isEmpty() ? -1 : open.peek();
  }

  /** Where the escape begins that the offset is in. */
  int escapeFrom() {
    int from = at - 1;
    while (from > 0 && document[from] != '\\') {
      from--;
    }
    return from;
  }

  /** Where the token begins that the byte before here belongs to; all before it is proper JSON. */
  int tokenFrom() {
    int from = 0;
    int next = 0;
    while (next < at) {
      from = next;
      next = document[from] == '"' ? afterString(document, from, at) : from + 1;
    }
    return document[from] == '"' || !isWord(document[from])
        ? from
        : new Excerpt(document, from).wordFrom();
  }

  /** The offset behind a string that begins at a quote; beyond the end if it is not closed. */
  static int afterString(byte[] document, int quote, int end) {
    int i = quote + 1;
    while (i < end && document[i] != '"') {
      i += document[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }
}
