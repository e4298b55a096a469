package io.github.isfmodel.time;

import io.github.isfmodel.code.InvalidValueException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads English phrases for a time, relative to the day on which they were said. The readings are
 * conventions, stated here and kept as wide as usage is:
 *
 * <ul>
 *   <li>"today", "yesterday", "tomorrow";
 *   <li>"on Wednesday", "Wednesday": the latest such day not after the day of speaking, since a
 *       report looks back; "coming Wednesday": the first such day after it;
 *   <li>a weekday behind "by" or "until", which look ahead: the first such day after the day of
 *       speaking; behind "as early as": the first not before it; behind "since", which looks back:
 *       the last before it;
 *   <li>"this", "next", "last" with "week", "month" or "year"; a week is counted both from Sunday
 *       and from Monday, and the span holds both readings;
 *   <li>"early", "mid", "late" before a month or year: its first, second, last third (days 1 to 10,
 *       11 to 20, 21 to the end; months 1 to 4, 5 to 8, 9 to 12); "the end of" before a month or
 *       year: its last day;
 *   <li>a month's name, alone the next such month that is not over, or with a year; behind "since"
 *       alone the last such month, or such part of one, that is over, and behind "by" or "until" a
 *       part of a month alone is the next such part that is not over;
 *   <li>"in 14 days", "within 14 days": also weeks, months, years; "in" is that very day for days,
 *       and "within" is every day from the next one up to it, within 0 days that day itself;
 *   <li>"as early as", "by", "until", "after", "since" before any of these.
 * </ul>
 */
