package io.github.isfmodel.quantity;

import java.io.Serial;

/** Says that the sum of two bounds is above {@link Quantity#GREATEST}, and of which two. */
public final class NotAddableException extends ArithmeticException {

  @Serial private static final long serialVersionUID = 1L;

  /** The first operand. */
  private final Bounds left;

  /** The second operand. */
  private final Bounds right;

  NotAddableException(Bounds left, Bounds right) {
    super("cannot add " + words(left) + " and " + words(right) + ": the sum is too large");
    this.left = left;
    this.right = right;
  }

  private static String words(Bounds bounds) {
    return bounds.min() + " to " + bounds.max();
  }

  /** {@return the first operand} */
  public Bounds left() {
    return left;
  }

  /** {@return the second operand} */
  public Bounds right() {
    return right;
  }
}
