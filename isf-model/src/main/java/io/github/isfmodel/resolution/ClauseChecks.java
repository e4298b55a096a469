package io.github.isfmodel.resolution;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.style.Elements;
import java.util.List;

/** Checks the parts of the clauses of an act. */
final class ClauseChecks {

  private ClauseChecks() {}

  static void positive(int number, String unit) {
    if (number < 1) {
      throw new InvalidValueException(
          "number of " + unit, Integer.toString(number), "is not positive", "give 1 or more");
    }
  }

  static <T> List<T> atLeast(int count, List<T> items, String what, String remedy) {
    if (items.size() < count) {
      throw new InvalidValueException(
          "clause", items.toString(), "has fewer than " + count + " " + what, remedy);
    }
    return Elements.copy(items, what);
  }
}
