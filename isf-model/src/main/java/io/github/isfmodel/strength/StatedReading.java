package io.github.isfmodel.strength;

import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
   * personnel none to all are of one category, unless the figure has a part of that category; of
   * uniformed personnel at least the parts in uniform, and at most all but the civilian ones}
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
    Measure total = figure.measure();
    List<Measure> own = parts(figure, part -> part.equals(unit));
    if (!unit.includes(total.unit()) && !own.isEmpty()) {
      return Optional.of(sum(own));
    }
    return unit.mayBeAmong(total.unit())
        ? total.quantity().asYardstick().map(bounds -> among(figure, bounds, unit))
        : Optional.empty();
  }

  private static Bounds among(StrengthFigure figure, Bounds total, Unit unit) {
    if (unit.includes(figure.measure().unit())) {
      return total;
    }
    long least = sum(parts(figure, unit::includes)).min();
    List<Measure> civilians =
        unit.equals(Unit.UNIFORMED_PERSONNEL) ? parts(figure, Unit.CIVILIANS::equals) : List.of();
    long most = total.isBounded() ? total.max() - sum(civilians).min() : total.max();
    return new Bounds(least, Math.max(least, most));
  }

  private static List<Measure> parts(StrengthFigure figure, Predicate<Unit> which) {
    return figure.parts().stream().filter(part -> which.test(part.unit())).toList();
  }

  private static Bounds sum(List<Measure> parts) {
    return parts.stream()
        .map(part -> part.quantity().asYardstick().orElse(Bounds.UNKNOWN))
        .reduce(Bounds.NONE, Bounds::saturatedPlus);
  }

  /** {@return whether the figure or a part of it is only approximate} */
  public final boolean isApproximate() {
    return figure().measure().quantity().isApproximate()
        || figure().parts().stream().anyMatch(part -> part.quantity().isApproximate());
  }
}
