package io.github.isfmodel.json.codec;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Nearest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, instants and zones. */
public final class TimeCodecs {

  public static final ParsedCodec<YearMonth> MONTH = new MonthCodec();
  public static final ParsedCodec<Instant> INSTANT = new InstantCodec();
  public static final ParsedCodec<ZoneId> ZONE = new ZoneCodec();

  private TimeCodecs() {}

  private static final class MonthCodec extends ParsedCodec<YearMonth> {

    /** Year and month, however they are parted, and a day. */
    private static final String LIKE_A_MONTH = "([0-9]{4})[-/. ]([0-9]{1,2})([-/. ][0-9]{1,2})?";

    MonthCodec() {
      super("month", Form.MONTH);
    }

    @Override
    protected String mended(String refused) {
      Matcher like = Pattern.compile(LIKE_A_MONTH).matcher(refused);
      if (!like.matches()) {
        return refused;
      }
      return like.group(1) + (like.group(2).length() == 1 ? "-0" : "-") + like.group(2);
    }

    @Override
    protected YearMonth parse(String text) {
      if (!isLike("0000-00", text)) {
        throw refused("month", text, "is not of the form YYYY-MM", "write for example 2026-01");
      }
      int month = number(text, 5, 7);
      if (month < 1 || month > 12) {
        throw refused("month", text, "is not in the calendar", "give a month from 01 to 12");
      }
      return YearMonth.of(number(text, 0, 4), month);
    }

    @Override
    protected String print(YearMonth month) {
      JsonOut.checkYear("month", month, month.getYear());
      return month.toString();
    }
  }

  private static final class InstantCodec extends ParsedCodec<Instant> {

    private static final String SECONDS = "0000-00-00T00:00:00";
    private static final int POINT = SECONDS.length();
    private static final int MOST_DIGITS = 9;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    InstantCodec() {
      super("instant", Form.INSTANT);
    }

    @Override
    protected Instant parse(String text) {
      if (!isInstant(text)) {
        throw refused(
            "instant",
            text,
            "is not of the form YYYY-MM-DDThh:mm:ssZ",
            "write it in UTC with a Z, for example 2025-11-17T22:00:00Z");
      }
      if (number(text, 11, 13) > 23 || number(text, 14, 16) > 59 || number(text, 17, 19) > 59) {
        throw refused(
            "instant",
            text,
            "has a time of day after 23:59:59",
            "give hours from 00 to 23, minutes and seconds from 00 to 59, of a leap second 59");
      }
      try {
        return dateTime(text).toInstant(ZoneOffset.UTC);
      } catch (DateTimeException e) {
        throw refused("instant", text, "is not in the calendar", "give a day that exists");
      }
    }

    /** An instant with its distance from UTC is one; without, nobody can tell which it is. */
    @Override
    protected String mended(String refused) {
      try {
        return OffsetDateTime.parse(refused.trim().replace(' ', 'T')).toInstant().toString();
      } catch (DateTimeException e) {
        return refused;
      }
    }

    private static boolean isInstant(String text) {
      int digits = text.length() - POINT - 2;
      boolean hasFraction = digits >= 1 && digits <= MOST_DIGITS;
      return isLike(SECONDS + (hasFraction ? "." + "0".repeat(digits) : "") + "Z", text);
    }

    private static LocalDateTime dateTime(String text) {
      return LocalDateTime.of(
          number(text, 0, 4),
          number(text, 5, 7),
          number(text, 8, 10),
          number(text, 11, 13),
          number(text, 14, 16),
          number(text, 17, 19),
          nanos(text));
    }

    private static int nanos(String text) {
      if (text.charAt(POINT) == 'Z') {
        return 0;
      }
      String fraction = text.substring(POINT + 1, text.length() - 1);
      return Integer.parseInt(fraction + "0".repeat(MOST_DIGITS - fraction.length()));
    }

    @Override
    protected String print(Instant instant) {
      if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
        throw JsonOut.outsideYears("instant", instant);
      }
      return instant.toString();
    }
  }

  private static final class ZoneCodec extends ParsedCodec<ZoneId> {

    /** Short names are too near to each other to tell which was meant. */
    private static List<String> names() {
      return ZoneId.getAvailableZoneIds().stream()
          .filter(name -> name.indexOf('/') > 0)
          .sorted()
          .toList();
    }

    ZoneCodec() {
      super("time zone", Form.ZONE);
    }

    @Override
    protected ZoneId parse(String text) {
      ZoneId zone;
      try {
        zone = ZoneId.of(text);
      } catch (DateTimeException e) {
        throw refused(
            "time zone",
            text,
            "is not known to the time zone data of this Java",
            "write a region in full, such as America/New_York, or an offset, such as -05:00");
      }
      if (!zone.getId().equals(text)) {
        throw refused("time zone", text, "is not in its usual form", "write " + zone.getId());
      }
      return zone;
    }

    @Override
    protected String mended(String refused) {
      try {
        return ZoneId.of(refused).getId();
      } catch (DateTimeException e) {
        return Nearest.of(refused, names()).orElse(refused);
      }
    }

    @Override
    protected String print(ZoneId zone) {
      return zone.getId();
    }
  }

  /** Whether a text looks like a form, in which a zero stands for any digit. */
  private static boolean isLike(String form, String text) {
    boolean alike = text.length() == form.length();
    for (int i = 0; alike && i < form.length(); i++) {
      char c = text.charAt(i);
      alike = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
    }
    return alike;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static InvalidValueException refused(
      String what, String given, String reason, String remedy) {
    return new InvalidValueException(what, given, reason, remedy);
  }
}
