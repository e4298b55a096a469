package io.github.isfmodel.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the constructors and builders of the model do not refuse, and the strict reader does. Values
 * that Java's types do not hold count as refused. {@link BeyondConstructorsTest} has an example of
 * each, and shows that the page on the format lists it.
 */
enum BeyondConstructors {
  TYPE("the `type`", StructuralRule.DOCUMENT_TYPE),
  FORMAT("the `format` of a document", StructuralRule.FORMAT_VERSION),
  UNKNOWN_NAME("a property that no type has", StructuralRule.UNKNOWN_PROPERTY),
  TWICE("a property that stands twice", StructuralRule.DUPLICATE_PROPERTY),
  OPEN_CODE("an unknown code of an open enumeration", StructuralRule.UNKNOWN_CODE),
  HALF_CHARACTER(
      "half of a surrogate pair in such a code or in a text that need not mean days",
      StructuralRule.HALF_CHARACTER),
  TOO_DEEP("more than 200 objects and lists within each", StructuralRule.TOO_DEEP),
  TOO_LONG("overlong strings, names, numbers and documents", StructuralRule.TOO_LONG),
  TOO_MANY("how many problems there", StructuralRule.TOO_MANY_PROBLEMS);

  private final String words;
  private final StructuralRule rule;

  BeyondConstructors(String words, StructuralRule rule) {
    this.words = words;
    this.rule = rule;
  }

  /** What the page on the format calls it. */
  String words() {
    return words;
  }

  /** The rule that it is about. */
  StructuralRule rule() {
    return rule;
  }

  /** Whether the problem of a document is one of these. */
  static boolean holds(Problem problem, DocumentType<?> type, JsonNode document) {
    return Stream.of(values())
        .anyMatch(each -> each.breaks(problem) && each.isBeyond(problem, type, document));
  }

  /** Whether the problem is of that rule. */
  boolean breaks(Problem problem) {
    return problem.rule().equals(rule.id());
  }

  private boolean isBeyond(Problem problem, DocumentType<?> type, JsonNode document) {
    Codec<?> codec = Tables.at(type.codec().codec(), document, problem.at().steps());
    JsonPointer at = JsonPointer.compile(problem.at().value());
    return switch (this) {
      case UNKNOWN_NAME -> !isMisspelt(problem);
      case OPEN_CODE -> isOpen(codec) && !document.at(at).textValue().isBlank();
      case HALF_CHARACTER ->
          isOpen(codec) || codec instanceof TextCodec && !isPhrase(document.at(at.head()));
      default -> true;
    };
  }

  /** Whether a property was probably meant that its object has to have, and lacks. */
  static boolean isMisspelt(Problem problem) {
    return UNKNOWN_NAME.breaks(problem) && problem.remedy().endsWith(", which it lacks");
  }

  /** Such a text must mean days; its constructor looks at every character. */
  private static boolean isPhrase(JsonNode owner) {
    return "said".equals(owner.path("type").textValue());
  }

  private static boolean isOpen(@Nullable Codec<?> codec) {
    return codec instanceof CodeCodec<?> code && code.isOpen();
  }
}
