package io.github.isfmodel.strength;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.quantity.Bounds;
import java.io.Serializable;

/**
 * How many are missing, as an interval with both ends inclusive; negative where there are more than
 * asked for.
 *
 * @param least the least number that can be missing; {@link Long#MIN_VALUE} stands for no bound
 * @param most the greatest number that can be missing; {@link Long#MAX_VALUE} stands for no bound
 */
public record Gap(long least, long most) implements Serializable {

  /**
   * Checks the order.
   *
   * @throws InvalidValueException if the least number is greater than the greatest
   */
  public Gap {
    if (least > most) {
      throw new InvalidValueException(
          "gap", least + " to " + most, "is in the wrong order", "swap the two numbers");
    }
  }

  /** What is missing of what is wanted. */
  static Gap between(Bounds there, Bounds wanted) {
    return new Gap(
        there.isBounded() ? wanted.min() - there.max() : Long.MIN_VALUE,
        wanted.isBounded() ? wanted.max() - there.min() : Long.MAX_VALUE);
  }

  /** {@return whether there certainly are more than asked for} */
  public boolean isExcess() {
    return most < 0;
  }
}
