package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Calendar days, read straight from the characters. */
public final class DateCodec extends StringCodec<LocalDate> {

  public static final DateCodec DATE = new DateCodec();

  private static final int LENGTH = 10;
  private static final int SHORTEST_MONTH = 28;

  /** So far below zero that no century makes a year of it. */
  private static final int NOT_DIGITS = -10_000;

  private DateCodec() {}

  @Override
  @Nullable LocalDate fromString(JsonIn in) {
    char[] chars = in.chars();
    int at = in.charsAt();
    if (in.length() != LENGTH || chars[at + 4] != '-' || chars[at + 7] != '-') {
      throw malformed(in);
    }
    int year = 100 * twoDigits(chars, at) + twoDigits(chars, at + 2);
    int month = twoDigits(chars, at + 5);
    int day = twoDigits(chars, at + 8);
    if (year < 0 || month < 0 || day < 0) {
      throw malformed(in);
    }
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && (day <= SHORTEST_MONTH || day <= YearMonth.of(year, month).lengthOfMonth());
    if (!exists) {
      throw new InvalidValueException(
          "date", in.raw(), "is not in the calendar", "give a day that exists");
    }
    return LocalDate.of(year, month, day);
  }

  private static int twoDigits(char[] chars, int at) {
    int tens = chars[at] - '0';
    int ones = chars[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NOT_DIGITS : 10 * tens + ones;
  }

  private static InvalidValueException malformed(JsonIn in) {
    return new InvalidValueException(
        "date", in.raw(), "is not of the form YYYY-MM-DD", "write for example 2025-11-17");
  }

  @Override
  public void write(LocalDate value, JsonOut out) {
    out.date(value);
  }

  @Override
  public String what() {
    return "a date";
  }
}
