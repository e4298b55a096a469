package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.code.Vocabulary;
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
      ".* must be a whole number, but is (-?[0-9]+)\\.0"),
  HALF_CHARACTER("half of a surrogate pair", StructuralRule.HALF_CHARACTER, ".*"),
  TOO_DEEP("more than 200 objects and lists within each other", StructuralRule.TOO_DEEP, ".*"),
  TOO_LONG("overlong strings, names, numbers and documents", StructuralRule.TOO_LONG, ".*"),
  LONG_CODE(
      "a code of a claimed value that has more than 200 UTF-16 units and no more than 200 code points",
      StructuralRule.INVALID_VALUE,
      "claimed code '.*' is longer than 200 characters"),
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
      "(?s)time phrase .*"),
  ZONE(
      "a time zone that there is not",
      StructuralRule.INVALID_VALUE,
      "time zone '"
          + TimeCodecs.ZONE.form().pattern()
          + "…?' is not (known to the time zone data of this Java|in its usual form)");

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

  /** Whether the problem of a document is one of these. */
  static boolean holds(Problem problem, JsonNode document) {
    return Stream.of(values()).anyMatch(each -> each.is(problem, document));
  }

  boolean is(Problem problem, JsonNode document) {
    return problem.rule().equals(rule.id())
        && message.matcher(problem.message()).matches()
        && (this != POINT || problem.nearest().isPresent())
        && (this != LONG_CODE || isOfFewCodePoints(document.at(problem.at().value()).textValue()));
  }

  private static boolean isOfFewCodePoints(String code) {
    return code.codePointCount(0, code.length()) <= Vocabulary.LONGEST_CODE;
  }
}