public final class TimePhrase {

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);

  private static final Map<String, Integer> SHIFTS = Map.of("this", 0, "next", 1, "last", -1);

  private static final List<String> PARTS = List.of("early ", "mid ", "late ", "the end of ");

  private static final String WITHIN = "within ";

  private static final List<Bound> BOUNDS = List.of(Bound.values());

  private static final Map<String, DayOfWeek> WEEKDAYS = byName(DayOfWeek.values());

  private static final Map<String, Month> MONTHS = byName(Month.values());

  private TimePhrase() {}

  private static <E extends Enum<E>> Map<String, E> byName(E[] constants) {
    Map<String, E> byName = new HashMap<>();
    for (E constant : constants) {
      byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    return Map.copyOf(byName);
  }

  /**
   * Reads a phrase.
   *
   * @param phrase the phrase; the case of the letters A to Z and surrounding blanks do not matter
   * @param on the day on which it was said
   * @return the days that it may mean
   * @throws InvalidValueException if the phrase is none of those listed above, or leads beyond the
   *     days that {@link LocalDate} has
   */
  public static Span read(String phrase, LocalDate on) {
    try {
      return bounded(phrase, on).orElseThrow(() -> PhraseMistake.refused(phrase));
    } catch (DateTimeException | ArithmeticException beyond) {
      throw new InvalidValueException(
          "time phrase",
          phrase,
          "leads beyond the calendar when said on " + on,
          "correct the number or the day on which it was said");
    }
  }

  /**
   * Reads a phrase if it can be read, to tell {@link When.Said} from {@link When.Vague} in what is
   * brought in from elsewhere.
   *
   * @param phrase the phrase, as for {@link #read}
   * @param on the day on which it was said
   * @return the days that it may mean; empty where {@link #read} refuses it
   */
  public static Optional<Span> find(String phrase, LocalDate on) {
    try {
      return bounded(phrase, on);
    } catch (DateTimeException | ArithmeticException beyond) {
      return Optional.empty();
    }
  }

  private static Optional<Span> bounded(String phrase, LocalDate on) {
    String text = inSmallLetters(phrase.strip());
    Bound bound = boundOf(text);
    return plain(text.substring(bound.words.length()), on, bound).map(bound::applyTo);
  }

  private static Bound boundOf(String text) {
    for (Bound bound : BOUNDS) {
      if (text.startsWith(bound.words)) {
        return bound;
      }
    }
    return Bound.NONE;
  }

  /**
   * The last day on which that can have begun of which a phrase that can be read tells: of "since
   * March" the last of March, and of what was going on already the day on which it was said.
   */
  static LocalDate begunBy(String phrase, LocalDate on) {
    String text = inSmallLetters(phrase.strip());
    if (boundOf(text) != Bound.SINCE) {
      return read(phrase, on).latest();
    }
    Span since = plain(text.substring(Bound.SINCE.words.length()), on, Bound.SINCE).orElseThrow();
    return since.contains(on) ? on : since.latest();
  }

  /** Whether a phrase that can be read gives a time that something may take: "within 14 days". */
  static boolean isWithin(String phrase) {
    return inSmallLetters(phrase.strip()).startsWith(WITHIN);
  }

  /** Only A to Z are made small: the Kelvin sign would become a letter, too. */
  static String inSmallLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isCapital(text.charAt(i))) {
        return inSmallLetters(new StringBuilder(text), i);
      }
    }
    return text;
  }

  private static String inSmallLetters(StringBuilder letters, int from) {
    for (int i = from; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (isCapital(c)) {
        letters.setCharAt(i, (char) (c - 'A' + 'a'));
      }
    }
    return letters.toString();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The words before a phrase, and which way they look where it names no year. */
  private enum Bound {
    AS_EARLY_AS("as early as ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.earliest(), LocalDate.MAX);
      }

      @Override
      TemporalAdjuster to(DayOfWeek weekday) {
        return TemporalAdjusters.nextOrSame(weekday);
      }
    },
    SINCE("since ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.earliest(), LocalDate.MAX);
      }

      @Override
      Span days(DayOfWeek weekday, LocalDate on) {
        return Span.of(
            on.with(TemporalAdjusters.previous(weekday)),
            on.with(TemporalAdjusters.previousOrSame(weekday)));
      }

      @Override
      Span days(Month month, String part, LocalDate on) {
        Span now = part(part, month, on.getYear());
        if (now.latest().isBefore(on)) {
          return now;
        }
        Span before = part(part, month, on.getYear() - 1);
        return now.contains(on) ? before.hull(now) : before;
      }
    },
    BY("by ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(LocalDate.MIN, span.latest());
      }

      @Override
      TemporalAdjuster to(DayOfWeek weekday) {
        return TemporalAdjusters.next(weekday);
      }

      @Override
      int year(Month month, String part, LocalDate on) {
        return firstNotOver(part, month, on);
      }
    },
    UNTIL("until ") {
      @Override
      Span applyTo(Span span) {
        return BY.applyTo(span);
      }

      @Override
      TemporalAdjuster to(DayOfWeek weekday) {
        return BY.to(weekday);
      }

      @Override
      int year(Month month, String part, LocalDate on) {
        return BY.year(month, part, on);
      }
    },
    AFTER("after ") {
      @Override
      Span applyTo(Span span) {
        return Span.of(span.latest().plusDays(1), LocalDate.MAX);
      }
    },
    NONE("") {
      @Override
      Span applyTo(Span span) {
        return span;
      }
    };

    private final String words;

    Bound(String words) {
      this.words = words;
    }

    abstract Span applyTo(Span span);

    /** The days that a weekday may mean. */
    Span days(DayOfWeek weekday, LocalDate on) {
      return day(on.with(to(weekday)));
    }

    /** To the weekday that is meant. */
    TemporalAdjuster to(DayOfWeek weekday) {
      return TemporalAdjusters.previousOrSame(weekday);
    }

    /** The days that a month, or a part of it, may mean. */
    Span days(Month month, String part, LocalDate on) {
      return part(part, month, year(month, part, on));
    }

    /** The year of the month, or of the part of it, that is meant. */
    int year(Month month, String part, LocalDate on) {
      return firstNotOver("", month, on);
    }

    private static int firstNotOver(String part, Month month, LocalDate on) {
      boolean over = part(part, month, on.getYear()).latest().isBefore(on);
      return over ? on.getYear() + 1 : on.getYear();
    }
  }

  /** Whether a text in small letters can be read, said on a usual day. */
  static boolean isRead(String text) {
    Bound bound = boundOf(text);
    return plain(text.substring(bound.words.length()), LocalDate.EPOCH, bound).isPresent();
  }

  private static Optional<Span> plain(String text, LocalDate on, Bound bound) {
    Optional<Span> read = simpleDay(text, on);
    if (read.isEmpty()) {
      read = weekday(text, on, bound);
    }
    if (read.isEmpty()) {
      read = period(text, on);
    }
    if (read.isEmpty()) {
      read = named(text, on, bound);
    }
    if (read.isEmpty()) {
      read = counted(text, on);
    }
    return read;
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

  private static String without(String prefix, String text) {
    return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
  }

  private static boolean isNumber(String text, int leastDigits) {
    if (text.length() < leastDigits || text.length() > 4) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Span> counted(String text, LocalDate on) {
    boolean within = text.startsWith(WITHIN);
    String count = without(within ? WITHIN : "in ", text);
    int blank = count.indexOf(' ');
    if (count.equals(text) || blank < 0 || !isNumber(count.substring(0, blank), 1)) {
      return Optional.empty();
    }
    String word = count.substring(blank + 1);
    ChronoUnit unit = UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    if (unit == null) {
      return Optional.empty();
    }
    int number = Integer.parseInt(count.substring(0, blank));
    return Optional.of(counted(within, number, unit, on));
  }

  private static Span counted(boolean within, int number, ChronoUnit unit, LocalDate on) {
    LocalDate end = on.plus(number, unit);
    if (within) {
      return Span.of(number == 0 ? on : on.plusDays(1), end);
    }
    return unit == ChronoUnit.DAYS ? day(end) : periodHolding(end, unit);
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
    String part = partIn(text);
    String period = without("in ", text.substring(part.length()));
    int blank = period.indexOf(' ');
    Integer shift = SHIFTS.get(period.substring(0, Math.max(blank, 0)));
    ChronoUnit unit = UNITS.get(period.substring(blank + 1));
    if (shift == null || unit == null || unit == ChronoUnit.DAYS) {
      return Optional.empty();
    }
    Span whole = periodHolding(on.plus(shift, unit), unit);
    boolean partOfWeek = unit == ChronoUnit.WEEKS && !part.isEmpty();
    return partOfWeek ? Optional.empty() : Optional.of(part(part, whole));
  }

  /** The words at the beginning that name a part of what follows, with the blank after them. */
  private static String partIn(String text) {
    for (String part : PARTS) {
      if (text.startsWith(part)) {
        return part;
      }
    }
    return "";
  }

  private static Span part(String part, Month month, int year) {
    return part(part, month(YearMonth.of(year, month)));
  }

  /** The part that the words name; the whole where there are none. */
  private static Span part(String part, Span whole) {
    if (part.isEmpty()) {
      return whole;
    }
    if (part.equals("the end of ")) {
      return day(whole.latest());
    }
    LocalDate start = whole.earliest();
    boolean year = whole.latest().getMonth() != start.getMonth();
    LocalDate second = year ? start.plusMonths(4) : start.plusDays(10);
    LocalDate third = year ? start.plusMonths(8) : start.plusDays(20);
    return switch (part) {
      case "early " -> Span.of(start, second.minusDays(1));
      case "mid " -> Span.of(second, third.minusDays(1));
      default -> Span.of(third, whole.latest());
    };
  }

  private static Optional<Span> weekday(String text, LocalDate on, Bound bound) {
    String named = without("on ", text);
    String name = without("coming ", named);
    DayOfWeek weekday = WEEKDAYS.get(name);
    if (weekday == null) {
      return Optional.empty();
    }
    return Optional.of(
        name.equals(named)
            ? bound.days(weekday, on)
            : day(on.with(TemporalAdjusters.next(weekday))));
  }

  private static Optional<Span> named(String text, LocalDate on, Bound bound) {
    String parted = without("in ", text);
    String part = partIn(parted);
    String name = parted.substring(part.length());
    if (isNumber(name, 4)) {
      return Optional.of(part(part, year(Integer.parseInt(name))));
    }
    return monthNamed(name, part, on, bound);
  }

  private static Span year(int year) {
    return Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Optional<Span> monthNamed(String text, String part, LocalDate on, Bound bound) {
    int blank = text.indexOf(' ');
    Month month = MONTHS.get(blank < 0 ? text : text.substring(0, blank));
    String year = text.substring(blank + 1);
    if (month == null || (blank >= 0 && !isNumber(year, 4))) {
      return Optional.empty();
    }
    return Optional.of(
        blank < 0 ? bound.days(month, part, on) : part(part, month, Integer.parseInt(year)));
  }
}
