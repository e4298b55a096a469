package io.github.isfmodel.term;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.isfmodel.generators.TimeArbitraries;
import io.github.isfmodel.id.ActorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules T1 to T9 on terms, with the acts that they are drawn from as vectors. */
class TermTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final TermAnchors NOTHING_KNOWN = TermAnchors.builder().build();

  private static Term.Lasting lasting(TermLength length, AnchorKind anchor) {
    return new Term.Lasting(
        length,
        Anchor.builder().kind(anchor).build(),
        MonthEnd.SAME_DAY,
        DayCount.FIRST_DAY_EXCLUDED);
  }

  private static TermAnchors adopted(String day) {
    return TermAnchors.builder().adoption(LocalDate.parse(day)).build();
  }

  @ParameterizedTest(name = "until {0} ends at {1}")
  @CsvSource({
    "2009-06-15, 2009-06-16T04:00:00Z",
    "2027-12-31, 2028-01-01T05:00:00Z",
    "2025-03-08, 2025-03-09T05:00:00Z",
    "2025-03-09, 2025-03-10T04:00:00Z",
    "2025-11-01, 2025-11-02T04:00:00Z",
    "2025-11-02, 2025-11-03T05:00:00Z"
  })
  void t1UntilADayEndsAtMidnightAfterItInNewYork(LocalDate lastDay, Instant end) {
    assertThat(Term.endOf(lastDay, NEW_YORK)).isEqualTo(end);
  }

  @Test
  void t1TheDaysOfAClockChangeHave23And25Hours() {
    assertThat(hours("2025-03-09")).isEqualTo(23);
    assertThat(hours("2025-11-02")).isEqualTo(25);
    assertThat(hours("2025-12-31")).isEqualTo(24);
  }

  private static long hours(String day) {
    LocalDate date = LocalDate.parse(day);
    return ChronoUnit.HOURS.between(
        Term.endOf(date.minusDays(1), NEW_YORK), Term.endOf(date, NEW_YORK));
  }

  @Test
  void t4ARenewalOnTheDayOfExpiryIsContinuous() {
    LocalDate expiry = LocalDate.of(2002, 6, 20);
    Term renewed = lasting(TermLength.ofMonths(6), AnchorKind.PREVIOUS_EXPIRY);
    TermAnchors anchors = TermAnchors.builder().adoption(expiry).previousExpiry(expiry).build();
    assertThat(renewed.lastDay(anchors)).contains(LocalDate.of(2002, 12, 20));
  }

  @Test
  void t6SixMonthsFromTheEndOfJuneAreTheEndOfDecember() {
    LocalDate june = LocalDate.of(2025, 6, 30);
    TermLength sixMonths = TermLength.ofMonths(6);
    assertThat(sixMonths.after(june, MonthEnd.END_OF_MONTH)).isEqualTo("2025-12-31");
    assertThat(sixMonths.after(june, MonthEnd.SAME_DAY)).isEqualTo("2025-12-30");
  }

  @Test
  void t7SixMonthsAndTwoWeeksFrom14July() {
    TermLength length = new TermLength(0, 6, 2, 0);
    assertThat(lasting(length, AnchorKind.ADOPTION).lastDay(adopted("2025-07-14")))
        .contains(LocalDate.of(2026, 1, 28));
  }

  @ParameterizedTest(name = "{0}: {1} days from {2}, {3}")
  @CsvSource({
    "2778, 9, 2025-04-30, FIRST_DAY_EXCLUDED, 2025-05-09",
    "1418, 10, 2002-06-21, FIRST_DAY_INCLUDED, 2002-06-30",
    "2043, 90, 2012-04-21, FIRST_DAY_EXCLUDED, 2012-07-20",
    "2059, 30, 2012-07-20, FIRST_DAY_EXCLUDED, 2012-08-19"
  })
  void t8DaysAreCountedWithOrWithoutTheFirst(
      String act, int days, LocalDate start, DayCount count, LocalDate lastDay) {
    Term term =
        new Term.Lasting(
            TermLength.ofDays(days),
            Anchor.builder().kind(AnchorKind.FIXED_START).date(start).build(),
            MonthEnd.SAME_DAY,
            count);
    assertThat(term.lastDay(NOTHING_KNOWN)).as(act).contains(lastDay);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1386, 2001-12-20, 6, 2002-06-20",
    "1413 anchored at the previous expiry, 2002-06-20, 6, 2002-12-20",
    "1413 anchored at adoption (wrong), 2002-05-23, 6, 2002-11-23",
    "1444, 2002-12-20, 12, 2003-12-20",
    "2699, 2023-10-02, 12, 2024-10-02",
    "2757, 2024-11-01, 12, 2025-11-01",
    "2795, 2025-10-31, 12, 2026-10-31"
  })
  void vectorsOfActs(String act, LocalDate start, int months, LocalDate lastDay) {
    Term term = lasting(TermLength.ofMonths(months), AnchorKind.ADOPTION);
    assertThat(term.lastDay(TermAnchors.builder().adoption(start).build()))
        .as(act)
        .contains(lastDay);
  }

  @Test
  void resolution2803RunsFor774Days() {
    LocalDate adoption = LocalDate.of(2025, 11, 17);
    LocalDate lastDay = new Term.Until(LocalDate.of(2027, 12, 31)).lastDay(NOTHING_KNOWN).get();
    assertThat(ChronoUnit.DAYS.between(adoption, lastDay)).isEqualTo(774);
    assertThat(new TermLength(2, 0, 0, 0).after(adoption, MonthEnd.SAME_DAY)).isNotEqualTo(lastDay);
  }

  @Test
  void termsWithoutAFixedEndHaveNoLastDay() {
    for (Term term :
        List.of(
            new Term.UnlessDecided(),
            new Term.UntilReplaced("a peacekeeping operation"),
            new Term.Unstated(),
            new Term.AsLongAsTreaty())) {
      assertThat(term.lastDay(adopted("2025-11-17"))).isEmpty();
    }
  }

  @Test
  void aTermWithTwoKeysEndsWithItsPeriod() {
    Term term =
        new Term.Renewed(
            lasting(TermLength.ofMonths(6), AnchorKind.ADOPTION),
            List.of(ActorId.of("israel"), ActorId.of("palestinian-authority")));
    assertThat(term.lastDay(adopted("2018-07-31"))).contains(LocalDate.of(2019, 1, 31));
    assertThat(term.lastDay(NOTHING_KNOWN)).isEmpty();
  }

  @Test
  void refusesATermThatOnePartyRenews() {
    Term.Lasting period = lasting(TermLength.ofMonths(6), AnchorKind.ADOPTION);
    assertRefused(
        () -> new Term.Renewed(period, List.of(ActorId.of("israel"))),
        "term that all parties renew '[actor:israel]' has fewer than two parties; name all");
  }

  @Property
  void aTermEndsOnlyWhereItsAnchorIsKnown(@ForAll Term.Lasting term, @ForAll TermAnchors anchors) {
    assertThat(term.lastDay(anchors).isPresent())
        .isEqualTo(anchors.dayOf(term.anchor()).isPresent());
  }

  @Property
  void countingTheFirstDayMakesATermOneDayShorterUnlessItsMonthsEndInOneThatLacksTheNumber(
      @ForAll Term.Lasting term, @ForAll TermAnchors anchors) {
    Optional<LocalDate> excluded = counted(term, DayCount.FIRST_DAY_EXCLUDED).lastDay(anchors);
    Optional<LocalDate> included = counted(term, DayCount.FIRST_DAY_INCLUDED).lastDay(anchors);
    boolean lacksTheNumber =
        anchors
            .dayOf(term.anchor())
            .filter(start -> start.getDayOfMonth() > monthReached(term, start).lengthOfMonth())
            .isPresent();

    assertThat(included)
        .isEqualTo(lacksTheNumber ? excluded : excluded.map(day -> day.minusDays(1)));
  }

  private static YearMonth monthReached(Term.Lasting term, LocalDate start) {
    return YearMonth.from(start)
        .plusYears(term.length().years())
        .plusMonths(term.length().months());
  }

  private static Term counted(Term.Lasting term, DayCount count) {
    return new Term.Lasting(term.length(), term.anchor(), term.monthEnd(), count);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Provide
  Arbitrary<LocalDate> extremeDates() {
    return TimeArbitraries.extremeDates();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return TimeArbitraries.zones();
  }

  @Property
  void theLastInstantOfATermIsStillOnItsLastDay(
      @ForAll("dates") LocalDate day, @ForAll("zones") ZoneId zone) {
    Assume.that(day.atStartOfDay(zone).toLocalDate().equals(day));
    Instant end = Term.endOf(day, zone);
    assertThat(end.minusNanos(1).atZone(zone).toLocalDate()).isEqualTo(day);
    assertThat(end.atZone(zone).toLocalDate()).isEqualTo(day.plusDays(1));
  }

  @Test
  void aDayThatAZoneSkippedAtTheDateLineEndsWithTheDayBefore() {
    ZoneId samoa = ZoneId.of("Pacific/Apia");
    LocalDate skipped = LocalDate.of(2011, 12, 30);
    assertThat(Term.endOf(skipped, samoa)).isEqualTo(Term.endOf(skipped.minusDays(1), samoa));
    assertThat(Term.endOf(skipped, samoa).atZone(samoa).toLocalDate())
        .isEqualTo(skipped.plusDays(1));
  }

  @Property
  void noTermLeavesTheCalendar(
      @ForAll Term term, @ForAll("extremeDates") LocalDate day, @ForAll("zones") ZoneId zone) {
    TermAnchors anchors =
        TermAnchors.builder()
            .adoption(day)
            .previousExpiry(day)
            .startOfOperation(day)
            .transferOfAuthority(day)
            .otherClock(day)
            .build();
    assertThatCode(() -> term.lastDay(anchors).ifPresent(last -> Term.endOf(last, zone)))
        .doesNotThrowAnyException();
  }

  @Test
  void whatGoesBeyondTheCalendarEndsAtItsLastDay() {
    TermAnchors late = TermAnchors.builder().adoption(LocalDate.MAX.minusDays(5)).build();
    Term term =
        new Term.Lasting(
            TermLength.ofMonths(6),
            Anchor.builder().kind(AnchorKind.ADOPTION).build(),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_INCLUDED);
    assertThat(term.lastDay(late)).contains(LocalDate.MAX);
    assertThat(Term.endOf(LocalDate.MAX, NEW_YORK)).isEqualTo(Instant.MAX);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 12, SAME_DAY, 2025-02-28",
    "2025-01-31, 1, END_OF_MONTH, 2025-02-28",
    "2025-01-31, 1, SAME_DAY, 2025-02-28",
    "2025-01-30, 1, SAME_DAY, 2025-02-28",
    "2025-01-28, 1, SAME_DAY, 2025-02-27",
    "2025-06-30, 6, END_OF_MONTH, 2025-12-30",
    "2025-06-30, 6, SAME_DAY, 2025-12-29",
    "2025-11-18, 1, SAME_DAY, 2025-12-17"
  })
  void monthsThatCountTheirFirstDay(
      LocalDate start, int months, MonthEnd monthEnd, LocalDate lastDay) {
    Term.Lasting term =
        new Term.Lasting(
            TermLength.ofMonths(months),
            Anchor.builder().kind(AnchorKind.ADOPTION).build(),
            monthEnd,
            DayCount.FIRST_DAY_INCLUDED);

    assertThat(term.lastDayFrom(start)).isEqualTo(lastDay);
  }

  @Test
  void aPeriodIsCountedAlsoWhereAllPartiesCanRenewIt() {
    Anchor adoption = Anchor.builder().kind(AnchorKind.ADOPTION).build();
    Term.Lasting period =
        new Term.Lasting(
            TermLength.ofMonths(6), adoption, MonthEnd.SAME_DAY, DayCount.FIRST_DAY_EXCLUDED);
    Term.Renewed renewed =
        new Term.Renewed(period, List.of(ActorId.of("israel"), ActorId.of("plo")));

    assertThat(period.countedPeriod()).contains(period);
    assertThat(renewed.countedPeriod()).contains(period);
    assertThat(renewed.countedFrom()).contains(adoption);
    assertThat(new Term.UnlessDecided().countedFrom()).isEmpty();
  }
}
