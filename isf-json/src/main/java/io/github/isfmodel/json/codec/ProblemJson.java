package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How problems are written, and documents about them (RFC 9457). */
public final class ProblemJson {

  private static final Name TITLE = Name.of("title");
  private static final Name STATUS = Name.of("status");
  private static final Name DETAIL = Name.of("detail");
  private static final Name PROBLEMS = Name.of("problems");
  private static final Name RULE = Name.of("rule");
  private static final Name SEVERITY = Name.of("severity");
  private static final Name POINTER = Name.of("pointer");
  private static final Name LINE = Name.of("line");
  private static final Name COLUMN = Name.of("column");
  private static final Name REMEDY = Name.of("remedy");
  private static final Name AUTHORITY = Name.of("authority");
  private static final Name NEAREST = Name.of("nearest");

  private static final Pattern HALF_CHARACTER =
      Pattern.compile(
          "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");

  private ProblemJson() {}

  /** Writes a document. */
  public static void write(
      URI type, String title, int status, String detail, List<Problem> problems, JsonOut out) {
    out.startObject();
    string(Name.TYPE, type.toString(), out);
    string(TITLE, title, out);
    number(STATUS, status, out);
    string(DETAIL, detail, out);
    out.name(PROBLEMS);
    out.startList();
    problems.forEach(problem -> write(problem, out));
    out.endList();
    out.endObject();
  }

  /** Writes one problem. */
  public static void write(Problem problem, JsonOut out) {
    out.startObject();
    string(RULE, problem.rule().value(), out);
    string(SEVERITY, problem.isError() ? "error" : "warning", out);
    string(POINTER, problem.at().value(), out);
    problem.place().ifPresent(place -> place(place, out));
    string(DETAIL, problem.message(), out);
    string(REMEDY, problem.remedy(), out);
    string(AUTHORITY, problem.authority().citation(), out);
    problem.nearest().ifPresent(nearest -> string(NEAREST, nearest, out));
    out.endObject();
  }

  private static void place(Place place, JsonOut out) {
    number(LINE, place.line(), out);
    number(COLUMN, place.column(), out);
  }

  private static void string(Name name, String text, JsonOut out) {
    out.name(name);
    out.string(text);
  }

  private static void number(Name name, int number, JsonOut out) {
    out.name(name);
    out.number(number);
  }

  /**
   * Whether a text cannot be written as it is: a pointer may hold half of a character in a name.
   */
  public static boolean hasHalfCharacter(String text) {
    return CharIn.hasHalfCharacter(text);
  }

  /** A string of JSON; of the text all is escaped that has to be, but for halves of characters. */
  public static String quoted(CharSequence text) {
    return HALF_CHARACTER
        .matcher("\"" + text + "\"")
        .replaceAll(half -> String.format(Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
  }
}
