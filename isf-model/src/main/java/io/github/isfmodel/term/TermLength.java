package io.github.isfmodel.term;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A length of time in calendar units, added in this order: years and months, then weeks and days.
 *
 * @param years years, 0 or more
 * @param months months, 0 or more
 * @param weeks weeks, 0 or more
 * @param days days, 0 or more
 */
public record TermLength(int years, int months, int weeks, int days) implements Serializable {

  /**
   * Checks the numbers.
   *
   * @throws InvalidValueException if one is negative or all are 0
   */
  public TermLength {
    if (years < 0 || months < 0 || weeks < 0 || days < 0 || (years | months | weeks | days) == 0) {
      throw new InvalidValueException(
          "length of a term",
          years + " years, " + months + " months, " + weeks + " weeks, " + days + " days",
          "is negative or nothing",
          "give at least one positive number and no negative one");
    }
  }

  /**
   * So many months.
   *
   * @param months months, 1 or more
   * @return the length
   * @throws InvalidValueException if the number is not positive
   */
  public static TermLength ofMonths(int months) {
    return new TermLength(0, months, 0, 0);
  }

  /**
   * So many days.
   *
   * @param days days, 1 or more
   * @return the length
   * @throws InvalidValueException if the number is not positive
   */
  public static TermLength ofDays(int days) {
    return new TermLength(0, 0, 0, days);
  }

  /**
   * The day that lies this length after a day.
   *
   * @param start the day to count from
   * @param monthEnd how months are counted from the last day of a month
   * @return the day; {@link LocalDate#MAX} if the calendar does not reach so far
   */
  public LocalDate after(LocalDate start, MonthEnd monthEnd) {
    try {
      return within(start, monthEnd);
    } catch (DateTimeException | ArithmeticException beyond) {
      return LocalDate.MAX;
    }
  }

  /** Whether the month that the months lead to lacks the number of the day; within the calendar. */
  boolean isCutShort(LocalDate start) {
    return months(start).getDayOfMonth() < start.getDayOfMonth();
  }

  private LocalDate months(LocalDate start) {
    return start.plusMonths(12L * years + months);
  }

  private LocalDate within(LocalDate start, MonthEnd monthEnd) {
    LocalDate date = months(start);
    boolean toMonthEnd =
        monthEnd == MonthEnd.END_OF_MONTH
            && (years | months) != 0
            && start.getDayOfMonth() == start.lengthOfMonth();
    if (toMonthEnd) {
      date = date.withDayOfMonth(date.lengthOfMonth());
    }
    return date.plusWeeks(weeks).plusDays(days);
  }
}
