package io.github.isfmodel.strength;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.quantity.Bounds;
import java.io.Serializable;
import java.util.Optional;

/**
 * Which part of what is wanted is there, as an interval with both ends inclusive: 1 is all of it.
 *
 * @param least the least possible part, 0 or more
 * @param most the greatest possible part; {@link Double#POSITIVE_INFINITY} stands for no bound
 */
public record FillRatio(double least, double most) implements Serializable {

  /**
   * Checks sign and order.
   *
   * @throws InvalidValueException if a part is negative or no number, or the least is greater than
   *     the greatest
   */
  public FillRatio {
    if (!(least >= 0 && most >= least) || Double.isInfinite(least)) {
      throw new InvalidValueException(
          "fill ratio",
          least + " to " + most,
          "is negative, in the wrong order or no number",
          "give 0 <= least <= most");
    }
  }

  /** Empty if nothing at all is wanted. */
  static Optional<FillRatio> of(Bounds there, Bounds wanted) {
    if (wanted.max() == 0) {
      return Optional.empty();
    }
    double least = wanted.isBounded() ? (double) there.min() / wanted.max() : 0;
    return Optional.of(new FillRatio(least, most(there, wanted)));
  }

  private static double most(Bounds there, Bounds wanted) {
    if (there.max() == 0) {
      return 0;
    }
    return there.isBounded() && wanted.min() > 0
        ? (double) there.max() / wanted.min()
        : Double.POSITIVE_INFINITY;
  }
}
