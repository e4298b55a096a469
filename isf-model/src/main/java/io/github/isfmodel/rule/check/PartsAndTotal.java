package io.github.isfmodel.rule.check;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** Compares parts with the total that is given beside them. */
public final class PartsAndTotal {

  private PartsAndTotal() {}

  /**
   * Adds the parts up. They can be added and compared where all are counted in the unit of the
   * total, or where parts and total count people of a force, by category or all together. One part
   * alone may leave the rest out ("of whom so many"), so it is only compared as to size.
   *
   * @param parts the parts
   * @param total the total
   * @return the greatest sum of the parts, in the unit of the total, if it does not fit the
   *     greatest total; empty if it fits, or if nothing can be said, because a number has no upper
   *     bound or a part is counted in another unit
   */
  public static Optional<Measure> misfit(List<Measure> parts, Measure total) {
    Bounds whole = total.quantity().bounds();
    if (parts.isEmpty() || !whole.isBounded()) {
      return Optional.empty();
    }
    long sum = 0;
    for (Measure part : parts) {
      Bounds bounds = part.quantity().bounds();
      if (!isPartOf(total.unit(), part.unit())
          || !bounds.isBounded()
          || bounds.max() > Quantity.GREATEST - sum) {
        return Optional.empty();
      }
      sum += bounds.max();
    }
    boolean fits = parts.size() == 1 ? sum <= whole.max() : sum == whole.max();
    return fits
        ? Optional.empty()
        : Optional.of(Measure.of(new Quantity.Exactly(sum), total.unit()));
  }

  private static boolean isPartOf(Unit whole, Unit part) {
    return part.equals(whole) || part.isPeopleOfForce() && whole.isPeopleOfForce();
  }
}
