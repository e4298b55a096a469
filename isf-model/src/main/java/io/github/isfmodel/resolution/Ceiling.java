package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.ParagraphRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The greatest strength that an act authorizes, for a stretch of time. */
@IsfStyle
@Value.Immutable
public abstract sealed class Ceiling implements WithCeiling, Serializable permits ImmutableCeiling {

  Ceiling() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return the first day, inclusive; the day of adoption where absent} */
  public abstract Optional<LocalDate> since();

  /**
   * {@return the last day, inclusive; where absent, until a later act sets one for the category,
   * for one that includes it or for one that is included in it; an act under which both are to hold
   * sets both}
   */
  public abstract Optional<LocalDate> until();

  /** {@return the ceiling} */
  public abstract Measure total();

  /**
   * {@return its parts by category, as far as the act gives them: the whole ceiling, or what it
   * includes; those of one category add up, and "so many or more" is a minimum within the ceiling}
   */
  public abstract List<Measure> parts();

  /** {@return the operative paragraph} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether people are counted in both: the two are for one category, or one of them is for all
   * personnel, or all in uniform, and the other for a category of them.
   *
   * @param other the other one, of the same force
   * @return true if they are
   */
  public final boolean isForSameAs(Ceiling other) {
    return total().unit().includes(other.total().unit())
        || other.total().unit().includes(total().unit());
  }

  /**
   * How many it allows in a unit: of the total, or of the parts of another unit together.
   *
   * @param unit the unit
   * @return the limit; of several parts the sum, exact where they all are; empty where there is no
   *     part of the unit, where one is a minimum ("so many or more"), or where one of several has
   *     no greatest number
   */
  public final Optional<Measure> limit(Unit unit) {
    return total().unit().equals(unit) ? Optional.of(total()) : PartLimit.of(parts(), unit);
  }

  /** {@return its limits, each unit once, that of the total first} */
  public final List<Measure> limits() {
    return Stream.concat(Stream.of(total()), parts().stream())
        .map(Measure::unit)
        .distinct()
        .flatMap(unit -> limit(unit).stream())
        .toList();
  }

  /**
   * {@return whether the parts make up the whole ceiling, their greatest numbers taken; false where
   * they leave some of it out, or a number has no upper bound}
   */
  public final boolean isMadeUpOfParts() {
    Bounds sum =
        parts().stream()
            .map(part -> part.quantity().bounds())
            .reduce(Bounds.NONE, Bounds::saturatedPlus);
    return !parts().isEmpty() && sum.isBounded() && sum.max() == total().quantity().bounds().max();
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Ceiling}. Required are {@code force} and {@code total}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * parts}, the method of that name replaces all elements, and {@code addPart} adds to them. Null
   * is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableCeiling.Builder {
    Builder() {}
  }
}
