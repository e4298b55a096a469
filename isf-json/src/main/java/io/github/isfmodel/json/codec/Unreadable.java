package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import org.jspecify.annotations.Nullable;

/** Says in our own words what a parser could not read, whichever parser it is. */
public final class Unreadable {

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
   * @param at the value that it was in
   * @param place the line and column
   * @param offset how many bytes it had read, or -1 if it does not know
   * @param words its own message, which is not shown
   */
  public record End(Pointer at, Place place, long offset, String words) {}

  /**
   * What a parser was reading when it gave up.
   *
   * @param place where the token begins, or the name of the property that it is the value of
   * @param owner the object or list that the token is directly in
   * @param ownerPlace where that begins
   */
  public record Token(Place place, Pointer owner, Place ownerPlace) {}

  /** How deep, and how long, a parser lets things be. */
  public record Longest(int depth, int string, int name, int number) {}

  /** Notes that the text ends too early. */
  public Stop cutOff(End end) {
    return add(
        StructuralRule.TRUNCATED,
        end,
        "the document ends before it is complete",
        "check whether it was cut off");
  }

  /** Notes that the text is not JSON, or ends too early. */
  public Stop notJson(End end) {
    if (document == null || end.offset() < 0) {
      Syntax.Finding unseen = Syntax.unseen(end.words());
      return add(StructuralRule.NOT_JSON, end, unseen.message(), unseen.remedy());
    }
    if (Syntax.isCutOff(document, end.offset())) {
      return cutOff(end);
    }
    Syntax.Finding finding = Syntax.at(document, end.offset(), end.words());
    return add(
        StructuralRule.NOT_JSON,
        end.at(),
        Utf8.place(document, finding.at()),
        finding.message(),
        finding.remedy());
  }

  /** Notes that something follows the end of the document, at an offset in it. */
  public static void trailing(Problems problems, byte[] document, long offset) {
    int at = new Excerpt(document, offset).at();
    Syntax.Finding unseen = Syntax.behind(document, at);
    problems.add(
        StructuralRule.TRAILING_TEXT,
        Pointer.ROOT,
        Utf8.place(document, at),
        unseen != null ? unseen.message() : "something follows the end of the document",
        unseen != null
            ? unseen.remedy()
            : "remove it, or split the text into one file for each document");
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
          token.owner(),
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
