package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.adoptedOn;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.clock;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.text;
import static io.github.isfmodel.mandate.Acts.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on terms, T1 to T11, by name, on whole mandates. */
class TermRulesTest {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final TermLength SIX_MONTHS = TermLength.ofMonths(6);
  private static final TermLength TWELVE_MONTHS = TermLength.ofMonths(12);

  private static Mandate mandate(Resolution... acts) {
    return Mandate.of(Acts.force(), List.of(acts));
  }

  private static Resolution established(String adopted, Term term) {
    return act("first", MandateActKind.ESTABLISHES, adopted, term);
  }

  private static LocalDate lastDay(String adopted, Term term) {
    return mandate(established(adopted, term)).statusOn(day(adopted)).lastDay().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"2009-06-15, 2009-06-16T04:00:00Z", "2027-12-31, 2028-01-01T05:00:00Z"})
  void t1UntilADayEndsAtMidnightAtItsEndInNewYork(String lastDay, Instant end) {
    Mandate mandate = mandate(established("2005-01-01", until(lastDay)));

    assertThat(mandate.statusOn(day(lastDay)).endsAt(NEW_YORK)).contains(end);
    assertThat(mandate.statusOn(day(lastDay)).endsAt()).contains(end);
    assertThat(mandate.statusAt(end.minusNanos(1), NEW_YORK).state())
        .isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusAt(end, NEW_YORK).state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void t1AnEndWithoutALastDayOrAZoneThatIsKnownHasNoInstant() {
    Resolution open = established("2005-01-01", new Term.UnlessDecided());
    Resolution agreement =
        established("2005-01-01", until("2005-12-31"))
            .withInstrument(InstrumentKind.INTERNATIONAL_AGREEMENT);

    assertThat(mandate().statusOn(day("2005-01-01")).endsAt()).isEmpty();
    assertThat(mandate(open).statusOn(day("2005-01-01")).endsAt()).isEmpty();
    assertThat(mandate(agreement).statusOn(day("2005-01-01")).endsAt()).isEmpty();
    assertThat(mandate(agreement).statusOn(day("2005-01-01")).endsAt(NEW_YORK)).isPresent();
  }

  @Test
  void t2APeriodIsCountedFromItsAnchor() {
    Resolution first = established("2001-12-20", until("2002-06-20"));
    Resolution beyond =
        act(
            "beyond",
            MandateActKind.EXTENDS,
            "2002-05-23",
            lasting(SIX_MONTHS, anchor(AnchorKind.PREVIOUS_EXPIRY)));
    Resolution anew =
        act(
            "anew",
            MandateActKind.RE_ANCHORS,
            "2002-05-23",
            lasting(SIX_MONTHS, anchor(AnchorKind.ADOPTION)));

    assertThat(mandate(first, beyond).statusOn(day("2002-06-01")).lastDay())
        .contains(day("2002-12-20"));
    assertThat(mandate(first, anew).statusOn(day("2002-06-01")).lastDay())
        .contains(day("2002-11-23"));
  }

  @Test
  void t2AFixedStartAfterTheAdoptionLeavesTheOldActInChargeUntilThen() {
    Mandate mandate =
        mandate(
            established("2024-01-01", until("2024-12-31")),
            act(
                "next",
                MandateActKind.EXTENDS,
                "2024-12-27",
                lasting(TWELVE_MONTHS, anchor(AnchorKind.FIXED_START, "2025-01-01"))));

    assertThat(mandate.statusOn(day("2024-12-31")).lastDay()).contains(day("2024-12-31"));
    assertThat(mandate.statusOn(day("2025-01-01")).lastDay()).contains(day("2026-01-01"));
    assertThat(mandate.gaps()).isEmpty();
  }

  @Test
  void t2WithoutAKnownAnchorItRunsAtLeastAsLongAsFromTheAdoption() {
    for (AnchorKind kind :
        List.of(
            AnchorKind.UNSTATED, AnchorKind.START_OF_OPERATION, AnchorKind.TRANSFER_OF_AUTHORITY)) {
      Mandate mandate = mandate(established("2025-09-30", lasting(TWELVE_MONTHS, anchor(kind))));

      assertThat(mandate.statusOn(day("2026-09-30")).state()).isEqualTo(MandateState.IN_FORCE);
      assertThat(mandate.statusOn(day("2026-10-01")).state()).isEqualTo(MandateState.UNDETERMINED);
    }
  }

  @Test
  void t2CountedFromAnExpiryThatIsNotKnownNothingIsSureAfterTheAdoption() {
    Mandate mandate =
        mandate(established("2025-09-30", lasting(SIX_MONTHS, anchor(AnchorKind.PREVIOUS_EXPIRY))));

    assertThat(mandate.statusOn(day("2025-09-30")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2025-10-01")).state()).isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void t3TermsWithoutADateGoOn() {
    for (Term term :
        List.of(
            new Term.UnlessDecided(),
            new Term.UntilReplaced("a later operation"),
            new Term.Unstated(),
            new Term.AsLongAsTreaty())) {
      MandateStatus status = mandate(established("1999-06-10", term)).statusOn(day("2025-01-01"));

      assertThat(status.state()).isEqualTo(MandateState.IN_FORCE);
      assertThat(status.lastDay()).isEmpty();
    }
  }

  @Test
  void t3ATwoKeyTermEndsWithItsPeriod() {
    Term term =
        new Term.Renewed(
            new Term.Lasting(
                SIX_MONTHS,
                anchor(AnchorKind.FIXED_START, "1997-02-01"),
                MonthEnd.SAME_DAY,
                DayCount.FIRST_DAY_INCLUDED),
            List.of(ActorId.of("one"), ActorId.of("other")));
    Mandate mandate = mandate(established("1997-01-21", term));

    assertThat(mandate.statusOn(day("1997-01-31")).state()).isEqualTo(MandateState.NOT_YET);
    assertThat(mandate.statusOn(day("1997-07-31")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("1997-08-01")).state()).isEqualTo(MandateState.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({"2002-06-20, 0", "2002-06-21, 0", "2002-06-22, 1", "2002-07-01, 10"})
  void t4ARenewalOnTheLastDayOrTheDayAfterLeavesNoGap(String adopted, long gap) {
    Mandate mandate =
        mandate(
            established("2001-12-20", until("2002-06-20")),
            act("next", MandateActKind.EXTENDS, adopted, until("2003-06-20")));

    assertThat(mandate.gaps().stream().mapToLong(MandateGap::days).sum()).isEqualTo(gap);
  }

  @Test
  void t5TheNewestActDecidesAndNotTheOneThatLastsLongest() {
    Mandate mandate =
        mandate(
            established("2020-01-01", until("2021-01-01")),
            act("shorter", MandateActKind.SHORTENS, "2020-03-01", until("2020-04-30")));

    assertThat(mandate.statusOn(day("2020-02-29")).lastDay()).contains(day("2021-01-01"));
    assertThat(mandate.statusOn(day("2020-04-30")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2020-05-01")).state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void t5ReAnchoringOverlapsTheOldTerm() {
    Mandate mandate =
        mandate(
            established("2002-12-20", until("2003-12-20")),
            act(
                "anew",
                MandateActKind.RE_ANCHORS,
                "2003-10-13",
                lasting(TWELVE_MONTHS, anchor(AnchorKind.ADOPTION))));

    assertThat(mandate.statusOn(day("2003-10-13")).lastDay()).contains(day("2004-10-13"));
    assertThat(mandate.overlaps())
        .singleElement()
        .satisfies(
            both -> {
              assertThat(both.first()).isEqualTo(day("2003-10-13"));
              assertThat(both.last()).isEqualTo(day("2003-12-20"));
              assertThat(both.days()).isEqualTo(69);
            });
  }

  @Test
  void t5AnActEndsTheMandateAtOnce() {
    Mandate mandate =
        mandate(
            established("2020-01-01", until("2021-01-01")),
            act("end", MandateActKind.TERMINATES, "2020-06-30"));

    assertThat(mandate.statusOn(day("2020-06-29")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2020-06-30")).state()).isEqualTo(MandateState.TERMINATED);
    assertThat(mandate.statusOn(day("2020-06-30")).clocks()).isEmpty();
  }

  @Test
  void t5AnActEndsTheMandateWithADayAndLeavesTimeToWithdraw() {
    Resolution end =
        act("end", MandateActKind.TERMINATES, "2023-06-30", until("2023-06-30"))
            .withClocks(
                clock(ClockKind.MANDATE, until("2023-06-30")),
                clock(ClockKind.WITHDRAWAL, until("2023-12-31")));
    Mandate mandate = mandate(established("2022-06-29", until("2024-06-30")), end);

    assertThat(mandate.statusOn(day("2023-06-30")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2023-07-01")).state()).isEqualTo(MandateState.TERMINATED);
    assertThat(mandate.statusOn(day("2023-07-01")).clocks())
        .extracting(each -> each.clock().kind() + " " + each.runsOn(day("2023-07-01")))
        .containsExactly("mandate false", "withdrawal true");
  }

  @Test
  void t6SixMonthsFromTheEndOfAMonthEndWithAMonth() {
    Anchor anchor = anchor(AnchorKind.ADOPTION);

    assertThat(
            lastDay(
                "2025-06-30",
                new Term.Lasting(
                    SIX_MONTHS, anchor, MonthEnd.END_OF_MONTH, DayCount.FIRST_DAY_EXCLUDED)))
        .isEqualTo(day("2025-12-31"));
    assertThat(lastDay("2025-06-30", lasting(SIX_MONTHS, anchor))).isEqualTo(day("2025-12-30"));
  }

  @Test
  void t7SixMonthsAndTwoWeeks() {
    assertThat(
            lastDay("2025-07-14", lasting(new TermLength(0, 6, 2, 0), anchor(AnchorKind.ADOPTION))))
        .isEqualTo(day("2026-01-28"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-30, 9, FIRST_DAY_EXCLUDED, 2025-05-09",
    "2012-04-21, 90, FIRST_DAY_EXCLUDED, 2012-07-20",
    "2012-07-20, 30, FIRST_DAY_EXCLUDED, 2012-08-19",
    "2002-06-21, 10, FIRST_DAY_INCLUDED, 2002-06-30"
  })
  void t8DaysAreCountedWithOrWithoutTheFirst(
      String adopted, int days, DayCount count, String lastDay) {
    Term term =
        new Term.Lasting(
            TermLength.ofDays(days), anchor(AnchorKind.ADOPTION), MonthEnd.SAME_DAY, count);

    assertThat(lastDay(adopted, term)).isEqualTo(day(lastDay));
  }

  @Test
  void t9OneActSetsSeveralClocks() {
    Anchor afterMandate =
        Anchor.builder().kind(AnchorKind.OTHER_CLOCK).clock(ClockKind.MANDATE).build();
    Resolution act =
        text("several")
            .addLifecycle(adoptedOn("2025-08-28"))
            .addMandateAct(does(MandateActKind.ESTABLISHES))
            .build()
            .withClocks(
                clock(ClockKind.WITHDRAWAL, lasting(new TermLength(1, 0, 0, 0), afterMandate)),
                clock(ClockKind.OPERATIONS, until("2026-06-30")),
                clock(ClockKind.MANDATE, until("2026-12-31")),
                clock(ClockKind.LIQUIDATION, new Term.Unstated()));
    MandateStatus status = mandate(act).statusOn(day("2025-08-28"));

    assertThat(status.clocks())
        .extracting(
            each -> each.clock().kind() + " " + each.lastDay().map(Object::toString).orElse("open"))
        .containsExactly(
            "operations 2026-06-30",
            "mandate 2026-12-31",
            "liquidation open",
            "withdrawal 2027-12-31");
    assertThat(status.lastDay()).contains(day("2026-12-31"));
  }

  @Test
  void t10AFinalTermCanStillBeRenewedAndItsWithdrawalFallsAway() {
    Resolution last =
        act("final", MandateActKind.ESTABLISHES, "2025-08-28", until("2026-12-31"))
            .withClocks(
                clock(ClockKind.MANDATE, until("2026-12-31")).withFinalTerm(true),
                clock(ClockKind.WITHDRAWAL, until("2027-12-31")),
                clock(ClockKind.REVIEW, until("2026-06-01")));
    Mandate mandate =
        mandate(last, act("later", MandateActKind.EXTENDS, "2026-12-20", until("2027-12-31")));

    assertThat(mandate.statusOn(day("2027-06-01")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2027-06-01")).clocks())
        .extracting(each -> each.clock().kind())
        .containsExactly(ClockKind.MANDATE, ClockKind.REVIEW);
  }

  @Test
  void t11SixMonthlyReportsEndWithTheTerm() {
    Resolution act =
        established("2025-11-17", until("2027-12-31"))
            .withReportingDuties(report(new Cadence.EveryMonths(6)));

    assertThat(mandate(act).statusOn(day("2025-11-17")).reports())
        .extracting(ReportDue::due)
        .containsExactly(
            day("2026-05-17"), day("2026-11-17"), day("2027-05-17"), day("2027-11-17"));
    assertThat(mandate(act).statusOn(day("2026-11-18")).reports().get(0).since())
        .isEqualTo(day("2026-11-17"));
  }

  @Test
  void t11OtherCadences() {
    assertThat(due(new Cadence.EveryDays(90)))
        .containsExactly(day("2025-09-28"), day("2025-12-27"));
    assertThat(due(new Cadence.WithinDays(15))).containsExactly(day("2025-07-15"));
    assertThat(due(new Cadence.OnDates(List.of(day("2025-12-01"), day("2025-09-01")))))
        .containsExactly(day("2025-09-01"), day("2025-12-01"));
    assertThat(due(new Cadence.Unstated())).isEmpty();
  }

  private static List<LocalDate> due(Cadence cadence) {
    return due(cadence, "2025-06-30", "2025-12-31");
  }

  private static List<LocalDate> due(Cadence cadence, String adopted, String until) {
    Resolution act = established(adopted, until(until)).withReportingDuties(report(cadence));
    return mandate(act).statusOn(day(adopted)).reports().stream().map(ReportDue::due).toList();
  }

  @Test
  void t11ReportsFromTheEndOfAMonthKeepToTheEndOfMonths() {
    assertThat(due(new Cadence.EveryMonths(1), "2025-01-31", "2025-04-30"))
        .containsExactly(day("2025-02-28"), day("2025-03-31"), day("2025-04-30"));
  }

  @Test
  void t11ALongPastCostsNothing() {
    Resolution act =
        established("1974-05-31", new Term.UnlessDecided())
            .withReportingDuties(report(new Cadence.EveryDays(1)));

    assertThat(mandate(act).statusOn(day("9999-01-01")).reports())
        .first()
        .extracting(ReportDue::due)
        .isEqualTo(day("9999-01-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-12-20, 6, 2002-06-20",
    "2023-10-02, 12, 2024-10-02",
    "2024-11-01, 12, 2025-11-01",
    "2025-10-31, 12, 2026-10-31"
  })
  void vectorsCountedFromAdoption(String adopted, int months, String lastDay) {
    assertThat(lastDay(adopted, lasting(TermLength.ofMonths(months), anchor(AnchorKind.ADOPTION))))
        .isEqualTo(day(lastDay));
  }

  @Test
  void vector2803IsNotExactlyTwoYears() {
    assertThat(
            mandate(established("2025-11-17", until("2027-12-31")))
                .statusOn(day("2025-11-17"))
                .daysLeft())
        .hasValue(774);
  }
}
