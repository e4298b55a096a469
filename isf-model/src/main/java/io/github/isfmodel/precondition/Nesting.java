package io.github.isfmodel.precondition;

import io.github.isfmodel.code.InvalidValueException;
import java.util.List;

/** How deep conditions are joined within each other. */
final class Nesting {

  /** No document holds more, and everything that walks through conditions keeps to its stack. */
  private static final int MOST = 200;

  private Nesting() {}

  /** Checks what is about to be joined once more. */
  static void check(Condition part) {
    if (isDeeper(part, MOST - 1)) {
      throw new InvalidValueException(
          "condition",
          "joins conditions more than " + MOST + " deep within each other",
          "flatten it");
    }
  }

  private static boolean isDeeper(List<Condition> parts, int most) {
    for (int i = 0; i < parts.size(); i++) {
      if (isDeeper(parts.get(i), most)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeeper(Condition part, int most) {
    if (part instanceof Proposition) {
      return false;
    }
    return most == 0
        || (part instanceof Condition.Not not
            ? isDeeper(not.part(), most - 1)
            : isDeeper(part.parts(), most - 1));
  }
}
