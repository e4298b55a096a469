package io.github.isfmodel.resolution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When reports are due. */
public sealed interface Cadence extends Serializable {

  /**
   * Every so many months, counted from the day of adoption.
   *
   * @param months the number of months, 1 or more
   */
  record EveryMonths(int months) implements Cadence {
    /**
     * Checks the number.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if it is not positive
     */
    public EveryMonths {
      ClauseChecks.positive(months, "months");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof EveryMonths that && months == that.months;
    }

    @Override
    public int hashCode() {
      return months;
    }
  }

  /**
   * Every so many days, counted from the day of adoption.
   *
   * @param days the number of days, 1 or more
   */
  record EveryDays(int days) implements Cadence {
    /**
     * Checks the number.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if it is not positive
     */
    public EveryDays {
      ClauseChecks.positive(days, "days");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof EveryDays that && days == that.days;
    }

    @Override
    public int hashCode() {
      return days;
    }
  }

  /**
   * On named days.
   *
   * @param dates the days, at least one
   */
  record OnDates(List<LocalDate> dates) implements Cadence {
    /**
     * Copies the days.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if there is none
     */
    public OnDates {
      Objects.requireNonNull(dates, "dates");
      dates = ClauseChecks.atLeast(1, dates, "dates", "name the days");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OnDates that && dates.equals(that.dates);
    }

    @Override
    public int hashCode() {
      return dates.hashCode();
    }
  }

  /**
   * Once, within so many days of adoption.
   *
   * @param days the number of days, 1 or more
   */
  record WithinDays(int days) implements Cadence {
    /**
     * Checks the number.
     *
     * @throws io.github.isfmodel.code.InvalidValueException if it is not positive
     */
    public WithinDays {
      ClauseChecks.positive(days, "days");
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WithinDays that && days == that.days;
    }

    @Override
    public int hashCode() {
      return days;
    }
  }

  /** The act asks for reports and names no interval. */
  record Unstated() implements Cadence {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unstated;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }
}
