package io.github.isfmodel.schedule;

import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.time.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** By how many days something moved, as far as that is known; later is positive. */
@ComputedStyle
@Value.Immutable
public abstract sealed class DayShift implements Serializable permits ImmutableDayShift {

  DayShift() {}

  /** {@return the least possible number; absent where there is no bound} */
  public abstract OptionalLong least();

  /** {@return the greatest possible number; absent where there is no bound} */
  public abstract OptionalLong most();

  /**
   * The difference of two spans.
   *
   * @param before the days before
   * @param after the days after
   * @return every number of days that can lie between a day of the one and a day of the other
   */
  public static DayShift between(Span before, Span after) {
    ImmutableDayShift.Builder shift = ImmutableDayShift.builder();
    if (before.hasEnd() && after.hasStart()) {
      shift.least(days(before.latest(), after.earliest()));
    }
    if (before.hasStart() && after.hasEnd()) {
      shift.most(days(before.earliest(), after.latest()));
    }
    return shift.build();
  }

  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** {@return the number of days in words, such as "-10 to 80 days", "1 day or more"} */
  @Override
  public final String toString() {
    if (least().isEmpty()) {
      return most().isEmpty() ? "any number of days" : days(most()) + " or less";
    }
    if (most().isEmpty()) {
      return days(least()) + " or more";
    }
    return least().equals(most())
        ? days(most())
        : QuantityText.grouped(least().getAsLong()) + " to " + days(most());
  }

  private static String days(OptionalLong number) {
    return QuantityText.counted(number.getAsLong(), "day");
  }
}
