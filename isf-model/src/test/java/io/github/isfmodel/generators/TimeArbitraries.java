package io.github.isfmodel.generators;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.TimePhrase;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Days, instants and times as they were stated. */
public final class TimeArbitraries {

  private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
  private static final LocalDate SIMPLEST = LocalDate.of(2025, 11, 17);
  private static final long DAY_ONE = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long DAY_LAST = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final List<LocalDate> TYPICAL =
      List.of(
          SIMPLEST,
          LocalDate.of(2025, 12, 12),
          LocalDate.of(2027, 12, 31),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2025, 6, 30));

  private TimeArbitraries() {}

  /** {@return days, nearly all from 1945 to 2030, the others from the years 1 to 9999} */
  public static Arbitrary<LocalDate> dates() {
    return Fast.of(
        Drawn.longs(DAY_ONE, DAY_LAST, random -> day(random).toEpochDay())
            .shrinkTowards(SIMPLEST.toEpochDay())
            .edgeCases(edges -> edges.includeOnly(SIMPLEST.toEpochDay(), DAY_ONE, DAY_LAST))
            .map(LocalDate::ofEpochDay));
  }

  private static LocalDate day(Random random) {
    int die = random.nextInt(36);
    if (die == 0) {
      return LocalDate.ofEpochDay(random.nextLong(DAY_ONE, DAY_LAST + 1));
    }
    return die < 6
        ? TYPICAL.get(random.nextInt(TYPICAL.size()))
        : LocalDate.ofEpochDay(random.nextLong(FIRST.toEpochDay(), LAST.toEpochDay() + 1));
  }

  /** So many days later, but not after the years that documents have. */
  static LocalDate later(LocalDate first, int days) {
    return LocalDate.ofEpochDay(Math.min(first.toEpochDay() + days, DAY_LAST));
  }

  /** {@return any days that the calendar has, its first and last included} */
  public static Arbitrary<LocalDate> extremeDates() {
    return Fast.of(
        Arbitraries.oneOf(
            between(LocalDate.MIN, LocalDate.MAX),
            between(LocalDate.MIN, LocalDate.MIN.plusYears(2)),
            between(LocalDate.MAX.minusYears(2), LocalDate.MAX),
            Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(0, 1, 1)),
            dates()));
  }

  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    long simplest =
        SIMPLEST.isBefore(first) || SIMPLEST.isAfter(last)
            ? first.toEpochDay()
            : SIMPLEST.toEpochDay();
    return Fast.of(
        Arbitraries.longs()
            .between(first.toEpochDay(), last.toEpochDay())
            .withDistribution(RandomDistribution.uniform())
            .shrinkTowards(simplest)
            .map(LocalDate::ofEpochDay));
  }

  /** {@return months} */
  public static Arbitrary<YearMonth> months() {
    return Fast.of(dates().map(YearMonth::from));
  }

  /** {@return instants, some with a fraction of a second} */
  public static Arbitrary<Instant> instants() {
    Arbitrary<Long> seconds =
        Arbitraries.longs()
            .between(
                FIRST.atStartOfDay(ZoneOffset.UTC).toEpochSecond(),
                LAST.atStartOfDay(ZoneOffset.UTC).toEpochSecond())
            .withDistribution(RandomDistribution.uniform())
            .shrinkTowards(SIMPLEST.atTime(22, 0).toEpochSecond(ZoneOffset.UTC));
    return Fast.of(
        Combinators.combine(seconds, Arbitraries.of(0, 0, 0, 500_000_000, 1, 999_999_999))
            .as((second, nanos) -> Instant.ofEpochSecond(second, nanos)));
  }

  /** {@return zones: regions and fixed offsets} */
  public static Arbitrary<ZoneId> zones() {
    return Fast.of(
        Arbitraries.of(
                "America/New_York",
                "Asia/Jakarta",
                "Asia/Gaza",
                "Europe/Istanbul",
                "Pacific/Kiritimati",
                "Pacific/Niue",
                "UTC",
                "Z",
                "+05:30")
            .map(ZoneId::of));
  }

  /** {@return spans with and without bounds} */
  public static Arbitrary<Span> spans() {
    Arbitrary<Span> bounded =
        Combinators.combine(dates(), Arbitraries.integers().between(0, 400))
            .as((first, days) -> Span.of(first, later(first, days)));
    return Fast.of(
        Arbitraries.oneOf(
            bounded,
            dates().map(date -> Span.of(date, LocalDate.MAX)),
            dates().map(date -> Span.of(LocalDate.MIN, date)),
            Arbitraries.just(Span.ANY)));
  }

  /** {@return phrases that {@link TimePhrase} reads, in all of its forms} */
  public static Arbitrary<String> phrases() {
    Arbitrary<String> bound =
        Arbitraries.of("", "", "", "as early as ", "by ", "until ", "after ", "since ");
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            Arbitraries.of("today", "yesterday", "tomorrow"),
            weekdays(),
            counted(),
            Combinators.combine(shift(), Arbitraries.of("week", "month", "year"))
                .as((shift, unit) -> shift + unit),
            Combinators.combine(part(), shift(), Arbitraries.of("month", "year"))
                .as((part, shift, unit) -> part + shift + unit),
            Combinators.combine(part(), named()).as((part, name) -> part + name));
    return Fast.of(
        Combinators.combine(bound, plain, Arbitraries.integers().between(0, 9))
            .as((hedge, phrase, style) -> styled(hedge + phrase, style)));
  }

  private static Arbitrary<String> weekdays() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of("", "on ", "coming "),
                Arbitraries.of(
                    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
            .as((before, day) -> before + day));
  }

  private static Arbitrary<String> counted() {
    return Fast.of(
        Combinators.combine(
                Arbitraries.of("in ", "within "),
                Arbitraries.integers().between(0, 400),
                Arbitraries.of(" days", " weeks", " months", " years", " day"))
            .as((before, number, unit) -> before + number + unit));
  }

  private static Arbitrary<String> shift() {
    return Fast.of(Arbitraries.of("this ", "next ", "last "));
  }

  private static Arbitrary<String> part() {
    return Fast.of(Arbitraries.of("", "early ", "mid ", "late ", "the end of "));
  }

  private static Arbitrary<String> named() {
    Arbitrary<String> month = Arbitraries.of("January", "March", "may", "June", "December");
    Arbitrary<String> year = Arbitraries.integers().between(1945, 2030).map(n -> "" + n);
    return Fast.of(
        Arbitraries.oneOf(
            month,
            year,
            Combinators.combine(month, year).as((name, number) -> name + " " + number)));
  }

  private static String styled(String phrase, int style) {
    return switch (style) {
      case 8 -> " " + phrase + " ";
      case 9 -> phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
      default -> phrase;
    };
  }

  /** {@return exact days} */
  public static Arbitrary<When.Day> days() {
    return Fast.of(dates().map(When.Day::new));
  }

  /** {@return instants with their zone} */
  public static Arbitrary<When.Moment> moments() {
    return Fast.of(Combinators.combine(instants(), zones()).as(When.Moment::new));
  }

  /** {@return some day of a month} */
  public static Arbitrary<When.InMonth> inMonths() {
    return Fast.of(months().map(When.InMonth::new));
  }

  /** {@return ranges} */
  public static Arbitrary<When.Between> ranges() {
    return Fast.of(
        Combinators.combine(dates(), Arbitraries.integers().between(0, 400))
            .as((first, days) -> new When.Between(first, later(first, days))));
  }

  /** {@return lower bounds} */
  public static Arbitrary<When.NotBefore> notBefore() {
    return Fast.of(dates().map(When.NotBefore::new));
  }

  /** {@return upper bounds} */
  public static Arbitrary<When.NotAfter> notAfter() {
    return Fast.of(dates().map(When.NotAfter::new));
  }

  /** {@return phrases with the day on which they were said} */
  public static Arbitrary<When.Said> said() {
    return Fast.of(
        Combinators.combine(phrases(), dates())
            .filter(TimeArbitraries::isReadable)
            .as(When.Said::new));
  }

  private static boolean isReadable(String phrase, LocalDate on) {
    try {
      TimePhrase.read(phrase, on);
      return true;
    } catch (InvalidValueException beyondTheCalendar) {
      return false;
    }
  }

  /**
   * Times after something else.
   *
   * @param ids where anchors come from
   * @return the values
   */
  public static Arbitrary<When.Following> following(Ids ids) {
    return Fast.of(
        Combinators.combine(ids.entities(), limits(), TextArbitraries.texts())
            .as(When.Following::new));
  }

  private static Arbitrary<OptionalInt> limits() {
    return Arbitraries.integers()
        .between(0, 400)
        .optional()
        .map(days -> days.isPresent() ? OptionalInt.of(days.get()) : OptionalInt.empty());
  }

  /** {@return words without a definite meaning} */
  public static Arbitrary<When.Vague> vague() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.of("very soon", "immediately", "in due course"), TextArbitraries.texts());
    return Fast.of(Combinators.combine(words, dates()).as(When.Vague::new));
  }

  /** {@return no date} */
  public static Arbitrary<When.Undated> undated() {
    return Fast.of(Arbitraries.just(new When.Undated()));
  }

  /**
   * Times of every kind, exact days most often.
   *
   * @param ids where anchors come from
   * @return the values
   */
  public static Arbitrary<When> whens(Ids ids) {
    return Fast.of(
        Arbitraries.<When>frequencyOf(
            Tuple.of(6, days()),
            Tuple.of(2, moments()),
            Tuple.of(1, inMonths()),
            Tuple.of(1, ranges()),
            Tuple.of(1, notBefore()),
            Tuple.of(1, notAfter()),
            Tuple.of(2, said()),
            Tuple.of(1, following(ids)),
            Tuple.of(1, vague()),
            Tuple.of(1, undated())));
  }
}
