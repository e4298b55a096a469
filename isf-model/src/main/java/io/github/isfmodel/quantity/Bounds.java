package io.github.isfmodel.quantity;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;

/**
 * What a quantity certainly lies within, both ends inclusive.
 *
 * @param min the least possible value, from 0 to {@link Quantity#GREATEST}
 * @param max the greatest possible value, up to {@link Quantity#GREATEST}; {@link Long#MAX_VALUE}
 *     stands for no upper bound
 */
public record Bounds(long min, long max) implements Serializable {

  /** None at all. */
  public static final Bounds NONE = new Bounds(0, 0);

  /** Nothing is known but that it is not negative. */
  public static final Bounds UNKNOWN = new Bounds(0, Long.MAX_VALUE);

  /**
   * Checks sign and order.
   *
   * @throws InvalidValueException if the least value is negative or greater than the greatest, or
   *     either is out of range
   */
  public Bounds {
    boolean inRange = max <= Quantity.GREATEST || max == Long.MAX_VALUE;
    String remedy = "give 0 <= min <= max <= " + Quantity.GREATEST;
    if (min < 0) {
      throw refused(min, max, "begin below zero", remedy);
    }
    if (min > Quantity.GREATEST || !inRange) {
      throw refused(min, max, "are out of range", remedy);
    }
    if (max < min) {
      throw refused(min, max, "are in the wrong order", "swap the two numbers");
    }
  }

  private static InvalidValueException refused(long min, long max, String reason, String remedy) {
    return new InvalidValueException("bounds", min + " to " + max, reason, remedy);
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
   * @throws NotAddableException if an end of the sum is above {@link Quantity#GREATEST}
   */
  public Bounds plus(Bounds other) {
    boolean bounded = isBounded() && other.isBounded();
    long least = min + other.min;
    long most = bounded ? max + other.max : Long.MAX_VALUE;
    if (least > Quantity.GREATEST || bounded && most > Quantity.GREATEST) {
      throw new NotAddableException(this, other);
    }
    return new Bounds(least, most);
  }

  /**
   * Adds end by end as {@link #plus} does, but as wide as it takes and never refused: of a sum
   * above {@link Quantity#GREATEST} the least end is that number, and there is no upper bound.
   *
   * @param other the other bounds
   * @return bounds that hold every possible sum
   */
  public Bounds saturatedPlus(Bounds other) {
    boolean fits = isBounded() && other.isBounded() && max + other.max <= Quantity.GREATEST;
    return new Bounds(
        Math.min(min + other.min, Quantity.GREATEST), fits ? max + other.max : Long.MAX_VALUE);
  }
}
