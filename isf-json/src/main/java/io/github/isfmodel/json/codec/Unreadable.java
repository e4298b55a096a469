package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in our own words what a parser could not read, whichever parser it is. */
public final class Unreadable {

  /** How parsers say that it was a name that they could not read. */
  private static final Pattern NAME = Pattern.compile("(start|in|for) ((field|property) )?name");

  /** How they name what may stand within a word. */
  private static final Pattern IN_WORD = Pattern.compile("Unexpected character \\('[\\w.+-]'");

  /** How they say, where they are told to look for it, that an object has a name again. */
  private static final Pattern AGAIN = Pattern.compile("Duplicate (field|Object property) ");

  private final Problems problems;
  private final byte @Nullable [] document;

  /**
   * Notes what is found.
   *
   * @param document the text, or null if it is not at hand
   */
  public Unreadable(Problems problems, byte @Nullable [] document) {
    this.problems = problems;
    this.document = document;
  }

  /**
   * Where a parser gave up.
   *
   * @param at the value that it was in; if it was at a name, the value before
   * @param owner the object that it was directly in; within a list or at the top, the same value
   * @param place the line and column
   * @param offset how many bytes it had read, or -1 if it does not know
   * @param words its own message, which is not shown
   * @param digits how long the number is that it read last; 0 if that was none
   */
  public record End(
      Pointer at, Pointer owner, Place place, long offset, String words, int digits) {}

  /**
   * What a parser was reading when it gave up.
   *
   * @param place where the token begins, or the name of the property that it is the value of
   * @param ownerPlace where the object or list begins that the token is directly in
   */
  public record Token(Place place, Place ownerPlace) {}

  /** How deep, and how long, a parser lets things be. */
  public record Longest(int depth, int string, int name, int number) {}

  /** Notes that the text ends too early. */
  public Stop cutOff(End end) {
    return add(
        StructuralRule.TRUNCATED,
        at(end),
        end.place(),
        "the document ends before it is complete"
            + (document == null ? "" : Syntax.unclosed(document)),
        "check whether it was cut off");
  }

  /**
   * Notes that the text is not JSON, ends too early, or has a name that is not read or not again.
   */
  public Stop notJson(End end) {
    if (AGAIN.matcher(end.words()).lookingAt()) {
      return add(
          StructuralRule.DUPLICATE_PROPERTY,
          end,
          "an object has " + Wording.quoted(Gaps.last(end.at())) + " again",
          Wording.KEEP_ONE);
    }
    if (end.words().contains("surrogate")) {
      return add(
          StructuralRule.HALF_CHARACTER,
          end.owner(),
          tokenPlace(end, end.place()),
          Wording.HALF_NAME,
          Wording.BOTH_HALVES);
    }
    if (Syntax.isColonInList(end.words())) {
      takeBackMissingBefore(end.at());
    }
    takeBackNumberBefore(end);
    if (document == null || end.offset() < 0) {
      Syntax.Finding unseen = Syntax.unseen(end.words());
      return add(StructuralRule.NOT_JSON, at(end), end.place(), unseen.message(), unseen.remedy());
    }
    if (Syntax.isCutOff(document, end.offset())) {
      return cutOff(end);
    }
    Syntax.Finding finding = finding(end, document);
    if (finding.misread() >= 0) {
      problems.takeBack(lastValue(end), Utf8.place(document, finding.misread()));
    }
    return add(
        StructuralRule.NOT_JSON,
        at(end, finding),
        Utf8.place(document, finding.at()),
        finding.message(),
        finding.remedy());
  }

  private Syntax.Finding finding(End end, byte[] text) {
    Excerpt here = new Excerpt(text, end.offset());
    if (here.here() == ']' && problems.takeBackNoList(end.at())) {
      return new Syntax.Finding(
          "a list is closed here that was not opened",
          "put an opening bracket before the value of " + Wording.subject(end.at()),
          here.at());
    }
    boolean next = at(end).equals(Pointer.ROOT) && here.before() == ',' && here.isDocument();
    return next
        ? new Syntax.Finding(
            "a closing brace is missing before this document",
            "put it in before the comma",
            here.at())
        : Syntax.at(text, end.offset(), end.words());
  }

  private Pointer at(End end, Syntax.Finding finding) {
    return switch (finding.of()) {
      case HERE -> at(end);
      case VALUE -> lastValue(end);
      case OWNER -> end.owner();
    };
  }

