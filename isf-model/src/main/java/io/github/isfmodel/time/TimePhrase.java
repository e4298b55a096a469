package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads English phrases for a time, relative to the day on which they were said. The readings are
 * conventions, stated here and kept as wide as usage is:
 *
 * <ul>
 *   <li>"today", "yesterday", "tomorrow";
 *   <li>"on Wednesday", "Wednesday": the latest such day not after the day of speaking, since a
 *       report looks back; "coming Wednesday": the first such day after it;
 *   <li>"this", "next", "last" with "week", "month" or "year"; a week is counted both from Sunday
 *       and from Monday, and the span holds both readings;
 *   <li>"early", "mid", "late" before a month or year: its first, second, last third (days 1 to 10,
 *       11 to 20, 21 to the end; months 1 to 4, 5 to 8, 9 to 12); "the end of" before a month or
 *       year: its last day;
 *   <li>a month's name, alone the next such month that is not over, or with a year;
 *   <li>"in 14 days", "within 14 days": also weeks, months, years; "in" is that very day for days,
 *       and "within" is every day from the next one up to it;
 *   <li>"as early as", "by", "until", "after", "since" before any of these.
 * </ul>
 */
public final class TimePhrase {

  private static final Pattern COUNTED =
      Pattern.compile("(in|within) (\\d{1,4}) (day|week|month|year)s?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:(early|mid|late|the end of) )?(?:in )?(this|next|last) (week|month|year)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:in )?(?:(early|mid|late|the end of) )?(?:([a-z]+)(?: (\\d{4}))?|(\\d{4}))");
  private static final Pattern WEEKDAY = Pattern.compile("(?:on )?(coming )?([a-z]+)");

  private TimePhrase() {}

  /**
   * Reads a phrase.
   *
   * @param phrase the phrase; case and surrounding blanks do not matter
   * @param on the day on which it was said
   * @return the days that it may mean
   * @throws InvalidValueException if the phrase is none of those listed above, or leads beyond the
   *     days that {@link LocalDate} has
   */
  public static Span read(String phrase, LocalDate on) {
    try {
      return bounded(phrase, on);
    } catch (DateTimeException | ArithmeticException beyond) {
      throw new InvalidValueException(
          "time phrase",
          phrase,
          "said on " + on + ", leads beyond the calendar",
          "correct the number or the day on which it was said");
    }
  }

  private static Span bounded(String phrase, LocalDate on) {
    String text = phrase.strip().toLowerCase(Locale.ROOT);
    for (Bound bound : Bound.values()) {
      if (text.startsWith(bound.words)) {
        return bound.applyTo(plain(phrase, text.substring(bound.words.length()), on));
      }
    }
    return plain(phrase, text, on);
  }

