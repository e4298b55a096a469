package io.github.isfmodel.strength;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody states to be deployed, against a yardstick. It stands beside what the pledges add
 * up to, and neither is worked out from the other. "About" and "nearly" so many are taken as the
 * stated number, which makes the result as approximate ({@link #isApproximate}).
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class StatedReading implements Serializable permits ImmutableStatedReading {

  StatedReading() {}

  /** {@return the figure as stated} */
  public abstract StrengthFigure figure();

  /**
   * {@return how many of those whom it counts are counted in the unit of the yardstick: of
   * personnel none to all are of one category, unless the figure has a part of that category}
   */
  public abstract Bounds strength();

  /** {@return what is missing} */
  public abstract Gap gap();

  /** {@return which part is there; absent where the yardstick is zero} */
  public abstract Optional<FillRatio> fill();

  /** Empty where the figure is in words, or counts nobody who may be of the unit. */
  static Optional<StatedReading> of(StrengthFigure figure, Unit unit, Bounds wanted) {
    return strength(figure, unit).map(there -> reading(figure, there, wanted));
  }

  private static StatedReading reading(StrengthFigure figure, Bounds there, Bounds wanted) {
    return ImmutableStatedReading.builder()
        .figure(figure)
        .strength(there)
        .gap(Gap.between(there, wanted))
        .fill(FillRatio.of(there, wanted))
        .build();
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
      sum = sum.saturatedPlus(part.quantity().asYardstick().orElse(Bounds.UNKNOWN));
    }
    return Optional.of(sum);
  }

  /** {@return whether the figure or a part of it is only approximate} */
  public final boolean isApproximate() {
    return figure().measure().quantity().isApproximate()
        || figure().parts().stream().anyMatch(part -> part.quantity().isApproximate());
  }
}
