package io.github.isfmodel.resolution;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** How many of a category the parts of a ceiling allow. */
final class PartLimit {

  private PartLimit() {}

  static Optional<Measure> of(List<Measure> parts, Unit unit) {
    List<Quantity> own =
        parts.stream().filter(part -> part.unit().equals(unit)).map(Measure::quantity).toList();
    if (own.isEmpty() || own.stream().anyMatch(PartLimit::isMinimum)) {
      return Optional.empty();
    }
    Optional<Quantity> limit = own.size() == 1 ? Optional.of(own.get(0)) : sum(own);
    return limit.map(most -> Measure.of(most, unit));
  }

  private static boolean isMinimum(Quantity part) {
    return part instanceof Quantity.AtLeast || part instanceof Quantity.MoreThan;
  }

  private static Optional<Quantity> sum(List<Quantity> own) {
    Bounds sum = own.stream().map(Quantity::bounds).reduce(Bounds.NONE, Bounds::saturatedPlus);
    if (!sum.isBounded()) {
      return Optional.empty();
    }
    boolean exact = own.stream().allMatch(Quantity.Exactly.class::isInstance);
    return Optional.of(exact ? new Quantity.Exactly(sum.max()) : new Quantity.AtMost(sum.max()));
  }
}
