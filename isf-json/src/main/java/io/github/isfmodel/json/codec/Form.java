package io.github.isfmodel.json.codec;

import java.util.List;

/**
 * How the text of a leaf value looks, for those who check documents without this library.
 *
 * @param pattern a regular expression for the whole text, without anchors; of the constructs that
 *     JSON Schema 2020-12 (core, section 6.4) recommends, so that all engines read it alike. It
 *     matches printable ASCII only
 * @param longest the most characters
 * @param never a regular expression that is found in no text, of the same constructs
 * @param examples valid texts, at least one
 */
public record Form(String pattern, int longest, String never, List<String> examples) {

  /** Beside a pattern: in many engines "$" also matches before a line feed at the end. */
  public static final String NOT_PLAIN = "[^ -~]";

  /** Lower-case words and numbers joined by hyphens, as all identifiers are. */
  public static final Form ID =
      new Form("[a-z0-9]+(-[a-z0-9]+)*", 100, List.of("indonesia-troops"));

  /** A form of which nothing is to be said but how it looks. */
  public Form(String pattern, int longest, List<String> examples) {
    this(pattern, longest, NOT_PLAIN, examples);
  }

  private static final String LEAP_YEAR =
      "([0-9][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String DAY_OF_ANY_YEAR =
      "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|02-(0[1-9]|1[0-9]|2[0-8]))";
  private static final String YEAR = "[0-9]{4}";
  private static final String DAY =
      "(" + YEAR + "-" + DAY_OF_ANY_YEAR + "|" + LEAP_YEAR + "-02-29)";

  /** Days that exist, of the years 0000 to 9999. */
  public static final Form DATE = new Form(DAY, 10, List.of("2025-11-17"));

  static final Form MONTH = new Form(YEAR + "-(0[1-9]|1[0-2])", 7, List.of("2026-01"));

  static final Form INSTANT =
      new Form(
          DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z",
          30,
          List.of("2025-11-17T22:00:00Z"));

  /** Wider than what is read: which zones there are is for the time zone database to say. */
  static final Form ZONE =
      new Form(
          "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?|[A-Za-z][A-Za-z0-9~/._+:-]+)",
          Limits.STRING, List.of("America/New_York", "Asia/Gaza"));
}
