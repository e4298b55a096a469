package io.github.isfmodel.schedule;

import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.time.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a forecast moved from one to the next. What is forecast on a day lies on or after that day;
 * so of an earlier forecast with a last day only what is left of it on the day of the later one is
 * compared, and the same words said again have not moved. Words without a last day, such as "very
 * soon", have.
 *
 * @param from the earlier forecast
 * @param to the later one
 * @param direction whether the milestone is now expected earlier or later
 * @param days by how many days
 */
public record ForecastMove(Forecast from, Forecast to, Direction direction, DayShift days)
    implements Serializable {

  /** Which way a forecast moved. */
  public enum Direction {
    /** It is expected earlier: neither end of its days is later, and one is earlier. */
    EARLIER,

    /** It is expected on the same days. */
    UNCHANGED,

    /** It is expected later: neither end of its days is earlier, and one is later. */
    LATER,

    /** The two cannot be compared, such as a month with "soon". */
    UNCLEAR
  }

  /** Refuses null. */
  public ForecastMove {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(days, "days");
  }

  /**
   * Compares two forecasts.
   *
   * @param from the earlier one
   * @param to the later one
   * @return how it moved
   */
  public static ForecastMove between(Forecast from, Forecast to) {
    LocalDate known = later(from.asOf().earliest(), to.asOf().earliest());
    Span before = leftOn(known, expected(from));
    Span after = leftOn(known, expected(to));
    return new ForecastMove(from, to, direction(before, after), DayShift.between(before, after));
  }

  /** The days that a forecast leaves open: none before the one on which it was made. */
  static Span expected(Forecast forecast) {
    return from(forecast.asOf().earliest(), forecast.expected().span());
  }

  /** What is left of days that have an end. */
  private static Span leftOn(LocalDate day, Span days) {
    return days.hasEnd() ? from(day, days) : days;
  }

  /** From a day on, where they last until then. */
  private static Span from(LocalDate day, Span days) {
    return days.earliest().isBefore(day) && !days.latest().isBefore(day)
        ? Span.of(day, days.latest())
        : days;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static Direction direction(Span before, Span after) {
    if (before.after(after)) {
      return Direction.EARLIER;
    }
    if (before.before(after)) {
      return Direction.LATER;
    }
    if (before.hasEnd() != after.hasEnd()) {
      return Direction.UNCLEAR;
    }
    int start = Integer.signum(after.earliest().compareTo(before.earliest()));
    int end = Integer.signum(after.latest().compareTo(before.latest()));
    if (start * end < 0) {
      return Direction.UNCLEAR;
    }
    return start + end == 0
        ? Direction.UNCHANGED
        : start + end > 0 ? Direction.LATER : Direction.EARLIER;
  }
}
