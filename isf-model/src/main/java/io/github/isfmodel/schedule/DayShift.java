package io.github.isfmodel.schedule;

import io.github.isfmodel.quantity.QuantityText;
import io.github.isfmodel.time.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By how many days something moved, as far as that is known; later is positive.
 *
 * @param least the least possible number; {@link Long#MIN_VALUE} where there is no bound
 * @param most the greatest possible number; {@link Long#MAX_VALUE} where there is no bound
 */
public record DayShift(long least, long most) implements Serializable {

  /**
   * The difference of two spans.
   *
   * @param before the days before
   * @param after the days after
   * @return every number of days that can lie between a day of the one and a day of the other
   */
  public static DayShift between(Span before, Span after) {
    long least =
        before.hasEnd() && after.hasStart()
            ? days(before.latest(), after.earliest())
            : Long.MIN_VALUE;
    long most =
        before.hasStart() && after.hasEnd()
            ? days(before.earliest(), after.latest())
            : Long.MAX_VALUE;
    return new DayShift(least, most);
  }

  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** {@return the number of days in words, such as "-10 to 80 days", "1 day or more"} */
  @Override
  public String toString() {
    if (least == most) {
      return days(most);
    }
    if (least == Long.MIN_VALUE) {
      return most == Long.MAX_VALUE ? "any number of days" : days(most) + " or less";
    }
    return most == Long.MAX_VALUE
        ? days(least) + " or more"
        : QuantityText.grouped(least) + " to " + days(most);
  }

  private static String days(long number) {
    return QuantityText.counted(number, "day");
  }
}
