package io.github.isfmodel.mandate;

import static io.github.isfmodel.mandate.Acts.act;
import static io.github.isfmodel.mandate.Acts.anchor;
import static io.github.isfmodel.mandate.Acts.clock;
import static io.github.isfmodel.mandate.Acts.day;
import static io.github.isfmodel.mandate.Acts.does;
import static io.github.isfmodel.mandate.Acts.lasting;
import static io.github.isfmodel.mandate.Acts.report;
import static io.github.isfmodel.mandate.Acts.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermAnchors;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The law of terms, T1 to T12, each rule over everything that it ranges over. */
class TermLawTest {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final ActorId ONE = ActorId.of("one");
  private static final ActorId OTHER = ActorId.of("other");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20_000).map(START::plusDays);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("America/New_York", "UTC", "Asia/Gaza", "Pacific/Kiritimati")
        .map(ZoneId::of);
  }

  private static Resolution established(LocalDate adopted, Term term) {
    return act("first", MandateActKind.ESTABLISHES, adopted.toString(), term);
  }

  private static Mandate mandate(Resolution... acts) {
    return Mandate.of(Acts.force(), List.of(acts));
  }

  @Property
  void t1_untilADayLastsToMidnightAtItsEndAndNoLonger(
      @ForAll("days") LocalDate adopted,
      @ForAll @IntRange(max = 3000) int length,
      @ForAll("zones") ZoneId zone) {
    LocalDate last = adopted.plusDays(length);
    Mandate mandate = mandate(established(adopted, new Term.Until(last)));
    Instant end = mandate.statusOn(adopted).endsAt(zone).orElseThrow();

    assertThat(end.atZone(zone).toLocalDate()).isEqualTo(last.plusDays(1));
    assertThat(end.minusNanos(1).atZone(zone).toLocalDate()).isEqualTo(last);
    assertThat(mandate.statusAt(end.minusNanos(1), zone).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusAt(end, zone).state()).isEqualTo(MandateState.EXPIRED);
    assertThat(mandate.statusOn(adopted).daysLeft()).hasValue(length);
  }

  @Property
  void t2_aPeriodIsCountedFromItsOwnAnchorAndFromNoOther(
      @ForAll("days") LocalDate own,
      @ForAll("days") LocalDate others,
      @ForAll @IntRange(min = 1, max = 60) int months,
      @ForAll AnchorKind kind) {
    Term.Lasting term = lasting(TermLength.ofMonths(months), anchor(kind));
    TermAnchors everywhere = anchors(own);

    Optional<LocalDate> last = term.lastDay(with(anchors(others), kind, own));

    assertThat(last).isEqualTo(term.lastDay(everywhere));
    assertThat(term.lastDay(without(everywhere, kind))).isEmpty();
  }

  private static TermAnchors anchors(LocalDate day) {
    return TermAnchors.builder()
        .adoption(day)
        .previousExpiry(day)
        .startOfOperation(day)
        .transferOfAuthority(day)
        .otherClock(day)
        .build();
  }

  private static TermAnchors with(TermAnchors anchors, AnchorKind kind, LocalDate day) {
    return changed(anchors, kind, Optional.of(day));
  }

  private static TermAnchors without(TermAnchors anchors, AnchorKind kind) {
    return changed(anchors, kind, Optional.empty());
  }

  private static TermAnchors changed(
      TermAnchors anchors, AnchorKind kind, Optional<LocalDate> day) {
    return switch (kind) {
      case ADOPTION -> anchors.withAdoption(day);
      case PREVIOUS_EXPIRY -> anchors.withPreviousExpiry(day);
      case START_OF_OPERATION -> anchors.withStartOfOperation(day);
      case TRANSFER_OF_AUTHORITY -> anchors.withTransferOfAuthority(day);
      case OTHER_CLOCK -> anchors.withOtherClock(day);
      case FIXED_START, UNSTATED -> anchors;
    };
  }

  @Property
  void t3_withoutAFixedEndItGoesOnAndTellsNoLastDay(
      @ForAll("days") LocalDate adopted, @ForAll @IntRange(max = 100_000) int later) {
    for (Term term :
        List.of(
            new Term.UnlessDecided(),
            new Term.UntilReplaced("another force"),
            new Term.Unstated(),
            new Term.AsLongAsTreaty())) {
      MandateStatus status = mandate(established(adopted, term)).statusOn(adopted.plusDays(later));

      assertThat(status.state()).isEqualTo(MandateState.IN_FORCE);
      assertThat(status.lastDay()).isEmpty();
    }
  }

  @Property
  void t3_aTermOfTwoKeysGoesOnExactlyIfBothAreTurned(
      @ForAll("days") LocalDate adopted, @ForAll boolean one, @ForAll boolean other) {
    Term.Lasting period = lasting(TermLength.ofDays(90), anchor(AnchorKind.ADOPTION));
    Term term = new Term.Renewed(period, List.of(ONE, OTHER));
    LocalDate renewed = adopted.plusDays(90);
    List<Consultation> turned = new ArrayList<>();
    if (one) {
      turned.add(agreement(ONE, renewed));
    }
    if (other) {
      turned.add(agreement(OTHER, renewed));
    }
    Resolution renewal =
        act("renewal", MandateActKind.EXTENDS, renewed.toString(), term).withConsultations(turned);

    MandateState after =
        mandate(established(adopted, term), renewal).statusOn(renewed.plusDays(1)).state();

    assertThat(after == MandateState.IN_FORCE).isEqualTo(one && other);
  }

  private static Consultation agreement(ActorId party, LocalDate day) {
    return Consultation.builder()
        .party(party)
        .verb(ConsultationVerb.AGREEMENT)
        .when(When.on(day))
        .build();
  }

  @Property
  void t4_theGapIsTheDaysBetweenTheEndAndTheRenewal(
      @ForAll("days") LocalDate last, @ForAll @IntRange(min = -20, max = 20) int later) {
    Resolution next =
        act(
            "next",
            MandateActKind.EXTENDS,
            last.plusDays(later).toString(),
            new Term.Until(last.plusDays(100)));

    List<MandateGap> gaps =
        mandate(established(last.minusDays(30), new Term.Until(last)), next).gaps();

    if (later <= 1) {
      assertThat(gaps).isEmpty();
    } else {
      assertThat(gaps).hasSize(1);
      assertThat(gaps.get(0).first()).isEqualTo(last.plusDays(1));
      assertThat(gaps.get(0).last()).isEqualTo(last.plusDays(later - 1L));
    }
  }

  /** Adopted in February with effect from July, and overtaken by what was adopted in March. */
  private static Mandate overtaken(MandateActKind kind, Term... terms) {
    return overtaken(MandateActKind.EXTENDS, kind, terms);
  }

  private static Mandate overtaken(MandateActKind february, MandateActKind kind, Term... terms) {
    Term fromJuly = lasting(TermLength.ofMonths(6), anchor(AnchorKind.FIXED_START, "2020-07-01"));
    return Mandate.of(
        Acts.force(),
        List.of(
            act("first", MandateActKind.ESTABLISHES, "2020-01-01", Acts.until("2020-06-30")),
            act("february", february, "2020-02-01", fromJuly),
            act("march", kind, "2020-03-01", terms)));
  }

  @Test
  void t5_anEndingPrevailsOverWhatWasDecidedBeforeItAndTakesEffectAfterIt() {
    Mandate mandate = overtaken(MandateActKind.TERMINATES);

    assertThat(mandate.statusOn(day("2020-04-01")).state()).isEqualTo(MandateState.TERMINATED);
    assertThat(mandate.statusOn(day("2020-08-01")).state()).isEqualTo(MandateState.TERMINATED);
    assertThat(mandate.upcomingOn(day("2020-02-29"))).containsExactly(mandate.acts().get(2));
    assertThat(mandate.upcomingOn(day("2020-03-01"))).isEmpty();
    assertThat(mandate.governingOn(day("2020-08-01")).map(act -> act.resolution().id().value()))
        .contains("march");
    assertThat(
            overtaken(MandateActKind.ESTABLISHES, MandateActKind.TERMINATES)
                .stateOn(day("2020-08-01")))
        .isEqualTo(MandateState.TERMINATED);
    assertThat(mandate.gaps()).isEmpty();
  }

  @Test
  void t5_aTermPrevailsOverOneThatWasDecidedBeforeItAndTakesEffectWithinIt() {
    Mandate mandate = overtaken(MandateActKind.EXTENDS, Acts.until("2021-06-30"));

    assertThat(mandate.statusOn(day("2020-08-01")).lastDay()).contains(day("2021-06-30"));
    assertThat(mandate.overlaps()).isEmpty();
  }

  /** An ending that was itself overtaken is not the decision that others are held against. */
  @Test
  void t5_anEndingThatIsOvertakenDecidesNothing() {
    Mandate mandate =
        Mandate.of(
            Acts.force(),
            List.of(
                act("first", MandateActKind.ESTABLISHES, "2020-01-01", Acts.until("2020-12-31")),
                act("february", MandateActKind.TERMINATES, "2020-02-01", months("2020-07-01")),
                act("middle", MandateActKind.EXTENDS, "2020-02-15", months("2020-08-01")),
                act("march", MandateActKind.EXTENDS, "2020-03-01", Acts.until("2021-06-30"))));

    assertThat(mandate.statusOn(day("2020-08-01")).state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusOn(day("2020-08-01")).lastDay()).contains(day("2021-06-30"));
  }

  private static Term months(String from) {
    return lasting(TermLength.ofMonths(3), anchor(AnchorKind.FIXED_START, from));
  }

  @Test
  void t5_whatOnlyBridgesTheTimeUntilAnotherActTakesEffectLeavesThatStanding() {
    Mandate mandate = overtaken(MandateActKind.EXTENDS, Acts.until("2020-06-30"));

    assertThat(mandate.statusOn(day("2020-06-30")).lastDay()).contains(day("2020-06-30"));
    assertThat(mandate.statusOn(day("2020-07-01")).lastDay()).contains(day("2021-01-01"));
  }

  @Property
  void t5_theEndIsThatOfTheNewestActHoweverLongAnEarlierOneWouldLast(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> lengths) {
    List<Resolution> acts = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      LocalDate adopted = START.plusDays(10L * i);
      MandateActKind kind = i == 0 ? MandateActKind.ESTABLISHES : MandateActKind.SHORTENS;
      Term until = new Term.Until(adopted.plusDays(lengths.get(i)));
      acts.add(act("act-" + i, kind, adopted.toString(), until));
    }
    LocalDate newest = START.plusDays(10L * (lengths.size() - 1));

    assertThat(Mandate.of(Acts.force(), acts).statusOn(newest).lastDay())
        .contains(newest.plusDays(lengths.get(lengths.size() - 1)));
  }

  @Property
  void t6_fromTheEndOfAMonthToTheEndOfAMonthWhereTheActCountsSo(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int months) {
    TermLength length = TermLength.ofMonths(months);
    LocalDate sameDay = length.after(start, MonthEnd.SAME_DAY);
    LocalDate monthEnd = length.after(start, MonthEnd.END_OF_MONTH);
    YearMonth in = YearMonth.from(start).plusMonths(months);

    assertThat(sameDay).isEqualTo(in.atDay(Math.min(start.getDayOfMonth(), in.lengthOfMonth())));
    assertThat(monthEnd)
        .isEqualTo(start.getDayOfMonth() == start.lengthOfMonth() ? in.atEndOfMonth() : sameDay);
  }

  /** Day by day: a month is full when the next one begins, on its number or after a short month. */
  @Property
  void t6_t8_monthsThatCountTheirFirstDayEndOnTheDayBeforeTheNextOneBegins(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int months) {
    Term.Lasting term =
        new Term.Lasting(
            TermLength.ofMonths(months),
            anchor(AnchorKind.ADOPTION),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_INCLUDED);
    LocalDate day = start;
    for (int full = 0; full < months; ) {
      LocalDate next = day.plusDays(1);
      boolean isNumber = next.getDayOfMonth() == start.getDayOfMonth();
      boolean isAfterShortMonth =
          next.getDayOfMonth() == 1 && day.lengthOfMonth() < start.getDayOfMonth();
      full += isNumber || isAfterShortMonth ? 1 : 0;
      day = full < months ? next : day;
    }

    assertThat(term.lastDayFrom(start)).isEqualTo(day);
  }

  @Property
  void t7_aCompositeTermIsItsMonthsAndThenItsWeeksAndDays(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 40) int months,
      @ForAll @IntRange(max = 10) int weeks,
      @ForAll @IntRange(max = 40) int days,
      @ForAll MonthEnd monthEnd) {
    LocalDate afterMonths = TermLength.ofMonths(months).after(start, monthEnd);

    assertThat(new TermLength(0, months, weeks, days).after(start, monthEnd))
        .isEqualTo(afterMonths.plusDays(7L * weeks + days));
    assertThat(new TermLength(months / 12, months % 12, weeks, days).after(start, monthEnd))
        .isEqualTo(new TermLength(0, months, weeks, days).after(start, monthEnd));
  }

  @Property
  void t8_aTermOfDaysHasSoManyDaysCountedAsTheActCountsThem(
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(min = 1, max = 1000) int length,
      @ForAll DayCount count) {
    Term.Lasting term =
        new Term.Lasting(
            TermLength.ofDays(length), anchor(AnchorKind.ADOPTION), MonthEnd.SAME_DAY, count);
    LocalDate first = count == DayCount.FIRST_DAY_INCLUDED ? start : start.plusDays(1);

    assertThat(ChronoUnit.DAYS.between(first, term.lastDayFrom(start)) + 1).isEqualTo(length);
  }

  @Property
  void t9_eachClockOfAnActRunsByItself(
      @ForAll("days") LocalDate adopted,
      @ForAll @IntRange(max = 900) int mandateDays,
      @ForAll @IntRange(max = 900) int otherDays,
      @ForAll("otherClocks") ClockKind kind) {
    Clock own = clock(ClockKind.MANDATE, new Term.Until(adopted.plusDays(mandateDays)));
    Clock other = clock(kind, new Term.Until(adopted.plusDays(otherDays)));
    Resolution alone = act("first", MandateActKind.ESTABLISHES, adopted.toString());

    MandateStatus status = mandate(alone.withClocks(own, other)).statusOn(adopted);

    assertThat(status.clocks())
        .extracting(end -> end.lastDay().orElseThrow())
        .containsExactlyInAnyOrder(adopted.plusDays(mandateDays), adopted.plusDays(otherDays));
    assertThat(status.lastDay())
        .isEqualTo(mandate(alone.withClocks(own)).statusOn(adopted).lastDay());
  }

  @Provide
  Arbitrary<ClockKind> otherClocks() {
    return Arbitraries.of(
        ClockKind.SUB_FORCE, ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);
  }

  @Property
  void t10_aTermThatIsCalledFinalCanBeRenewedLikeAnyOther(
      @ForAll("days") LocalDate last,
      @ForAll @IntRange(min = 1, max = 900) int further,
      @ForAll boolean called) {
    Resolution first = established(last.minusDays(30), new Term.Until(last));
    Resolution marked = first.withClocks(first.clocks().get(0).withFinalTerm(called));
    Resolution renewal =
        act(
            "renewal",
            MandateActKind.EXTENDS,
            last.toString(),
            new Term.Until(last.plusDays(further)));

    assertThat(mandate(marked, renewal).statusOn(last).lastDay()).contains(last.plusDays(further));
    assertThat(mandate(marked).statusOn(last.plusDays(1)).state()).isEqualTo(MandateState.EXPIRED);
  }

  @Property
  void t11_aReportFallsDueEverySoManyMonthsForAsLongAsTheTermRuns(
      @ForAll("days") LocalDate adopted,
      @ForAll @IntRange(min = 1, max = 24) int every,
      @ForAll @IntRange(min = 1, max = 1500) int length) {
    LocalDate last = adopted.plusDays(length);
    Resolution act =
        established(adopted, new Term.Until(last))
            .withMandateActs(does(MandateActKind.ESTABLISHES))
            .withReportingDuties(report(new Cadence.EveryMonths(every)));
    List<LocalDate> naive = new ArrayList<>();
    for (int n = 1; !dueAfter(adopted, n * every).isAfter(last); n++) {
      naive.add(dueAfter(adopted, n * every));
    }

    assertThat(ReportLedger.of(mandate(act), List.of(), last).reports())
        .extracting(ReportDue::due)
        .isEqualTo(naive);
  }

  @Property
  void t12_theWindingUpRunsOnAfterTheMandateStageByStage(
      @ForAll("days") LocalDate adopted,
      @ForAll @IntRange(max = 300) int mandateDays,
      @ForAll @IntRange(max = 300) int withdrawalDays,
      @ForAll @IntRange(max = 300) int liquidationDays,
      @ForAll @IntRange(max = 300) int taskDays,
      @ForAll @IntRange(max = 320) int after) {
    TaskAssignment leaving =
        task(MandateTask.CIVILIAN_PROTECTION)
            .withDuring(WindUpStage.WITHDRAWAL)
            .withUntil(adopted.plusDays(taskDays));
    TaskAssignment guard =
        task(MandateTask.CIVIL_PRESENCE_PROTECTION).withDuring(WindUpStage.LIQUIDATION);
    Resolution text =
        act("first", MandateActKind.ESTABLISHES, adopted.toString())
            .withMandateActs(does(MandateActKind.ESTABLISHES).withTasks(leaving, guard))
            .withClocks(
                clock(ClockKind.LIQUIDATION, new Term.Until(adopted.plusDays(liquidationDays))),
                clock(ClockKind.WITHDRAWAL, new Term.Until(adopted.plusDays(withdrawalDays))),
                clock(ClockKind.MANDATE, new Term.Until(adopted.plusDays(mandateDays))));
    boolean withdraws =
        after <= withdrawalDays && (after > mandateDays || withdrawalDays <= mandateDays);
    boolean liquidates =
        after <= liquidationDays
            && (after > mandateDays || liquidationDays <= mandateDays)
            && (after > withdrawalDays || liquidationDays <= withdrawalDays);

    MandateStatus status = mandate(text).statusOn(adopted.plusDays(after));

    assertThat(status.windUp())
        .extracting(end -> end.clock().kind())
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(ClockKind.LIQUIDATION).filter(each -> liquidates),
                    Stream.of(ClockKind.WITHDRAWAL).filter(each -> withdraws))
                .toList());
    assertThat(status.isWindingUp()).isEqualTo(after > mandateDays && (withdraws || liquidates));
    assertThat(status.tasks().stream().map(given -> given.assignment()))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(leaving).filter(each -> withdraws && after <= taskDays),
                    Stream.of(guard).filter(each -> liquidates))
                .toList());
    assertThat(mandate(text).latestWindUpOn(adopted.plusDays(after)))
        .contains(
            adopted.plusDays(Math.max(mandateDays, Math.max(withdrawalDays, liquidationDays))));
  }

  private static LocalDate dueAfter(LocalDate adopted, int months) {
    YearMonth in = YearMonth.from(adopted).plusMonths(months);
    return in.atDay(Math.min(adopted.getDayOfMonth(), in.lengthOfMonth()));
  }
}
