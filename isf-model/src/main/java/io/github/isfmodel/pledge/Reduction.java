package io.github.isfmodel.pledge;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import java.util.List;

/** What is left of a size that was reduced by nobody knows how many. */
final class Reduction {

  private Reduction() {}

  /** Of several parts any may be left as it was, but not all of them. */
  static List<Phase> of(List<Phase> phases) {
    boolean isOnly = phases.size() == 1;
    return phases.stream().map(phase -> phase.withMeasure(of(phase.measure(), isOnly))).toList();
  }

  private static Measure of(Measure measure, boolean isFewer) {
    Bounds before = measure.quantity().bounds();
    if (before.isBounded()) {
      long most = isFewer ? Math.max(before.max() - 1, 0) : before.max();
      return Measure.of(new Quantity.AtMost(most), measure.unit());
    }
    return before.min() > 0 ? Measure.of(new Quantity.AtLeast(0), measure.unit()) : measure;
  }
}
