package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong while a document is read. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>(0);

  public void add(StructuralRule rule, Pointer at, Place place, String message, String remedy) {
    if (found.size() == Limits.PROBLEMS) {
      found.add(
          Problem.of(
              StructuralRule.TOO_MANY_PROBLEMS,
              at,
              place,
              "reading stopped here after " + Limits.PROBLEMS + " problems",
              "mend those and read again"));
      throw new Stop();
    }
    found.add(Problem.of(rule, at, place, message, remedy));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The problems in document order. */
  public List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    return sorted;
  }
}
