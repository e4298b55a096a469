package io.github.isfmodel.time;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.EventId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 17);
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  @Test
  void whatMayTakeSomeTimeFallsDueByItsLastDay() {
    assertThat(dueWhen(new When.Said("Within 14 days", DAY)))
        .isEqualTo(Span.of(LocalDate.MIN, DAY.plusDays(14)));
    assertThat(dueWhen(new When.Said("within 1 day", DAY)))
        .isEqualTo(Span.of(LocalDate.MIN, DAY.plusDays(1)));
    assertThat(dueWhen(new When.Said("within 0 days", DAY))).isEqualTo(Span.of(DAY, DAY));
    assertThat(dueWhen(new When.Said("in 2026", DAY))).isEqualTo(new When.Said("2026", DAY).span());
    assertThat(dueFollowing(OptionalInt.of(1)).hasStart()).isFalse();
    assertThat(dueFollowing(OptionalInt.of(0))).isEqualTo(Span.of(DAY, DAY.plusDays(1)));
    assertThat(dueFollowing(OptionalInt.empty())).isEqualTo(Span.of(DAY, LocalDate.MAX));
  }

  private static Span dueWhen(When when) {
    return when.due(when.span());
  }

  private static Span dueFollowing(OptionalInt withinDays) {
    When.Following following = new When.Following(EventId.of("agreement"), withinDays, "after it");
    return following.due(following.after(Span.of(DAY, DAY.plusDays(1))));
  }

  @Test
  void mayFallBetweenABeginningAndAnEndUnlessItIsCertainlyOutside() {
    Optional<When> since = Optional.of(When.on(DAY));
    Optional<When> until = Optional.of(new When.InMonth(YearMonth.of(2025, 12)));

    assertThat(When.on(DAY.minusDays(1)).mayFallBetween(since, until)).isFalse();
    assertThat(When.on(DAY).mayFallBetween(since, until)).isTrue();
    assertThat(When.on(LocalDate.of(2025, 12, 31)).mayFallBetween(since, until)).isTrue();
    assertThat(When.on(LocalDate.of(2026, 1, 1)).mayFallBetween(since, until)).isFalse();
    assertThat(When.on(LocalDate.MIN).mayFallBetween(Optional.empty(), until)).isTrue();
    assertThat(When.on(LocalDate.MAX).mayFallBetween(since, Optional.empty())).isTrue();
    assertThat(When.undated().mayFallBetween(since, until)).isTrue();
  }

  /** "Since Monday" goes on, and has begun on Monday. */
  @ParameterizedTest(name = "{0} said on {1}")
  @CsvSource({
    "since Monday, 2025-12-12, 2025-12-08",
    "Since Friday, 2025-12-12, 2025-12-12",
    "since on Friday, 2025-12-13, 2025-12-12",
    "since yesterday, 2025-12-12, 2025-12-11",
    "since this week, 2025-12-12, 2025-12-12",
    "since last month, 2025-12-12, 2025-11-30",
    "since this month, 2025-12-12, 2025-12-12",
    "since March, 2025-12-12, 2025-03-31",
    "since December, 2025-12-12, 2025-12-12",
    "since early December, 2025-12-05, 2025-12-05",
    "since early December, 2025-12-12, 2025-12-10",
    "since late December, 2025-12-12, 2024-12-31",
    "since 2023, 2025-12-12, 2023-12-31",
    "since next month, 2025-12-12, 2026-01-31",
  })
  void whatIsSoSinceSomeTimeHasBegunThen(String phrase, LocalDate on, LocalDate begun) {
    When since = new When.Said(phrase, on);

    assertThat(since.span().hasEnd()).isFalse();
    assertThat(since.begunBy()).isEqualTo(begun);
    assertThat(since.certainlyBy(begun.minusDays(1))).isFalse();
    assertThat(since.certainlyBy(begun)).isTrue();
  }

  @Test
  void whatIsNotSaidToBeSoAlreadyMayBeginOnAnyLaterDay() {
    assertThat(new When.Said("as early as Monday", DAY).begunBy()).isEqualTo(LocalDate.MAX);
    assertThat(new When.Said("after Monday", DAY).begunBy()).isEqualTo(LocalDate.MAX);
    assertThat(new When.NotBefore(DAY).begunBy()).isEqualTo(LocalDate.MAX);
  }

  @Property
  void whatHasBegunHasOnOneOfItsDays(@ForAll("said") When when) {
    assertThat(when.span().contains(when.begunBy())).isTrue();
  }

  @Provide
  Arbitrary<When.Said> said() {
    return TimeArbitraries.said();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Test
  void aVoteInTheEveningInNewYorkIsAVoteOfThatDay() {
    Instant vote = Instant.parse("2025-11-18T03:30:00Z");
    assertThat(new When.Moment(vote, NEW_YORK).span()).isEqualTo(Span.of(DAY, DAY));
    assertThat(new When.Moment(vote, ZoneOffset.UTC).span().latest()).isEqualTo("2025-11-18");
  }

  @Test
  void spansOfEachAlternative() {
    assertThat(When.on(DAY).span()).isEqualTo(Span.of(DAY, DAY));
    assertThat(new When.InMonth(YearMonth.of(2024, 2)).span())
        .isEqualTo(Span.of(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    assertThat(new When.Between(DAY, DAY.plusDays(3)).span())
        .isEqualTo(Span.of(DAY, DAY.plusDays(3)));
    assertThat(new When.NotBefore(DAY).span()).isEqualTo(Span.of(DAY, LocalDate.MAX));
    assertThat(new When.NotAfter(DAY).span()).isEqualTo(Span.of(LocalDate.MIN, DAY));
    assertThat(new When.Said("early next month", LocalDate.of(2025, 12, 12)).span())
        .isEqualTo(Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10)));
    assertThat(
            new When.Following(EventId.of("agreement"), OptionalInt.of(14), "within 14 days")
                .span())
        .isEqualTo(Span.ANY);
    assertThat(new When.Vague("very soon", DAY).span()).isEqualTo(Span.ANY);
    assertThat(When.undated().span()).isEqualTo(Span.ANY);
  }

  @Test
  void whatFollowsIsCountedFromTheDaysOfItsAnchor() {
    When.Following twoWeeks =
        new When.Following(EventId.of("agreement"), OptionalInt.of(14), "within 14 days");
    When.Following someTime =
        new When.Following(EventId.of("agreement"), OptionalInt.empty(), "after it");
    When.Following sameDay =
        new When.Following(EventId.of("agreement"), OptionalInt.of(0), "on the same day");
    Span days = Span.of(DAY, DAY.plusDays(1));

    assertThat(twoWeeks.after(days)).isEqualTo(Span.of(DAY, DAY.plusDays(15)));
    assertThat(sameDay.after(days)).isEqualTo(days);
    assertThat(someTime.after(days)).isEqualTo(Span.of(DAY, LocalDate.MAX));
    assertThat(twoWeeks.after(Span.ANY)).isEqualTo(Span.ANY);
    assertThat(twoWeeks.after(Span.of(DAY, LocalDate.MAX))).isEqualTo(Span.of(DAY, LocalDate.MAX));
  }

  @Test
  void aLimitBeyondTheCalendarIsNone() {
    When.Following ever =
        new When.Following(
            EventId.of("agreement"), OptionalInt.of(Integer.MAX_VALUE), "at some time");
    LocalDate last = LocalDate.MAX.minusDays(Integer.MAX_VALUE);

    assertThat(ever.after(Span.of(DAY, last)).latest()).isEqualTo(LocalDate.MAX);
    assertThat(ever.after(Span.of(DAY, last.minusDays(1))).latest())
        .isEqualTo(LocalDate.MAX.minusDays(1));
    assertThat(ever.after(Span.of(DAY, last.plusDays(1))).latest()).isEqualTo(LocalDate.MAX);
  }

  /** Each day of the anchor, and each number of days up to the limit, gives a day of the span. */
  @Property
  void aDayWithinTheLimitAfterAnyDayOfTheAnchorLiesInTheSpan(
      @ForAll("dates") LocalDate first,
      @ForAll @IntRange(max = 400) int length,
      @ForAll @IntRange(max = 400) int within,
      @ForAll @IntRange(max = 400) int day,
      @ForAll @IntRange(max = 400) int later) {
    Span span =
        new When.Following(EventId.of("agreement"), OptionalInt.of(within), "within some days")
            .after(Span.of(first, first.plusDays(length)));
    LocalDate anchor = first.plusDays(day % (length + 1));

    assertThat(span.contains(anchor.plusDays(later % (within + 1)))).isTrue();
    assertThat(span.contains(first.minusDays(1))).isFalse();
    assertThat(span.contains(first.plusDays(length + within + 1L))).isFalse();
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    assertRefused(
        () -> new When.Between(DAY, DAY.minusDays(1)),
        "range of days '2025-11-17 to 2025-11-16' ends before it begins; swap the two days");
  }

  @Test
  void refusesANegativeNumberOfDays() {
    assertRefused(
        () -> new When.Following(EventId.of("agreement"), OptionalInt.of(-1), "x"),
        "number of days '-1' is negative; write 0 for the same day, or leave it out for no limit");
  }

  @Test
  void refusesAPhraseWithoutADefiniteMeaning() {
    assertRefused(
        () -> new When.Said("very soon", DAY),
        "time phrase 'very soon' cannot be read as days; write a phrase such as \"early next"
            + " month\" or \"as early as March 2026\" (docs/time-phrases.md lists all); where no days"
            + " are meant, use a time of type vague");
  }

  @Test
  void refusesAnInstantThatHasNoDay() {
    assertRefused(
        () -> new When.Moment(Instant.MAX, NEW_YORK),
        "instant '+1000000000-12-31T23:59:59.999999999Z' lies beyond the calendar; correct its"
            + " year");
    assertRefused(
        () -> new When.Moment(Instant.MIN, NEW_YORK),
        "instant '-1000000000-01-01T00:00:00Z' lies beyond the calendar; correct its year");
  }

  @Property
  void isCertainOnlyWhereItIsPossible(@ForAll When when, @ForAll("dates") LocalDate date) {
    assertThat(when.certainlyBy(date)).isEqualTo(!when.begunBy().isAfter(date));
    assertThat(when.possiblyBy(date)).isEqualTo(!when.span().earliest().isAfter(date));
    if (when.certainlyBy(date)) {
      assertThat(when.possiblyBy(date)).isTrue();
    }
  }

  @Property
  void itsEndsAreThoseOfItsSpan(@ForAll When when, @ForAll When other) {
    assertThat(when.span()).isEqualTo(Span.of(when.earliest(), when.latest()));
    assertThat(when.certainlyBefore(other)).isEqualTo(when.span().before(other.span()));
  }

  @Property
  void whatIsCertainStaysCertain(@ForAll When when, @ForAll("dates") LocalDate date) {
    if (when.certainlyBy(date)) {
      assertThat(when.certainlyBy(date.plusDays(1))).isTrue();
    }
    if (when.possiblyBy(date)) {
      assertThat(when.possiblyBy(date.plusDays(1))).isTrue();
    }
  }

  @Test
  void nothingIsCertainOfAnUndatedTime() {
    assertThat(When.undated().certainlyBy(LocalDate.of(9999, 12, 31))).isFalse();
    assertThat(When.undated().possiblyBy(LocalDate.of(1, 1, 1))).isTrue();
  }

  @Property
  void everyTimeCanBeWrittenForPeople(@ForAll When when) {
    assertThat(WhenText.of(when)).isNotNull().isNotEqualTo(when.toString());
  }

  @Test
  void writesEachAlternative() {
    assertThat(WhenText.of(When.on(DAY))).isEqualTo("2025-11-17");
    assertThat(WhenText.of(new When.Moment(Instant.parse("2025-11-18T03:30:00Z"), NEW_YORK)))
        .isEqualTo("2025-11-17");
    assertThat(WhenText.of(new When.InMonth(YearMonth.of(2026, 1)))).isEqualTo("2026-01");
    assertThat(WhenText.of(new When.Between(DAY, DAY.plusDays(1))))
        .isEqualTo("2025-11-17 to 2025-11-18");
    assertThat(WhenText.of(new When.NotBefore(DAY))).isEqualTo("from 2025-11-17");
    assertThat(WhenText.of(new When.NotAfter(DAY))).isEqualTo("by 2025-11-17");
    assertThat(WhenText.of(new When.Said("as early as next month", LocalDate.of(2025, 12, 12))))
        .isEqualTo("\"as early as next month\" (said 2025-12-12)");
    assertThat(WhenText.of(new When.Vague("very soon", DAY)))
        .isEqualTo("\"very soon\" (said 2025-11-17)");
    assertThat(
            WhenText.of(
                new When.Following(EventId.of("e"), OptionalInt.empty(), "after the agreement")))
        .isEqualTo("after the agreement");
    assertThat(WhenText.of(When.undated())).isEqualTo("undated");
  }
}
