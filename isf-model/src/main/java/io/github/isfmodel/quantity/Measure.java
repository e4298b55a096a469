package io.github.isfmodel.quantity;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity together with what is counted.
 *
 * @param quantity how many
 * @param unit of what
 */
public record Measure(Quantity quantity, Unit unit) implements Serializable {
  /** Refuses null. */
  public Measure {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Shorthand for the constructor.
   *
   * @param quantity how many
   * @param unit of what
   * @return the measure
   */
  public static Measure of(Quantity quantity, Unit unit) {
    return new Measure(quantity, unit);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measure that
        && quantity.equals(that.quantity)
        && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return 31 * quantity.hashCode() + unit.hashCode();
  }

  /** {@return the measure in words, such as "up to 20,000 troops"} */
  @Override
  public String toString() {
    return QuantityText.counted(QuantityText.of(quantity), unit);
  }
}
