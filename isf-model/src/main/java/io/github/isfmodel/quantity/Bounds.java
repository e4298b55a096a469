package io.github.isfmodel.quantity;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;

/**
 * What a quantity certainly lies within, both ends inclusive.
 *
 * @param min the least possible value, 0 or more
 * @param max the greatest possible value; {@link Long#MAX_VALUE} stands for no upper bound
 */
public record Bounds(long min, long max) implements Serializable {

  /** Nothing is known but that it is not negative. */
  public static final Bounds UNKNOWN = new Bounds(0, Long.MAX_VALUE);

  /**
   * Checks sign and order.
   *
   * @throws InvalidValueException if the least value is negative, greater than the greatest, or no
   *     bound at all
   */
  public Bounds {
    if (min < 0 || max < min || min == Long.MAX_VALUE) {
      throw new InvalidValueException(
          "bounds",
          min + " to " + max,
          "are negative, in the wrong order or out of range",
          "give 0 <= min <= max, and a min below " + Long.MAX_VALUE);
    }
  }

  /** {@return whether there is an upper bound} */
  public boolean isBounded() {
    return max != Long.MAX_VALUE;
  }

  /**
   * Adds end by end; a sum without an upper bound stays without one.
   *
   * @param other the other bounds
   * @return the bounds of the sum
   * @throws NotAddableException if an end of the sum is {@link Long#MAX_VALUE} or more
   */
  public Bounds plus(Bounds other) {
    return Quantities.sum(this, other, this, other);
  }
}