  private enum Bound {
    AS_EARLY_AS("as early as ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.earliest(), LocalDate.MAX);
      }
    },
    SINCE("since ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.earliest(), LocalDate.MAX);
      }
    },
    BY("by ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(LocalDate.MIN, span.latest());
      }
    },
    UNTIL("until ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(LocalDate.MIN, span.latest());
      }
    },
    AFTER("after ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.latest().plusDays(1), LocalDate.MAX);
      }
    };

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    abstract Span applyTo(Span span);
  }

  private static Span plain(String phrase, String text, LocalDate on) {
    return simpleDay(text, on)
        .or(() -> counted(text, on))
        .or(() -> period(text, on))
        .or(() -> weekday(text, on))
        .or(() -> named(text, on))
        .orElseThrow(() -> unreadable(phrase));
  }

  private static InvalidValueException unreadable(String phrase) {
    return new InvalidValueException(
        "time phrase",
        phrase,
        "cannot be read as days",
        "write a phrase such as \"early next month\" or \"as early as March 2026\", or use a vague"
            + " time");
  }

  private static Optional<Span> simpleDay(String text, LocalDate on) {
    return switch (text) {
      case "today" -> Optional.of(day(on));
      case "yesterday" -> Optional.of(day(on.minusDays(1)));
      case "tomorrow" -> Optional.of(day(on.plusDays(1)));
      default -> Optional.empty();
    };
  }

  private static Span day(LocalDate date) {
    return Span.of(date, date);
  }

  private static Optional<Span> counted(String text, LocalDate on) {
    Matcher matcher = COUNTED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(2));
    ChronoUnit unit = ChronoUnit.valueOf(matcher.group(3).toUpperCase(Locale.ROOT) + "S");
    LocalDate end = on.plus(number, unit);
    if (matcher.group(1).equals("within")) {
      return Optional.of(Span.of(number == 0 ? on : on.plusDays(1), end));
    }
    return Optional.of(unit == ChronoUnit.DAYS ? day(end) : periodHolding(end, unit));
  }

  private static Span periodHolding(LocalDate date, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> weekHolding(date);
      case MONTHS -> month(YearMonth.from(date));
      default -> Span.of(date.withDayOfYear(1), date.withMonth(12).withDayOfMonth(31));
    };
  }

  /**
   * The week of a day, counted from Sunday or from Monday, whichever begins or ends farther out.
   */
  private static Span weekHolding(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return Span.of(monday, monday.plusDays(6)).hull(Span.of(sunday, sunday.plusDays(6)));
  }

  private static Span month(YearMonth month) {
    return Span.of(month.atDay(1), month.atEndOfMonth());
  }

  private static Optional<Span> period(String text, LocalDate on) {
    Matcher matcher = PERIOD.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ChronoUnit unit = ChronoUnit.valueOf(matcher.group(3).toUpperCase(Locale.ROOT) + "S");
    int shift =
        switch (matcher.group(2)) {
          case "next" -> 1;
          case "last" -> -1;
          default -> 0;
        };
    Span whole = periodHolding(on.plus(shift, unit), unit);
    String part = matcher.group(1);
    if (part == null) {
      return Optional.of(whole);
    }
    return unit == ChronoUnit.WEEKS ? Optional.empty() : Optional.of(part(part, whole));
  }

  private static Span part(String part, Span whole) {
    if (part.equals("the end of")) {
      return day(whole.latest());
    }
    LocalDate start = whole.earliest();
    boolean year = whole.latest().getMonth() != start.getMonth();
    LocalDate second = year ? start.plusMonths(4) : start.plusDays(10);
    LocalDate third = year ? start.plusMonths(8) : start.plusDays(20);
    return switch (part) {
      case "early" -> Span.of(start, second.minusDays(1));
      case "mid" -> Span.of(second, third.minusDays(1));
      default -> Span.of(third, whole.latest());
    };
  }

  private static Optional<Span> weekday(String text, LocalDate on) {
    Matcher matcher = WEEKDAY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(2).toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(weekday -> weekday.name().equals(name))
        .findAny()
        .map(
            weekday ->
                day(
                    on.with(
                        matcher.group(1) == null
                            ? TemporalAdjusters.previousOrSame(weekday)
                            : TemporalAdjusters.next(weekday))));
  }

  private static Optional<Span> named(String text, LocalDate on) {
    Matcher matcher = NAMED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Span> whole =
        matcher.group(4) != null
            ? Optional.of(year(Integer.parseInt(matcher.group(4))))
            : monthNamed(matcher.group(2), Optional.ofNullable(matcher.group(3)), on);
    return matcher.group(1) == null ? whole : whole.map(span -> part(matcher.group(1), span));
  }

  private static Span year(int year) {
    return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Optional<Span> monthNamed(String name, Optional<String> year, LocalDate on) {
    return Stream.of(Month.values())
        .filter(month -> month.name().equals(name.toUpperCase(Locale.ROOT)))
        .findAny()
        .map(
            month -> {
              int inYear =
                  year.map(Integer::parseInt)
                      .orElse(month.compareTo(on.getMonth()) < 0 ? on.getYear() + 1 : on.getYear());
              return month(YearMonth.of(inYear, month));
            });
  }
}