  /** Where a comma is due in a list, the parser counts the next element already. */
  private static Pointer lastValue(End end) {
    String at = end.at().value();
    int slash = at.lastIndexOf('/');
    return end.words().contains("comma to separate Array")
        ? new Pointer(at.substring(0, slash)).child(Integer.parseInt(at.substring(slash + 1)) - 1)
        : end.at();
  }

  /** What is wrong at a name is wrong with its object: which property it is, is not known. */
  private Pointer at(End end) {
    return isAtName(end) ? end.owner() : end.at();
  }

  private boolean isAtName(End end) {
    return document == null || end.offset() < 0
        ? NAME.matcher(end.words()).find()
        : new Excerpt(document, end.offset()).isAfterComma();
  }

  /** An object was closed too early if a name follows it: that was read as an element of a list. */
  private void takeBackMissingBefore(Pointer colon) {
    String at = colon.value();
    int slash = at.lastIndexOf('/');
    int object = Integer.parseInt(at.substring(slash + 1)) - 2;
    problems.takeBackMissing(new Pointer(at.substring(0, slash)).child(object));
  }

  /**
   * What a word begins with, as 0x65 does, is no number; parsers differ in what they take it for.
   */
  private void takeBackNumberBefore(End end) {
    Place behind = end.place();
    boolean goesOn = end.digits() > 0 && IN_WORD.matcher(end.words()).lookingAt();
    if (goesOn && behind.column() > end.digits()) {
      problems.takeBack(lastValue(end), new Place(behind.line(), behind.column() - end.digits()));
    }
  }

  /** Notes that something follows the end of the document, at an offset in it. */
  public static void trailing(Problems problems, byte[] document, long offset) {
    Excerpt behind = new Excerpt(document, offset);
    int at = behind.at();
    if (behind.isAtMember()) {
      problems.takeBackMissing(Pointer.ROOT);
    }
    Syntax.Finding finding = Syntax.behind(document, at);
    problems.add(
        StructuralRule.TRAILING_TEXT,
        Pointer.ROOT,
        Utf8.place(document, finding.at()),
        finding.message(),
        finding.remedy());
  }

  /** Notes that the bytes are no text. */
  public Stop wrongEncoding(End end) {
    return add(
        StructuralRule.WRONG_ENCODING,
        end,
        "the bytes are not characters of the expected encoding",
        "save the document as UTF-8");
  }

  /** Notes that something is longer or deeper than it may be; the parser's words tell what. */
  public Stop tooMuch(End end, Token token, Longest longest) {
    String limit = end.words();
    Place place = tokenPlace(end, token.place());
    if (limit.contains("getMaxNestingDepth")) {
      return add(
          StructuralRule.TOO_DEEP,
          end.at(),
          place,
          "lists and objects are nested more than " + longest.depth() + " deep here",
          "flatten the document");
    }
    if (limit.contains("getMaxNameLength")) {
      String unit = document == null ? " characters" : " bytes";
      return tooLong(
          end.owner(),
          tokenPlace(end, token.ownerPlace()),
          "a property name is longer than " + longest.name() + unit);
    }
    if (limit.contains("getMaxNumberLength") || isNumber(end)) {
      return tooLong(end.at(), place, "a number is longer than " + longest.number() + " digits");
    }
    return tooLong(
        end.at(),
        place,
        limit.contains("getMaxStringLength")
            ? "a string is longer than " + longest.string() + " characters"
            : "a part of the document is too long");
  }

  /** Where the token begins that the end is in, from the text if that is at hand. */
  private Place tokenPlace(End end, Place told) {
    return document == null || end.offset() < 0
        ? told
        : Utf8.place(document, new Excerpt(document, end.offset()).tokenFrom());
  }

  /** A number may be so long that it is too long for a string before its end. */
  private boolean isNumber(End end) {
    if (document == null || end.offset() < 0) {
      return false;
    }
    byte first = document[new Excerpt(document, end.offset()).tokenFrom()];
    return first == '-' || Excerpt.isDigit(first);
  }

  private Stop tooLong(Pointer at, Place place, String message) {
    return add(StructuralRule.TOO_LONG, at, place, message + " here", "shorten it");
  }

  private Stop add(StructuralRule rule, End end, String message, String remedy) {
    return add(rule, end.at(), end.place(), message, remedy);
  }

  private Stop add(StructuralRule rule, Pointer at, Place place, String message, String remedy) {
    problems.add(rule, at, place, message, remedy);
    return new Stop();
  }
}
