package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, instants and zones. */
public final class TimeCodecs {

  public static final ParsedCodec<YearMonth> MONTH =
      new ParsedCodec<>("month", Form.MONTH, TimeCodecs::month, TimeCodecs::print);

  public static final ParsedCodec<Instant> INSTANT =
      new ParsedCodec<>("instant", Form.INSTANT, TimeCodecs::instant, TimeCodecs::print);

  public static final ParsedCodec<ZoneId> ZONE =
      new ParsedCodec<>("time zone", Form.ZONE, TimeCodecs::zone, ZoneId::getId);

  private static final Pattern MONTH_FORM = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern INSTANT_FORM =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?Z");

  private TimeCodecs() {}

  private static YearMonth month(String text) {
    Matcher form = MONTH_FORM.matcher(text);
    if (!form.matches()) {
      throw refused("month", text, "is not of the form YYYY-MM", "write for example 2026-01");
    }
    int month = Integer.parseInt(form.group(2));
    if (month < 1 || month > 12) {
      throw refused("month", text, "is not in the calendar", "give a month from 01 to 12");
    }
    return YearMonth.of(Integer.parseInt(form.group(1)), month);
  }

  private static String print(YearMonth month) {
    JsonOut.checkYear("month", month, month.getYear());
    return month.toString();
  }

  private static Instant instant(String text) {
    Matcher form = INSTANT_FORM.matcher(text);
    if (!form.matches()) {
      throw refused(
          "instant",
          text,
          "is not of the form YYYY-MM-DDThh:mm:ssZ",
          "write it in UTC with a Z, for example 2025-11-17T22:00:00Z");
    }
    try {
      return dateTime(form).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw refused("instant", text, "does not exist", "give a day and a time of day that exist");
    }
  }

  private static LocalDateTime dateTime(Matcher form) {
    String fraction = form.group(5) == null ? "0" : form.group(5);
    int nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
    return LocalDate.parse(form.group(1))
        .atTime(
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)),
            Integer.parseInt(form.group(4)),
            nanos);
  }

  private static String print(Instant instant) {
    JsonOut.checkYear("instant", instant, instant.atOffset(ZoneOffset.UTC).getYear());
    return instant.toString();
  }

  private static ZoneId zone(String text) {
    ZoneId zone;
    try {
      zone = ZoneId.of(text);
    } catch (DateTimeException e) {
      throw refused("time zone", text, "is not known", "write for example America/New_York");
    }
    if (!zone.getId().equals(text)) {
      throw refused("time zone", text, "is not in its usual form", "write " + zone.getId());
    }
    return zone;
  }

  private static InvalidValueException refused(
      String what, String given, String reason, String remedy) {
    return new InvalidValueException(what, given, reason, remedy);
  }
}
