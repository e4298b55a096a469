package io.github.isfmodel.leverage;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.StrengthTally;
import java.util.Comparator;

/** How much is freed: how many at least, then how many at most, then how many pledges. */
record Worth(long least, long most, int pledges) implements Comparable<Worth> {

  private static final Comparator<Worth> ORDER =
      Comparator.comparingLong(Worth::least)
          .thenComparingLong(Worth::most)
          .thenComparingInt(Worth::pledges);

  static final Worth NOTHING = new Worth(0, 0, 0);

  /** By what was added up: a size without bounds is worth nothing that could be compared. */
  static Worth of(StrengthTally freed, int pledges, Unit unit) {
    return freed.sums().stream()
        .filter(sum -> unit.includes(sum.unit()))
        .flatMap(sum -> sum.parts().stream())
        .map(part -> part.measure().quantity().bounds())
        .map(bounds -> new Worth(bounds.min(), bounds.max(), 0))
        .reduce(new Worth(0, 0, pledges), Worth::plus);
  }

  /** A sum beyond all numbers stays without a bound. */
  Worth plus(Worth other) {
    return new Worth(sum(least, other.least), sum(most, other.most), pledges + other.pledges);
  }

  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  boolean isBounded() {
    return most != Long.MAX_VALUE;
  }

  @Override
  public int compareTo(Worth other) {
    return ORDER.compare(this, other);
  }
}
