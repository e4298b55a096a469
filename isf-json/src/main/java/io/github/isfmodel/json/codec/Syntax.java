package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Printable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says why a text is not JSON, from what stands where reading ended. */
final class Syntax {

  /** For input whose text is not at hand. */
  static final Finding UNSEEN =
      new Finding(
          "the text is not JSON here",
          "check the quotes, commas and brackets before this place",
          -1);

  private static final Pattern CONTROL =
      Pattern.compile("[^()]*\\(\\(CTRL-CHAR, code ([0-9]+)\\)\\):.*");

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern UNFINISHED_NUMBER =
      Pattern.compile("-|-?[0-9]+(\\.|(\\.[0-9]+)?[eE][-+]?)");
  private static final Set<String> LITERALS = Set.of("true", "false", "null");
  private static final Set<String> NOTHING = Set.of("none", "undefined", "nil", "null");
  private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?(nan|infinity|inf)");

  private final byte[] document;
  private final Excerpt text;
  private final String hint;

  private Syntax(byte[] document, long offset, String hint) {
    this.document = document;
    this.text = new Excerpt(document, offset);
    this.hint = hint;
  }

  /**
   * A message with its remedy.
   *
   * @param at the offset of what it is about; -1 if that is not known
   * @param misread the offset of a value that was taken for another because of it; -1 if none was
   */
  record Finding(String message, String remedy, int at, Of of, int misread) {

    /** What a finding is about: what is being read, the last value, or the object around it. */
    enum Of {
      HERE,
      VALUE,
      OWNER
    }

    Finding(String message, String remedy, int at) {
      this(message, remedy, at, Of.HERE, -1);
    }

    /** About a value, of which part was read. */
    static Finding ofValue(String message, String remedy, int at) {
      return new Finding(message, remedy, at, Of.VALUE, at);
    }
  }

  /**
   * What is wrong at an offset of a UTF-8 document.
   *
   * @param hint the parser's own message, which alone knows what it was reading
   */
  static Finding at(byte[] document, long offset, String hint) {
    Syntax syntax = new Syntax(document, offset, hint);
    return hint.startsWith("Illegal unquoted character") || hint.contains("escape")
        ? syntax.withinString()
        : syntax.outside();
  }

  /** What the parser's message alone tells, where the text is not at hand. */
  static Finding unseen(String hint) {
    Matcher control = CONTROL.matcher(hint);
    if (!hint.startsWith("Illegal unquoted") && control.matches()) {
      int c = Integer.parseInt(control.group(1));
      return isControl(c) ? new Finding(controlMessage(c), Wording.REMOVE, -1) : UNSEEN;
    }
    return UNSEEN;
  }

  /** What stands at an offset behind the end of a document. */
  static Finding behind(byte[] document, long offset) {
    return new Syntax(document, offset, "").behind();
  }

  private Finding behind() {
    if (isControl() || isInvisible()) {
      return other();
    }
    if (text.isAtMember() && text.before() == '}') {
      return new Finding(
          "this brace closes the document, and more of it follows",
          "remove the brace, or what follows it",
          text.lastVisible());
    }
    return text.here() == ',' && text.isLastVisible()
        ? here("a comma stands after the document", Wording.REMOVE)
        : here(
            "something follows the end of the document",
            "remove it, or split the text into one file for each document, or read it as a stream"
                + " of documents, one on each line");
  }

  /**
   * Whether a document was cut off at an offset: nothing follows but blanks, and what stands there
   * is no word, or one that more characters would make whole.
   */
  static boolean isCutOff(byte[] document, long offset) {
    Excerpt text = new Excerpt(document, offset);
    String word = text.word();
    return text.isLast()
        && (UNFINISHED_NUMBER.matcher(word).matches()
            || LITERALS.stream().anyMatch(whole -> whole.startsWith(word) && !whole.equals(word)));
  }

  /** Whether a parser's message says that a colon stands where it wanted a comma in a list. */
  static boolean isColonInList(String hint) {
    return hint.startsWith("Unexpected character (':'") && hint.contains("separate Array");
  }

