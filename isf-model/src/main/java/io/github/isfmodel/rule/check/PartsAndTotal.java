package io.github.isfmodel.rule.check;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares parts with the total that is given beside them. */
public final class PartsAndTotal {

  private PartsAndTotal() {}

  private static final Set<Unit> SOLDIERS = Set.of(Unit.TROOPS, Unit.UNIFORMED_PERSONNEL);
  private static final Set<Unit> BESIDE_SOLDIERS = Set.of(Unit.POLICE, Unit.CIVILIANS);

  /**
   * Adds the parts up. They can be added and compared where all are counted in the unit of the
   * total, or where parts and total count people of a force, by category or all together. Parts may
   * leave the rest out ("including so many"), so they are only compared as to size; but those that
   * name the soldiers and another category beside them are a breakdown, which leaves nobody out.
   *
   * @param parts the parts
   * @param total the total
   * @return the sum of the parts, in the unit of the total, if it does not fit the greatest total:
   *     their greatest sum, or the least where that is above the total and a part has no upper
   *     bound; empty if it fits, or if nothing can be said, because a number has no upper bound or
   *     a part is counted in another unit
   */
  public static Optional<Measure> misfit(List<Measure> parts, Measure total) {
    Bounds whole = total.quantity().bounds();
    if (parts.isEmpty() || !whole.isBounded()) {
      return Optional.empty();
    }
    Bounds sum = Bounds.NONE;
    for (Measure part : parts) {
      if (!isPartOf(total.unit(), part.unit())) {
        return Optional.empty();
      }
      sum = sum.saturatedPlus(part.quantity().bounds());
    }
    return misfit(sum, whole.max(), isBreakdown(parts, total.unit()))
        .map(quantity -> Measure.of(quantity, total.unit()));
  }

  private static Optional<Quantity> misfit(Bounds sum, long whole, boolean leavesNobodyOut) {
    if (!sum.isBounded()) {
      return sum.min() > whole ? Optional.of(new Quantity.AtLeast(sum.min())) : Optional.empty();
    }
    boolean fits = leavesNobodyOut ? sum.max() == whole : sum.max() <= whole;
    return fits ? Optional.empty() : Optional.of(new Quantity.Exactly(sum.max()));
  }

  private static boolean isBreakdown(List<Measure> parts, Unit whole) {
    Set<Unit> units = parts.stream().map(Measure::unit).collect(Collectors.toSet());
    return SOLDIERS.stream().anyMatch(unit -> !unit.equals(whole) && units.contains(unit))
        && BESIDE_SOLDIERS.stream().anyMatch(units::contains);
  }

  private static boolean isPartOf(Unit whole, Unit part) {
    return part.equals(whole) || part.isPeopleOfForce() && whole.isPeopleOfForce();
  }
}
