package io.github.isfmodel.quantity;

import io.github.isfmodel.code.InvalidValueException;

/** What the numbers of all quantities have to keep. */
final class Quantities {

  private Quantities() {}

  static void number(long n) {
    if (n < 0) {
      throw new InvalidValueException("number", Long.toString(n), "is negative", "give 0 or more");
    }
    if (n > Quantity.GREATEST) {
      throw new InvalidValueException(
          "number",
          Long.toString(n),
          "is greater than " + Quantity.GREATEST + ", the greatest that every JSON reader keeps",
          "give a smaller number");
    }
  }
}
