package io.github.isfmodel.examples.cli.input;

import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells input that is no document at all from a document with problems in it. */
public final class Unreadable {

  private static final Set<RuleId> RULES =
      EnumSet.of(
              StructuralRule.EMPTY_INPUT,
              StructuralRule.WRONG_ENCODING,
              StructuralRule.NOT_JSON,
              StructuralRule.TRUNCATED,
              StructuralRule.TRAILING_TEXT,
              StructuralRule.TOO_DEEP,
              StructuralRule.TOO_LONG,
              StructuralRule.DOCUMENT_TYPE,
              StructuralRule.FORMAT_VERSION)
          .stream()
          .map(StructuralRule::id)
          .collect(Collectors.toUnmodifiableSet());

  private Unreadable() {}

  /** Whether what was read is no document at all. */
  public static boolean isNoDocument(Reading<?> reading) {
    return reading.errors().stream().anyMatch(Unreadable::isNoDocument);
  }

  /** A list or a bare value at the top is no document either. */
  static boolean isNoDocument(Problem problem) {
    return RULES.contains(problem.rule())
        || (problem.rule().equals(StructuralRule.WRONG_KIND.id())
            && problem.at().equals(Pointer.ROOT));
  }
}
