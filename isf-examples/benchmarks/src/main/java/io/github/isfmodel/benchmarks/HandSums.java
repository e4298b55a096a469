package io.github.isfmodel.benchmarks;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;

/** Parts beside the total that is given with them. */
final class HandSums {

  private HandSums() {}

  /**
   * Whether parts certainly do not add up to a total; without soldiers and others beside them they
   * may leave the rest out.
   */
  static boolean isMisfit(List<Measure> parts, Measure total) {
    if (parts.isEmpty()) {
      return false;
    }
    Bounds whole = total.quantity().bounds();
    if (!whole.isBounded()) {
      return false;
    }
    long least = 0;
    long most = 0;
    boolean soldiers = false;
    boolean others = false;
    for (int i = 0; i < parts.size(); i++) {
      Unit unit = parts.get(i).unit();
      if (!isSameSort(unit, total.unit())) {
        return false;
      }
      Bounds bounds = parts.get(i).quantity().bounds();
      least = Math.min(least + bounds.min(), Quantity.GREATEST);
      most = bounds.max() > Quantity.GREATEST - most ? Long.MAX_VALUE : most + bounds.max();
      soldiers |= isSoldiers(unit) && !unit.equals(total.unit());
      others |= unit.equals(Unit.POLICE) || unit.equals(Unit.CIVILIANS);
    }
    if (most == Long.MAX_VALUE) {
      return least > whole.max();
    }
    return soldiers && others ? most != whole.max() : most > whole.max();
  }

  private static boolean isSoldiers(Unit unit) {
    return unit.equals(Unit.TROOPS) || unit.equals(Unit.UNIFORMED_PERSONNEL);
  }

  private static boolean isSameSort(Unit one, Unit other) {
    return one.equals(other) || one.isPeopleOfForce() && other.isPeopleOfForce();
  }
}
