package io.github.isfmodel.strength;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody states to be deployed, against a yardstick. It stands beside what the pledges add
 * up to, and neither is worked out from the other. "About" and "nearly" so many are taken as the
 * stated number, which makes the result as approximate ({@link #isApproximate}).
 *
 * @param figure the figure as stated
 * @param strength how many of those whom it counts are counted in the unit of the yardstick: of
 *     personnel none to all are of one category, unless the figure has a part of that category
 * @param gap what is missing
 * @param fill which part is there; absent where the yardstick is zero
 */
public record StatedReading(
    StrengthFigure figure, Bounds strength, Gap gap, Optional<FillRatio> fill)
    implements Serializable {

  /** Refuses null. */
  public StatedReading {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(gap, "gap");
    Objects.requireNonNull(fill, "fill");
  }

  /** Empty where the figure is in words, or counts nobody who may be of the unit. */
  static Optional<StatedReading> of(StrengthFigure figure, Unit unit, Bounds wanted) {
    return strength(figure, unit)
        .map(
            there ->
                new StatedReading(
                    figure, there, Gap.between(there, wanted), FillRatio.of(there, wanted)));
  }

  private static Optional<Bounds> strength(StrengthFigure figure, Unit unit) {
    List<Measure> parts = new ArrayList<>(figure.parts());
    parts.removeIf(part -> !unit.includes(part.unit()));
    Measure total = figure.measure();
    if (unit.includes(total.unit()) || parts.isEmpty()) {
      return unit.mayBeAmong(total.unit())
          ? total.quantity().asYardstick().map(bounds -> unit.among(total.unit(), bounds))
          : Optional.empty();
    }
    Bounds sum = Bounds.NONE;
    for (Measure part : parts) {
      sum = sum.and(part.quantity().asYardstick().orElse(Bounds.UNKNOWN));
    }
    return Optional.of(sum);
  }

  /** {@return whether the figure or a part of it is only approximate} */
  public boolean isApproximate() {
    return figure.measure().quantity().isApproximate()
        || figure.parts().stream().anyMatch(part -> part.quantity().isApproximate());
  }
}
