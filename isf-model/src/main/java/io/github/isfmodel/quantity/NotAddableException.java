package io.github.isfmodel.quantity;

import java.io.Serial;
import java.io.Serializable;

/** Says that two quantities cannot be added, which two, and why. */
public final class NotAddableException extends ArithmeticException {

  @Serial private static final long serialVersionUID = 1L;

  /** The first operand. */
  private final Serializable left;

  /** The second operand. */
  private final Serializable right;

  NotAddableException(Serializable left, Serializable right, String why) {
    super("cannot add " + words(left) + " and " + words(right) + ": " + why);
    this.left = left;
    this.right = right;
  }

  private static String words(Serializable operand) {
    if (operand instanceof Quantity quantity) {
      return QuantityText.of(quantity);
    }
    return operand instanceof Bounds bounds
        ? bounds.min() + " to " + bounds.max()
        : operand.toString();
  }

  /** {@return the first operand: a quantity, a measure or bounds} */
  public Serializable left() {
    return left;
  }

  /** {@return the second operand: a quantity, a measure or bounds} */
  public Serializable right() {
    return right;
  }
}
