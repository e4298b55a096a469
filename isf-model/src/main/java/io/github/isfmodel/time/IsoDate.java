package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar days as documents write them: YYYY-MM-DD (ISO 8601), of the years 0000 to 9999. */
public final class IsoDate {

  private static final int LENGTH = 10;
  private static final int SHORTEST_MONTH = 28;

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
    return new InvalidValueException(
        "date", text, "is not of the form YYYY-MM-DD", "write for example 2025-11-17");
  }
}
