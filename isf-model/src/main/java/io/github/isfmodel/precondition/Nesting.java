package io.github.isfmodel.precondition;

import io.github.isfmodel.code.InvalidValueException;
import java.util.List;

/** How deep conditions are joined within each other. */
final class Nesting {

  /** No document holds more, and everything that walks through conditions keeps to its stack. */
  private static final int MOST = 200;

  private Nesting() {}

  /** Checks what is about to be joined once more. */
  static void check(List<Condition> parts) {
    if (depth(parts) >= MOST) {
      throw new InvalidValueException(
          "condition",
          "joins conditions more than " + MOST + " deep within each other",
          "flatten it");
    }
  }

  private static int depth(List<Condition> parts) {
    int deepest = 0;
    for (Condition part : parts) {
      deepest = part instanceof Proposition ? deepest : Math.max(deepest, 1 + depth(part.parts()));
    }
    return deepest;
  }
}
