package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.Severity;
import java.util.Map;

/** Makes problems with the form of a document. */
public final class StructuralProblem {

  private StructuralProblem() {}

  public static Problem of(
      StructuralRule rule, Pointer at, Place place, String message, String remedy) {
    return new Problem(
        rule.id(),
        Severity.ERROR,
        at,
        Places.told(place),
        message,
        remedy,
        rule.authority(),
        Map.of());
  }

  /** The same problem, mended by the valid value that was probably meant. */
  static Problem withNearest(Problem problem, String remedy, String nearest) {
    return with(problem, problem.message(), remedy, Map.of(Rule.NEAREST, nearest));
  }

  /** The same problem, told and mended in other words. */
  static Problem reworded(Problem problem, String message, String remedy) {
    return with(problem, message, remedy, problem.values());
  }

  private static Problem with(
      Problem problem, String message, String remedy, Map<String, String> values) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        problem.at(),
        problem.place(),
        message,
        remedy,
        problem.authority(),
        values);
  }
}
