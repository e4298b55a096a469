package io.github.isfmodel.json.codec;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a text is not JSON, from what stands where reading ended. */
final class Syntax {

  /** For input whose text is not at hand. */
  static final Finding UNSEEN =
      new Finding(
          "the text is not JSON here", "check the quotes, commas and brackets before this place");

  private static final int SHOWN = 20;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern UNFINISHED_NUMBER =
      Pattern.compile("-|-?[0-9]+(\\.|(\\.[0-9]+)?[eE][-+]?)");
  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Pattern NOT_FINITE = Pattern.compile("[-+]?(NaN|Infinity|INF)");

  private final byte[] document;
  private final int at;

  private Syntax(byte[] document, int at) {
    this.document = document;
    this.at = at;
  }

  /** A message with its remedy. */
  record Finding(String message, String remedy) {}

  /**
   * What is wrong at an offset of a UTF-8 document.
   *
   * @param hint the parser's own message, which alone knows whether a string was being read
   */
  static Finding at(byte[] document, long offset, String hint) {
    int at = (int) Math.max(0, Math.min(offset, document.length));
    while (at > 0 && at < document.length && (document[at] & 0xc0) == 0x80) {
      at--;
    }
    return new Syntax(document, at).finding(hint);
  }

  /**
   * Whether a document was cut off at an offset: nothing follows but blanks, and what stands there
   * is no word, or one that more characters would make whole.
   */
  static boolean isCutOff(byte[] document, long offset) {
    int at = (int) Math.max(0, Math.min(offset, document.length));
    int end = at;
    while (end < document.length && isWord(document[end])) {
      end++;
    }
    while (end < document.length && document[end] <= ' ' && document[end] >= 0) {
      end++;
    }
    return end == document.length && isUnfinished(new Syntax(document, at).word());
  }

  private static boolean isUnfinished(String word) {
    return UNFINISHED_NUMBER.matcher(word).matches()
        || LITERALS.stream().anyMatch(whole -> whole.startsWith(word) && !whole.equals(word));
  }

  private Finding finding(String hint) {
    if (hint.startsWith("Illegal unquoted character")) {
      return new Finding(
          "a raw control character (" + shown(at).substring(0, 6) + ") stands within a string",
          "write it as an escape, such as \\n for a line feed");
    }
    if (hint.contains("surrogate")) {
      return new Finding(
          "a property name contains half of a surrogate pair, which is no character, before here",
          "write both halves or neither");
    }
    if (hint.contains("escape")) {
      return new Finding("an escape in a string is wrong here", "double the backslash");
    }
    String word = word();
    boolean closes = at < document.length && (document[at] == '}' || document[at] == ']');
    if (!word.isEmpty() && !(closes && isLiteral(word))) {
      return word(word);
    }
    return switch (shown(at).isEmpty() ? 0 : shown(at).charAt(0)) {
      case '\'', '\u2018', '\u2019', '\u201c', '\u201d' ->
          new Finding("a quotation mark of the wrong kind stands here", "write \" instead");
      case '/', '#' ->
          new Finding("a comment stands here, and JSON has none", "remove the comment");
      case '}', ']' -> closing();
      case '"', '{', '[' ->
          new Finding(
              "a comma or a colon is missing before " + quoted(),
              "put it in, or close what is open");
      default -> new Finding("the text is not JSON here: " + quoted(), UNSEEN.remedy());
    };
  }

  private Finding word(String word) {
    if (NOT_FINITE.matcher(word).matches()) {
      return new Finding(
          word + " is no number in JSON", "give a number, or leave the property out");
    }
    if (isLiteral(word)) {
      return new Finding(
          "a comma or a colon is missing before '" + word + "'",
          "put it in, or close what is open");
    }
    if (word.chars().anyMatch(Syntax::isLetter)) {
      return new Finding(
          "'" + word + "' stands without quotes",
          "put names and texts in double quotes; only true, false and null go without");
    }
    return new Finding(
        "'" + word + "' is no number in JSON",
        "write digits without a leading zero, plus sign or bare point");
  }

  private static boolean isLiteral(String word) {
    return LITERALS.contains(word) || NUMBER.matcher(word).matches();
  }

  private Finding closing() {
    return switch (before(lastVisible())) {
      case ',' -> new Finding("a comma stands before the closing bracket", "remove the comma");
      case ':' -> new Finding("a value is missing before the closing bracket", "put it in");
      default ->
          new Finding(
              "the closing bracket '" + (char) document[at] + "' does not match the open one",
              "close what is open first");
    };
  }

  private String quoted() {
    return "'" + shown(at) + "'";
  }

  /** The bare word or number that the offset is in or just after. */
  private String word() {
    int from = at;
    while (from > 0 && isWord(document[from - 1])) {
      from--;
    }
    int to = at;
    while (to < document.length && isWord(document[to])) {
      to++;
    }
    return Wording.shortened(new String(document, from, to - from, StandardCharsets.UTF_8));
  }

  private static boolean isWord(byte b) {
    return isLetter(b) || b >= '0' && b <= '9' || b == '+' || b == '-' || b == '.' || b == '_';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private int lastVisible() {
    int i = at;
    while (i > 0 && document[i - 1] <= ' ' && document[i - 1] >= 0) {
      i--;
    }
    return i;
  }

  private char before(int i) {
    return i == 0 ? 0 : (char) document[i - 1];
  }

  private String shown(int from) {
    String rest =
        new String(
            document, from, Math.min(4 * SHOWN, document.length - from), StandardCharsets.UTF_8);
    return Wording.shortened(rest.substring(0, Math.min(SHOWN, rest.length())));
  }
}
