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

  /** The same problem, whose message ends with the valid text that was probably meant. */
  static Problem withNearest(Problem problem, String nearest) {
    return with(problem, "; did you mean '" + nearest + "'?", problem.remedy(), nearest);
  }

  /** The same problem, whose message ends with the valid number that was probably meant. */
  static Problem withNearest(Problem problem, long nearest) {
    return withBare(problem, Long.toString(nearest));
  }

  /** The same problem, whose message ends with whichever of the two was probably meant. */
  static Problem withNearest(Problem problem, boolean nearest) {
    return withBare(problem, Boolean.toString(nearest));
  }

  private static Problem withBare(Problem problem, String nearest) {
    return with(problem, "; did you mean " + nearest + "?", problem.remedy(), nearest);
  }

  /** The same problem of a number that is out of range; nobody means a bound. */
  static Problem withBound(Problem problem, long bound) {
    return with(problem, "", problem.remedy(), Long.toString(bound));
  }

  /** The same problem of a misspelt name, mended in another way. */
  static Problem withRemedy(Problem problem, String remedy, String meant) {
    return with(problem, "", remedy, meant);
  }

  private static Problem with(Problem problem, String ending, String remedy, String nearest) {
    return new Problem(
        problem.rule(),
        problem.severity(),
        problem.at(),
        problem.place(),
        problem.message() + ending,
        remedy,
        problem.authority(),
        Map.of(Rule.NEAREST, nearest));
  }
}
