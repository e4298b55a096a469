package io.github.isfmodel.benchmarks;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;

/** Parts beside the total that is given with them. */
final class HandSums {

  private HandSums() {}

  /** Whether parts certainly do not add up to a total; one alone may leave the rest out. */
  static boolean isMisfit(List<Measure> parts, Measure total) {
    if (parts.isEmpty()) {
      return false;
    }
    Bounds whole = total.quantity().bounds();
    if (!whole.isBounded()) {
      return false;
    }
    long sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      Bounds bounds = parts.get(i).quantity().bounds();
      if (!isSameSort(parts.get(i).unit(), total.unit())
          || !bounds.isBounded()
          || bounds.max() > Quantity.GREATEST - sum) {
        return false;
      }
      sum += bounds.max();
    }
    return parts.size() == 1 ? sum > whole.max() : sum != whole.max();
  }

  private static boolean isSameSort(Unit one, Unit other) {
    return one.equals(other) || one.isPeopleOfForce() && other.isPeopleOfForce();
  }
}
