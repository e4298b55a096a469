package io.github.isfmodel.quantity;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;

/** The arithmetic behind {@link Quantity}. */
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

  static Quantity sum(Quantity left, Quantity right) {
    if (left.isInWords() || right.isInWords()) {
      throw new NotAddableException(left, right, "words have no value to add");
    }
    return left.isApproximate() || right.isApproximate()
        ? approximateSum(left, right)
        : ofBounds(sum(left.bounds(), right.bounds(), left, right));
  }

  static Bounds sum(Bounds one, Bounds other, Serializable left, Serializable right) {
    long min = sum(one.min(), other.min(), left, right);
    boolean bounded = one.isBounded() && other.isBounded();
    return new Bounds(min, bounded ? sum(one.max(), other.max(), left, right) : Long.MAX_VALUE);
  }

  private static long sum(long one, long other, Serializable left, Serializable right) {
    if (one > Quantity.GREATEST - other) {
      throw new NotAddableException(left, right, "the sum is too large");
    }
    return one + other;
  }

  private static Quantity approximateSum(Quantity left, Quantity right) {
    long n = sum(stated(left, right, left), stated(left, right, right), left, right);
    return left instanceof Quantity.About || right instanceof Quantity.About
        ? new Quantity.About(n)
        : new Quantity.Nearly(n);
  }

  private static long stated(Quantity left, Quantity right, Quantity term) {
    if (term instanceof Quantity.About about) {
      return about.n();
    }
    if (term instanceof Quantity.Nearly nearly) {
      return nearly.n();
    }
    Bounds bounds = term.bounds();
    if (bounds.min() == bounds.max()) {
      return bounds.min();
    }
    throw new NotAddableException(
        left, right, "an approximate number and a bounded one have no common meaning");
  }

  private static Quantity ofBounds(Bounds bounds) {
    if (!bounds.isBounded()) {
      return new Quantity.AtLeast(bounds.min());
    }
    if (bounds.min() == bounds.max()) {
      return new Quantity.Exactly(bounds.min());
    }
    return bounds.min() == 0
        ? new Quantity.AtMost(bounds.max())
        : new Quantity.Between(bounds.min(), bounds.max());
  }
}