  private Finding withinString() {
    if (hint.contains("escape") && !hint.startsWith("Illegal unquoted")) {
      return new Finding(
          "an escape in a string is wrong here",
          "double the backslash, or remove it",
          text.escapeFrom());
    }
    return switch (text.here()) {
      case '\n', '\r' ->
          here(
              "a string is not closed at the end of its line",
              "close it with \", or write \\n for a line feed within it");
      case '\t' -> here("a tab stands within a string", "write \\t instead");
      default ->
          here(
              "a control character (" + escaped() + ") stands within a string",
              "write it as the escape " + escaped() + ", or remove it");
    };
  }

  private Finding outside() {
    Finding special = special();
    if (special != null) {
      return special;
    }
    String word = text.word();
    boolean sound = isLiteral(word) && text.wordTo() == text.at();
    boolean isWord = word.chars().anyMatch(c -> Excerpt.isLetter(c) || Excerpt.isDigit(c));
    if (!sound && (isWord || !word.isEmpty() && !isSeparatorDue())) {
      return word(word);
    }
    return mark();
  }

  /** What is told from more than the word or the character here; null if nothing is. */
  private @Nullable Finding special() {
    if (isMergeMark()) {
      return here(
          "the mark of an unfinished merge stands here",
          "choose one of the two sides, and remove the marks");
    }
    if (isOmission()) {
      return ofWord("something was left out here", "put it in, or remove the dots");
    }
    boolean seen = !isControl() && !isInvisible() && !isMarkup() && !isComment();
    if (seen && text.isBeforeFirstBrace()) {
      return ofWord(
          "something that is not JSON stands before the document",
          "remove what stands before the first brace");
    }
    Finding foreign = seen ? OtherFormat.at(text) : null;
    if (foreign != null) {
      return foreign;
    }
    Finding quote = isSeparatorDue() ? MissingQuote.at(text, isDue("comma")) : null;
    if (quote != null) {
      return quote;
    }
    return isComment()
        ? here("a comment stands here, and JSON has none", "remove the comment")
        : Figure.at(text);
  }

  private Finding mark() {
    return switch (text.here()) {
      case '\'',
          '`',
          '\u2018',
          '\u2019',
          '\u201a',
          '\u201c',
          '\u201d',
          '\u201e',
          '\u00ab',
          '\u00bb' ->
          here("a quotation mark of the wrong kind stands here", "write \" instead");
      case '}', ']' -> closing();
      case ',' -> comma();
      case '"', '{', '[' -> missing(text.shown());
      default -> other();
    };
  }

  private Finding word(String word) {
    if (NOT_FINITE.matcher(word).matches()) {
      return ofWord(word + " is no number in JSON", "give a number, or leave the property out");
    }
    boolean begins = text.wordFrom() == text.at();
    boolean isText = !Figure.isLike(text.wholeWord());
    if (isLiteral(word)) {
      return missing(word);
    }
    if (NOTHING.contains(word.toLowerCase(Locale.ROOT))) {
      return ofWord("'" + word + "' is no value in JSON", "leave out what has no value");
    }
    if (LITERALS.contains(word.toLowerCase(Locale.ROOT))) {
      return ofWord("'" + word + "' has capitals", "write " + word.toLowerCase(Locale.ROOT));
    }
    if (isText && begins && isDue("comma")) {
      return ofWord(
          "a comma is missing before '" + word + "'",
          "put it in, or check the quotes before it; a quotation mark within a text is \\\"");
    }
    return isText
        ? ofWord(
            "'" + word + "' stands without quotes",
            "put names and texts in double quotes; only true, false and null go without")
        : Figure.none(word, text.wordFrom());
  }

