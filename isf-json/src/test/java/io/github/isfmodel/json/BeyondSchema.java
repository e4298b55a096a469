package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a JSON Schema does not say, and the strict reader finds. {@link BeyondSchemaTest} has an
 * example of each, and shows that the page on the format lists it.
 */
enum BeyondSchema {
  TWICE("a property that stands twice", StructuralRule.DUPLICATE_PROPERTY, ".* has '.*' again"),
  POINT(
      "`7.0` for a whole number",
      StructuralRule.NOT_WHOLE,
      ".* must be a whole number, but is (-?[0-9]+)\\.0; did you mean \\1\\?"),
  HALF_CHARACTER("half of a surrogate pair", StructuralRule.HALF_CHARACTER, ".*"),
  TOO_DEEP("more than 200 objects and lists within each other", StructuralRule.TOO_DEEP, ".*"),
  TOO_LONG("overlong strings, names, numbers and documents", StructuralRule.TOO_LONG, ".*"),
  ORDER_OF_DAYS(
      "a range of days that ends before it begins",
      StructuralRule.INVALID_VALUE,
      "range of days '.*' ends before it begins"),
  ORDER_OF_NUMBERS(
      "a `min` above its `max`",
      StructuralRule.INVALID_VALUE,
      "bounds '.*' are in the wrong order"),
  COUNT_OF_PARTS(
      "a `count` above the number of `parts`",
      StructuralRule.INVALID_VALUE,
      "count '.*' is not from 1 to the number of parts, [0-9]+"),
  NO_LENGTH(
      "a term's length of nothing at all",
      StructuralRule.INVALID_VALUE,
      "length of a term '0 years, 0 months, 0 weeks, 0 days' is negative or nothing"),
  PHRASE(
      "a `phrase` of a time `said` that means no days",
      StructuralRule.INVALID_VALUE,
      "(?s)time phrase .*(is empty|cannot be read as days|leads beyond the calendar)"),
  ZONE(
      "a time zone that there is not",
      StructuralRule.INVALID_VALUE,
      "time zone '"
          + TimeCodecs.ZONE.form().pattern()
          + "…?' is (not known(; did you mean '.*'\\?)?|not in its usual form)");

  /** Rules about the text, which a validator never sees. */
  static final List<StructuralRule> OF_THE_TEXT =
      List.of(
          StructuralRule.EMPTY_INPUT,
          StructuralRule.WRONG_ENCODING,
          StructuralRule.NOT_JSON,
          StructuralRule.TRUNCATED,
          StructuralRule.TRAILING_TEXT);

  private final String words;
  private final StructuralRule rule;
  private final Pattern message;

  BeyondSchema(String words, StructuralRule rule, String message) {
    this.words = words;
    this.rule = rule;
    this.message = Pattern.compile(message);
  }

  /** What the page on the format calls it. */
  String words() {
    return words;
  }

  /** Whether the problem is one of these. */
  static boolean holds(Problem problem) {
    return Stream.of(values()).anyMatch(each -> each.is(problem));
  }

  boolean is(Problem problem) {
    return problem.rule().equals(rule.id()) && message.matcher(problem.message()).matches();
  }
}
