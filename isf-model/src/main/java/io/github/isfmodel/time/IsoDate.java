package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar days as documents write them: YYYY-MM-DD (ISO 8601), of the years 0000 to 9999. */
public final class IsoDate {

  private static final int LENGTH = 10;
  private static final int SHORTEST_MONTH = 28;

  /** Lengths of what is less than a day. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;

  /** So far below zero that no century makes a year of it. */
  private static final int NOT_DIGITS = -10_000;

  private IsoDate() {}

  /**
   * Reads a day, straight from the characters.
   *
   * @param text the day, such as "2025-11-17"
   * @return the day
   * @throws InvalidValueException if the text is not of that form, or the day does not exist
   */
  public static LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw malformed(text);
    }
    int year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
    int month = twoDigits(text, 5);
    int day = twoDigits(text, 8);
    if (year < 0 || month < 0 || day < 0) {
      throw malformed(text);
    }
    if (month < 1 || month > 12) {
      throw notInCalendar(text, "give a month from 01 to 12");
    }
    if (day < 1 || day > SHORTEST_MONTH && day > YearMonth.of(year, month).lengthOfMonth()) {
      int last = YearMonth.of(year, month).lengthOfMonth();
      throw notInCalendar(text, "give a day from 01 to " + last);
    }
    return LocalDate.of(year, month, day);
  }

  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NOT_DIGITS : 10 * tens + ones;
  }

  private static InvalidValueException notInCalendar(String text, String remedy) {
    return new InvalidValueException("date", text, "is not in the calendar", remedy);
  }

  private static InvalidValueException malformed(String text) {
    return switch (text.length()) {
      case YEAR -> isDigits(text, 0, YEAR) ? lessThanADay(text, "year", "between") : other(text);
      case MONTH ->
          isDigits(text, 0, YEAR) && text.charAt(YEAR) == '-' && isDigits(text, YEAR + 1, MONTH)
              ? lessThanADay(text, "month", "in-month")
              : other(text);
      default -> other(text);
    };
  }

  private static boolean isDigits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Nobody is to invent a day. */
  private static InvalidValueException lessThanADay(String text, String what, String type) {
    return new InvalidValueException(
        "date",
        text,
        "is a " + what + " and no day",
        "write the day as well; where it is not known, use a time of type " + type);
  }

  private static InvalidValueException other(String text) {
    return new InvalidValueException(
        "date", text, "is not of the form YYYY-MM-DD", "write for example 2025-11-17");
  }
}