  private static boolean isLiteral(String word) {
    return LITERALS.contains(word) || isNumber(word);
  }

  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }

  private Finding missing(String before) {
    String quoted = " before " + Wording.quoted(before);
    if (isDue("colon")) {
      return here("a colon is missing" + quoted, "put it in after the name");
    }
    return isDue("comma")
        ? here("a comma is missing" + quoted, "put it in, or close what is open")
        : here("a property name is missing" + quoted, "put the name and a colon in");
  }

  private Finding closing() {
    char bracket = text.here();
    int open = text.openBracket();
    return switch (text.before()) {
      case ',' ->
          new Finding(
              "a comma stands before the closing bracket", "remove the comma", text.lastVisible());
      case ':' -> here("a value is missing before the closing bracket", "put it in");
      default ->
          isDue("colon")
              ? other()
              : here(
                  "the closing bracket '"
                      + bracket
                      + "' does not match the open '"
                      + (bracket == ']' ? '{' : '[')
                      + "'"
                      + (open < 0 ? "" : " of line " + line(document, open) + " of the document"),
                  "close that one first, or remove this one");
    };
  }

  /** Of a document in a stream this is no line of the stream. */
  private static int line(byte[] document, int offset) {
    return Utf8.place(document, offset).line();
  }

  /** Which bracket is not closed at the end of a document; empty if none is open. */
  static String unclosed(byte[] document) {
    int open = new Excerpt(document, document.length).openBracket();
    return open < 0
        ? ""
        : "; the '"
            + (char) document[open]
            + "' of its line "
            + line(document, open)
            + " is not closed";
  }

  private Finding comma() {
    return switch (text.before()) {
      case ',' -> here("two commas follow each other", "remove one, or put in what is missing");
      case ':' -> here("a value is missing before the comma", "put it in");
      case '{', '[' -> here("a comma stands first within brackets", "remove the comma");
      default -> other();
    };
  }

  private Finding other() {
    char here = text.here();
    if (isControl()) {
      return here(controlMessage(here), Wording.REMOVE);
    }
    if (isMarkup()) {
      return here("this looks like HTML or XML, not JSON", "get the document itself");
    }
    if (isInvisible()) {
      return here(
          "an invisible character (" + escaped() + ") stands here",
          "remove it, or write an ordinary blank instead");
    }
    if (isColonInList(hint)) {
      return here(
          "a colon stands within a list, which has no properties",
          "check whether a bracket before this place is missing or one too many");
    }
    if (here != 0 && isSeparatorDue()) {
      String due = isDue("colon") ? "a colon" : "a comma";
      return here(
          due + " must stand here, not " + Wording.quoted(text.character()),
          "write " + due + " instead");
    }
    return here(UNSEEN.message() + ": " + Wording.quoted(text.shown()), UNSEEN.remedy());
  }

  private boolean isMergeMark() {
    return "<=>|".indexOf(text.here()) >= 0 && text.isAtLineStart() && text.repeated() == 7;
  }

  private boolean isOmission() {
    return text.here() == '\u2026' || text.word().matches("\\.{2,}");
  }

  private boolean isMarkup() {
    return text.here() == '<' && text.before() == 0;
  }

  private boolean isComment() {
    char here = text.here();
    return here == '#' || here == '/' && (text.next() == '/' || text.next() == '*');
  }

  /** A control character that is no blank; what stands at the end is none. */
  private boolean isControl() {
    return !text.shown().isEmpty() && isControl(text.here());
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  static String controlMessage(int control) {
    return "a control character (" + escaped(control) + ") stands here";
  }

  private boolean isInvisible() {
    char c = text.here();
    int type = Character.getType(c);
    boolean other = type == Character.SURROGATE || type == Character.PRIVATE_USE;
    String alone = String.valueOf(c);
    return c > 0x7f && !other && (Character.isSpaceChar(c) || !Printable.of(alone).equals(alone));
  }

  /** Whether the parser wanted a comma or a colon. */
  private boolean isDue(String separator) {
    return hint.contains(separator + " to separate");
  }

  private boolean isSeparatorDue() {
    return isDue("comma") || isDue("colon");
  }

  private String escaped() {
    return escaped(text.here());
  }

  private static String escaped(int c) {
    return String.format(Locale.ROOT, "\\u%04x", c);
  }

  private Finding here(String message, String remedy) {
    return new Finding(message, remedy, text.at());
  }

  private Finding ofWord(String message, String remedy) {
    return new Finding(message, remedy, text.wordFrom());
  }
}
