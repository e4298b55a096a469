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

  /**
   * How far down the next number is that has no more digits before its zeros; of a power of ten it
   * has one digit as well, but one zero fewer.
   */
  static long roundness(long number) {
    long step = 1;
    while (number % (step * 10) == 0) {
      step *= 10;
    }
    return number == step ? step / 10 : step;
  }
}
