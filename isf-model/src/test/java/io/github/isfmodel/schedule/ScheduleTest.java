package io.github.isfmodel.schedule;

import static io.github.isfmodel.schedule.Plans.TODAY;
import static io.github.isfmodel.schedule.Plans.after;
import static io.github.isfmodel.schedule.Plans.declared;
import static io.github.isfmodel.schedule.Plans.dependency;
import static io.github.isfmodel.schedule.Plans.expected;
import static io.github.isfmodel.schedule.Plans.id;
import static io.github.isfmodel.schedule.Plans.matching;
import static io.github.isfmodel.schedule.Plans.milestone;
import static io.github.isfmodel.schedule.Plans.plan;
import static io.github.isfmodel.schedule.Plans.reached;
import static io.github.isfmodel.schedule.Plans.schedule;
import static io.github.isfmodel.schedule.Plans.triggeredBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

  private static final Milestone MARCH = expected(milestone("a"), "2026-03-01", "2026-03-31");

  private static MilestoneOutlook outlook(Schedule schedule, String name) {
    return schedule.milestone(id(name)).orElseThrow();
  }

  private static String earliest(Schedule schedule, String name) {
    return outlook(schedule, name).earliest().map(Span::toString).orElse("never");
  }

  @Test
  void whatNothingStandsInTheWayOfCanBeReachedAtOnce() {
    assertThat(earliest(schedule(milestone("a")), "a")).isEqualTo("2026-01-15");
  }

  @Test
  void whatIsReachedHasItsDay() {
    Schedule schedule = schedule(declared(MARCH, DeclarationKind.REACHED, "2026-01-12"));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-01-12");
    assertThat(outlook(schedule, "a").slack()).isEmpty();
    assertThat(outlook(schedule, "a").isReached()).isTrue();
  }

  @Test
  void aForecastMovesWhatComesAfter() {
    Schedule schedule = schedule(MARCH, milestone("b", after("a")), milestone("c", after("b")));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-03-01 to 2026-03-31");
    assertThat(earliest(schedule, "c")).isEqualTo("2026-03-01 to 2026-03-31");
    assertThat(schedule.criticalPath(id("c"))).containsExactly(id("a"), id("b"), id("c"));
  }

  @Test
  void whatTheRecordDoesNotHoldLeavesTheEndOpen() {
    assertThat(earliest(schedule(milestone("a", triggeredBy("x"))), "a"))
        .isEqualTo("2026-01-15 or later");
  }

  /** As where nothing tells when a precondition that it does hold is met. */
  @Test
  void aPledgeUnderAPreconditionThatTheRecordDoesNotHoldLeavesTheEndOpen() {
    Quantity number = new Quantity.Exactly(5);
    Milestone strong =
        MARCH.withCriteria(
            new Proposition.PledgesReach(Scene.FORCE, Measure.of(number, Unit.TROOPS)));
    Dossier free =
        new Scene()
            .pledge("p", Scene.step(PledgeState.CONDITIONAL, number))
            .dossier()
            .withSources(Plans.PAPER)
            .withMilestones(strong);
    Dossier held =
        new Scene()
            .pledge("p", Scene.step(PledgeState.CONDITIONAL, number), TRUCE)
            .dossier()
            .withSources(Plans.PAPER)
            .withMilestones(strong);

    assertThat(earliest(Schedule.of(free, TODAY), "a")).isEqualTo("2026-03-01 to 2026-03-31");
    assertThat(earliest(Schedule.of(held, TODAY), "a")).isEqualTo("2026-03-01 or later");
    assertThat(earliest(Schedule.of(held.withPreconditions(), TODAY), "a"))
        .isEqualTo("2026-03-01 or later");
  }

  @Test
  void theLaterOfTwoDecides() {
    Milestone may = expected(milestone("m"), "2026-05-01", "2026-05-31");
    Schedule schedule = schedule(MARCH, may, milestone("b", after("a"), after("m")));

    assertThat(earliest(schedule, "b")).isEqualTo("2026-05-01 to 2026-05-31");
    assertThat(outlook(schedule, "b").decidedBy()).contains(id("m"));
    assertThat(outlook(schedule, "a").slack()).contains(new Bounds(61, 61));
    assertThat(outlook(schedule, "m").slack()).contains(new Bounds(0, 0));
    assertThat(outlook(schedule, "b").slack()).isEmpty();
  }

  @Test
  void theEarlierOfTwoIsEnough() {
    Milestone may = expected(milestone("m"), "2026-03-15", "2026-05-31");
    Condition either = new Condition.AnyOf(List.of(reached("m"), reached("a")));
    Schedule schedule = schedule(MARCH, may, milestone("b").withTrigger(either));

    assertThat(earliest(schedule, "b")).isEqualTo("2026-03-01 to 2026-03-31");
    assertThat(outlook(schedule, "b").decidedBy()).contains(id("a"));
  }

  private static final Proposition TRUCE =
      new Proposition.ActDone(ActorId.of("x"), ActKind.CEASE_FIRE);

  private static Condition not(String day) {
    return new Condition.Not(new Proposition.DateReached(LocalDate.parse(day)));
  }

  private static Condition all(Condition... parts) {
    return new Condition.AllOf(List.of(parts));
  }

  private static Milestone criterion(String name, Condition criterion) {
    return milestone(name).withCriteria(criterion);
  }

  @Test
  void whatWasToBeMetBeforeADayThatHasComeCanNoLongerBeReached() {
    Schedule schedule =
        schedule(criterion("a", all(TRUCE, not("2026-01-15"))), milestone("b", after("a")));

    assertThat(earliest(schedule, "a")).isEqualTo("never");
    assertThat(outlook(schedule, "a").lost()).isTrue();
    assertThat(earliest(schedule, "b")).isEqualTo("never");
    assertThat(outlook(schedule, "b").lost()).isFalse();
    assertThat(schedule.deadlocks()).isEmpty();
  }

  @Test
  void whatIsToBeMetBeforeADayIsPossibleUpToTheDayBefore() {
    Schedule schedule = schedule(criterion("a", all(TRUCE, not("2026-03-01"))));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-01-15 to 2026-02-28");
    assertThat(outlook(schedule, "a").lost()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, never, true",
    "2026-03-02, 2026-03-01, false",
    "2026-03-21, 2026-03-01 to 2026-03-20, false",
    "2026-05-01, 2026-03-01 to 2026-03-31, false"
  })
  void whatItWaitsForHasToComeBeforeTheDay(String limit, String days, boolean lost) {
    Schedule schedule = schedule(MARCH, criterion("b", all(reached("a"), not(limit))));

    assertThat(earliest(schedule, "b")).isEqualTo(days);
    assertThat(outlook(schedule, "b").lost()).isEqualTo(lost);
  }

  @Test
  void aTimeLimitThatStandsAloneCountsToo() {
    Schedule schedule = schedule(MARCH, milestone("b", after("a")).withTrigger(not("2026-03-11")));

    assertThat(earliest(schedule, "b")).isEqualTo("2026-03-01 to 2026-03-10");
    assertThat(
            earliest(
                schedule(MARCH, milestone("b", after("a")).withTrigger(not("2026-02-01"))), "b"))
        .isEqualTo("never");
  }

  @Test
  void whatHasBegunInTimeIsNotTooLate() {
    Milestone begun =
        declared(
            milestone("b").withTrigger(not("2026-01-12")), DeclarationKind.BEGUN, "2026-01-11");

    assertThat(earliest(schedule(begun), "b")).isEqualTo("2026-01-15");
  }

  @Test
  void aTimeLimitForBeginningIsNoneForBeingReached() {
    Condition may = new Proposition.DateReached(LocalDate.of(2026, 5, 1));
    Milestone b = criterion("b", may).withTrigger(not("2026-03-01"));

    assertThat(earliest(schedule(b), "b")).isEqualTo("2026-05-01");
    assertThat(earliest(schedule(declared(b, DeclarationKind.BEGUN, "2026-01-12")), "b"))
        .isEqualTo("2026-05-01");
    assertThat(
            earliest(
                schedule(
                    expected(milestone("c"), "2026-05-01", "2026-05-31")
                        .withTrigger(not("2026-03-01"))),
                "c"))
        .isEqualTo("2026-05-01 to 2026-05-31");
  }

  /** No deployment in Ramadan. */
  @Test
  void whatIsPossibleBeforeADayAndAgainFromALaterOneIsNotPossibleBetween() {
    Proposition after = new Proposition.DateReached(LocalDate.of(2026, 3, 20));
    Condition season = new Condition.AnyOf(List.of(not("2026-02-18"), after));
    Milestone ready = criterion("a", new Proposition.DateReached(LocalDate.of(2026, 2, 20)));
    Milestone deployed = milestone("b", after("a")).withCriteria(season);

    assertThat(earliest(schedule(ready, deployed), "b")).isEqualTo("2026-03-20");
    assertThat(earliest(schedule(criterion("b", season)), "b")).isEqualTo("2026-01-15");
    assertThat(
            earliest(schedule(expected(milestone("a"), "2026-02-10", "2026-02-25"), deployed), "b"))
        .isEqualTo("2026-02-10 to 2026-03-20");
  }

  @Test
  void whatTimeLimitsLeaveNoCommonDayCanNoLongerBeReached() {
    Condition early = new Condition.AnyOf(List.of(not("2026-02-01"), reached("a")));
    Condition late =
        new Condition.AnyOf(
            List.of(not("2026-01-01"), new Proposition.DateReached(LocalDate.of(2026, 2, 10))));
    Milestone b = criterion("b", all(early, late, not("2026-02-20")));

    assertThat(earliest(schedule(MARCH, b), "b")).isEqualTo("never");
    assertThat(outlook(schedule(MARCH, b), "b").lost()).isTrue();
  }

  @Test
  void whatIsMetAndLimitedIsToldOfAWait() {
    List<Wait> waits =
        schedule(MARCH, milestone("b", after("a")).withTrigger(not("2026-02-01"))).waits();

    assertThat(waits).extracting(Wait::open).containsExactly(true, false);
    assertThat(waits).extracting(Wait::limited).containsExactly(false, true);
  }

  /** What comes after it is no way to bring it about. */
  @Test
  void whatCanComeOnlyAfterwardsDecidesNothing() {
    Proposition july = new Proposition.DateReached(LocalDate.of(2026, 7, 1));
    Condition either = new Condition.AnyOf(List.of(reached("b"), july));
    Schedule schedule = schedule(criterion("a", either), milestone("b", after("a")));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-07-01");
    assertThat(outlook(schedule, "a").decidedBy()).isEmpty();
    assertThat(outlook(schedule, "b").decidedBy()).contains(id("a"));
    assertThat(schedule.criticalPath(id("a"))).containsExactly(id("a"));
    assertThat(schedule.criticalPath(id("b"))).containsExactly(id("a"), id("b"));
  }

  @Test
  void anotherWayIsOpenAfterATimeLimit() {
    Condition either = new Condition.AnyOf(List.of(all(TRUCE, not("2026-01-15")), reached("a")));

    assertThat(earliest(schedule(MARCH, criterion("b", either)), "b"))
        .isEqualTo("2026-03-01 to 2026-03-31");
  }

  @Test
  void aNegatedPairHoldsAsLongAsOneOfItDoesNot() {
    Condition never =
        new Condition.Not(
            new Condition.AnyOf(
                List.of(TRUCE, new Proposition.DateReached(LocalDate.of(2026, 1, 1)))));
    Condition either =
        new Condition.Not(
            new Condition.AllOf(
                List.of(TRUCE, new Proposition.DateReached(LocalDate.of(2026, 1, 1)))));

    assertThat(earliest(schedule(criterion("a", never)), "a")).isEqualTo("never");
    assertThat(earliest(schedule(criterion("a", either)), "a")).isEqualTo("2026-01-15 or later");
  }

  @Test
  void itsOwnForecastDecidesIfItIsLater() {
    Schedule schedule =
        schedule(MARCH, expected(milestone("b", after("a")), "2026-06-01", "2026-06-02"));

    assertThat(earliest(schedule, "b")).isEqualTo("2026-06-01 to 2026-06-02");
    assertThat(outlook(schedule, "b").decidedBy()).isEmpty();
    assertThat(schedule.criticalPath(id("b"))).containsExactly(id("b"));
    assertThat(outlook(schedule, "a").slack()).contains(new Bounds(63, 92));
  }

  @Test
  void aForecastThatHasPassedTellsNothingMore() {
    Schedule schedule = Schedule.of(plan(MARCH), LocalDate.of(2026, 4, 1));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-04-01 or later");
  }

  @Test
  void aForecastKnownFromUnverifiedSourcesAloneMovesNothing() {
    Forecast rumour = MARCH.forecasts().get(0).withCitations(Sample.thirdHand());

    assertThat(earliest(schedule(MARCH.withForecasts(rumour)), "a")).isEqualTo("2026-01-15");
    assertThat(outlook(schedule(MARCH.withForecasts(rumour)), "a").forecasts())
        .containsExactly(rumour);
  }

  @Test
  void aLaterForecastIsNotLookedAt() {
    assertThat(earliest(Schedule.of(plan(MARCH), LocalDate.of(2026, 1, 9)), "a"))
        .isEqualTo("2026-01-09");
  }

  @Test
  void whatSetsSomethingOffNeedsOnlyToBegin() {
    Milestone phase = MARCH.withCriteria(reached("b"));
    Schedule schedule = schedule(phase, milestone("b", triggeredBy("a")));

    assertThat(earliest(schedule, "b")).isEqualTo("2026-01-15");
    assertThat(earliest(schedule, "a")).isEqualTo("2026-03-01 to 2026-03-31");
  }

  @Test
  void stepsThatMatchEachOtherEndTogether() {
    Schedule schedule =
        schedule(
            MARCH.withDependencies(matching("b")),
            expected(milestone("b", matching("a")), "2026-03-10", "2026-03-20"));

    assertThat(earliest(schedule, "a")).isEqualTo("2026-03-10 to 2026-03-31");
    assertThat(earliest(schedule, "b")).isEqualTo("2026-03-10 to 2026-03-31");
    assertThat(outlook(schedule, "a").decidedBy()).contains(id("b"));
    assertThat(schedule.criticalPath(id("a"))).containsExactly(id("b"), id("a"));
  }

  @Test
  void stepsThatMatchEachOtherKeepTheTimeLimitsOfBoth() {
    Milestone limited = milestone("a", matching("b")).withCriteria(not("2026-03-11"));
    Schedule inTime = schedule(limited, MARCH.withId(id("b")).withDependencies(matching("a")));
    Schedule late =
        schedule(limited, expected(milestone("b", matching("a")), "2026-04-01", "2026-04-02"));

    assertThat(earliest(inTime, "a")).isEqualTo("2026-03-01 to 2026-03-10");
    assertThat(earliest(inTime, "b")).isEqualTo("2026-03-01 to 2026-03-10");
    assertThat(earliest(late, "a")).isEqualTo("never");
    assertThat(outlook(late, "a").lost()).isTrue();
    assertThat(outlook(late, "b").lost()).isTrue();
  }

  @Test
  void whatNobodyCanDateLeavesTheEndOpen() {
    Milestone act = milestone("a").withCriteria(Plans.act("rebels", ActKind.DISARM));

    assertThat(earliest(schedule(act), "a")).isEqualTo("2026-01-15 or later");
    assertThat(earliest(schedule(expected(act, "2026-03-01", "2026-03-31")), "a"))
        .isEqualTo("2026-03-01 to 2026-03-31");
  }

  @Test
  void aDayThatHasToComeIsKnown() {
    Proposition day = new Proposition.DateReached(LocalDate.of(2026, 7, 1));

    assertThat(earliest(schedule(milestone("a").withTrigger(day)), "a")).isEqualTo("2026-07-01");
  }

  @Test
  void slackCountsToTheLastDueDayToo() {
    Milestone due = MARCH.withDue(new When.NotAfter(LocalDate.of(2026, 4, 10)));
    Schedule schedule = schedule(due);

    assertThat(outlook(schedule, "a").slack()).contains(new Bounds(10, 40));
    assertThat(outlook(schedule, "a").certainlyLate()).isFalse();
  }

  @Test
  void whatCanNoLongerComeInTimeIsLateAndHasNoSlack() {
    MilestoneOutlook late =
        outlook(schedule(MARCH.withDue(When.on(LocalDate.of(2026, 2, 28)))), "a");

    assertThat(late.certainlyLate()).isTrue();
    assertThat(late.slack()).contains(new Bounds(0, 0));
  }

  /** The headquarters of UNAMID was said to be ready in time, by no verified source. */
  @Test
  void whatIsSaidToBeReachedInTimeIsNotCertainlyLate() {
    Milestone due = milestone("a").withDue(new When.NotAfter(LocalDate.of(2026, 1, 10)));
    Milestone said = said(due, "2026-01-09");
    LocalDate later = LocalDate.of(2026, 1, 20);

    assertThat(outlook(Schedule.of(plan(due), later), "a").certainlyLate()).isTrue();
    assertThat(outlook(Schedule.of(plan(said), later), "a").isReached()).isFalse();
    assertThat(outlook(Schedule.of(plan(said), later), "a").isSaidToBeReached()).isTrue();
    assertThat(outlook(Schedule.of(plan(said), later), "a").certainlyLate()).isFalse();
    assertThat(outlook(Schedule.of(plan(said(due, "2026-01-11")), later), "a").certainlyLate())
        .isTrue();
    Milestone takenBack =
        said.withDeclarations(
            said.declarations().get(0), declaration(DeclarationKind.DISPUTED, "2026-01-12"));
    assertThat(outlook(Schedule.of(plan(takenBack), later), "a").certainlyLate()).isTrue();
  }

  private static Milestone said(Milestone milestone, String day) {
    Milestone declared = declared(milestone, DeclarationKind.REACHED, day);
    return declared.withDeclarations(
        declared.declarations().stream()
            .map(
                each ->
                    each.withCitations(
                        each.citations().stream()
                            .map(cited -> cited.withCertainty(Certainty.GENERAL_KNOWLEDGE))
                            .toList()))
            .toList());
  }

  @Test
  void ofADueDayAfterItsEndTheRecordCannotTellWhetherItWasKept() {
    When due = new When.NotAfter(LocalDate.of(2027, 1, 10));
    Dossier dossier =
        plan(
            milestone("a").withDue(due),
            expected(milestone("b"), "2027-03-01", "2027-03-31").withDue(due),
            milestone("c").withDue(When.on(plan().asOf())));

    for (String day : List.of("2026-12-31", "2027-01-10", "2027-01-11")) {
      Schedule schedule = Schedule.of(dossier, LocalDate.parse(day));

      assertThat(outlook(schedule, "a").certainlyLate()).isFalse();
      assertThat(outlook(schedule, "b").certainlyLate()).isTrue();
      assertThat(outlook(schedule, "c").certainlyLate()).isEqualTo(!day.equals("2026-12-31"));
    }
  }

  @Test
  void whatIsDueAfterAMilestoneHasNoDueDayBeforeThatIsReached() {
    Milestone due =
        milestone("b").withDue(new When.Following(id("a"), OptionalInt.of(14), "within two weeks"));
    Schedule schedule = schedule(MARCH, due);

    assertThat(outlook(schedule, "b").due()).contains(Span.ANY);
    assertThat(earliest(schedule, "b")).isEqualTo("2026-03-01 to 2026-03-31");
    assertThat(outlook(schedule, "b").slack()).isEmpty();
    assertThat(outlook(schedule, "b").certainlyLate()).isFalse();
  }

  @Test
  void whatIsDueAfterAMilestoneIsCountedFromTheDayOnWhichThatWasReached() {
    Milestone due =
        milestone("b").withDue(new When.Following(id("a"), OptionalInt.of(14), "within two weeks"));
    Schedule schedule = schedule(declared(MARCH, DeclarationKind.REACHED, "2026-01-12"), due);

    assertThat(outlook(schedule, "b").due()).map(Span::toString).contains("2026-01-26 or earlier");
    assertThat(outlook(schedule, "b").slack()).contains(new Bounds(11, 11));
  }

  @Test
  void whatIsInADeadlockIsLateOnceItsDueDayHasPassed() {
    Milestone due = milestone("a", after("a")).withDue(When.on(LocalDate.of(2026, 1, 20)));

    assertThat(outlook(Schedule.of(plan(due), LocalDate.of(2026, 1, 20)), "a").certainlyLate())
        .isFalse();
    assertThat(outlook(Schedule.of(plan(due), LocalDate.of(2026, 1, 21)), "a").certainlyLate())
        .isTrue();
  }

  @Test
  void nothingFallsDueOnTheFirstDayOfATimeLimit() {
    Milestone due =
        milestone("b").withDue(new When.Said("within 6 months", LocalDate.of(2025, 9, 30)));

    assertThat(outlook(schedule(MARCH, due), "b").due())
        .map(Span::toString)
        .contains("2026-03-30 or earlier");
  }

  private static Dossier dueAfterAnAgreement(EventStanding standing) {
    EventId agreement = EventId.of("agreement");
    return plan(milestone("a")
            .withDue(new When.Following(agreement, OptionalInt.of(14), "within two weeks")))
        .withEvents(
            Event.builder()
                .id(agreement)
                .kind(EventKind.AGREEMENT)
                .standing(standing)
                .when(new When.Between(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 12)))
                .summary("An agreement")
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsCountedFromAnEventThatOccurredIsCertainlyLate(EventStanding standing) {
    Schedule schedule = Schedule.of(dueAfterAnAgreement(standing), LocalDate.of(2026, 1, 27));

    assertThat(outlook(schedule, "a").due()).map(Span::toString).contains("2026-01-26 or earlier");
    assertThat(outlook(schedule, "a").certainlyLate())
        .isEqualTo(standing == EventStanding.OCCURRED);
  }

  @Test
  void dueDaysAreCountedFromAnEventOnceItTookPlace() {
    Dossier dossier = dueAfterAnAgreement(EventStanding.OCCURRED);

    MilestoneOutlook today = outlook(Schedule.of(dossier, TODAY), "a");
    assertThat(today.due()).map(Span::toString).contains("2026-01-26 or earlier");
    assertThat(today.slack()).contains(new Bounds(11, 11));
    assertThat(outlook(Schedule.of(dossier, LocalDate.of(2026, 1, 27)), "a").certainlyLate())
        .isTrue();
    assertThat(outlook(Schedule.of(dossier, LocalDate.of(2026, 1, 9)), "a").due())
        .contains(Span.ANY);
  }

  @Test
  void whatNoSourceHasNamedYetIsNotShown() {
    Milestone cited = milestone("a").withCitations(Plans.CITED);

    assertThat(Schedule.of(plan(cited), LocalDate.of(2025, 12, 31)).milestones()).isEmpty();
    assertThat(Schedule.of(plan(cited), LocalDate.of(2026, 1, 1)).milestones()).hasSize(1);
  }

  @Test
  void tellsWhoHasWhatWait() {
    Speaker army =
        Speaker.builder().kind(SpeakerKind.INSTITUTION).actor(ActorId.of("army")).build();
    Milestone b =
        milestone("b", after("a"), dependency(DependencyKind.AFTER, "c").withBy(army))
            .withObligors(ActorId.of("rebels"));
    List<Wait> waits = schedule(milestone("a"), b, milestone("c")).waits();

    assertThat(waits).extracting(Wait::on).containsExactly(List.of(id("a")), List.of(id("c")));
    assertThat(waits).extracting(Wait::open).containsExactly(true, true);
    assertThat(waits)
        .extracting(Wait::parties)
        .containsExactly(List.of(ActorId.of("rebels")), List.of(ActorId.of("army")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', NOTHING_DECLARED, NOTHING_DECLARED, NOTHING_DECLARED",
    "ANNOUNCED, UNDER_WAY, UNDER_WAY, UNDER_WAY",
    "BEGUN, UNDER_WAY, UNDER_WAY, UNDER_WAY",
    "REACHED, DECLARED, DECLARED_NOT_VERIFIED, VERIFIED",
    "DISPUTED, DISPUTED, DISPUTED, DISPUTED",
    "REACHED DISPUTED, DISPUTED, DISPUTED, DISPUTED",
    "REACHED VERIFIED, VERIFIED, DECLARED_NOT_VERIFIED, VERIFIED",
    "DISPUTED VERIFIED, VERIFIED, DECLARED_NOT_VERIFIED, VERIFIED",
    "DISPUTED REACHED, DECLARED, DECLARED_NOT_VERIFIED, VERIFIED",
    "VERIFIED DISPUTED, DISPUTED, DISPUTED, DISPUTED",
    "REACHED BEGUN, DECLARED, DECLARED_NOT_VERIFIED, VERIFIED"
  })
  void declaredIsNotVerified(
      String kinds, DeclaredState nobody, DeclaredState another, DeclaredState itself) {
    Milestone milestone =
        milestone("a")
            .withDeclarations(
                List.of(kinds.split(" ")).stream()
                    .filter(kind -> !kind.isEmpty())
                    .map(kind -> declaration(DeclarationKind.valueOf(kind)))
                    .toList());
    Milestone byAnother = milestone.withVerifier(ActorId.of("committee"));
    Milestone byItself = milestone.withVerifier(ActorId.of("board"));

    assertThat(outlook(schedule(milestone), "a").declared()).isEqualTo(nobody);
    assertThat(outlook(schedule(byAnother), "a").declared()).isEqualTo(another);
    assertThat(outlook(schedule(byItself), "a").declared()).isEqualTo(itself);
  }

  /** General knowledge verifies nothing, and neither does what cites no source. */
  @Test
  void whatNoVerifiedSourceTellsOfIsNotDeclared() {
    Declaration told = declaration(DeclarationKind.VERIFIED);
    Citation unchecked = Plans.CITED.withCertainty(Certainty.GENERAL_KNOWLEDGE);
    Milestone unsourced = milestone("a").withDeclarations(told.withCitations());
    Milestone hearsay = milestone("a").withDeclarations(told.withCitations(unchecked));

    for (Milestone milestone : List.of(unsourced, hearsay)) {
      MilestoneOutlook outlook = outlook(schedule(milestone), "a");
      assertThat(outlook.declared()).isEqualTo(DeclaredState.NOTHING_DECLARED);
      assertThat(outlook.isReached()).isFalse();
      assertThat(outlook.declarations()).hasSize(1);
    }
  }

  private static Declaration declaration(DeclarationKind kind) {
    Citation cited = Plans.CITED;
    return Declaration.builder()
        .kind(kind)
        .by(ActorId.of("board"))
        .when(When.on(LocalDate.of(2026, 1, 12)))
        .addCitation(cited)
        .build();
  }

  /** What another verified and the verifier disputes later is neither verified nor reached. */
  @Test
  void theVerifiersDisputeDecides() {
    Milestone milestone =
        milestone("a")
            .withVerifier(ActorId.of("committee"))
            .withDeclarations(
                declaration(DeclarationKind.VERIFIED),
                declaration(DeclarationKind.DISPUTED)
                    .withBy(ActorId.of("committee"))
                    .withWhen(When.on(TODAY)));

    assertThat(outlook(schedule(milestone), "a").declared()).isEqualTo(DeclaredState.DISPUTED);
    assertThat(outlook(schedule(milestone), "a").reached().truth()).isEqualTo(Truth.NOT_MET);
  }

  /** Who declares, disputes and declares again has declared it on the last of these days. */
  @Test
  void whatWasTakenBackIsReachedOnTheDayOnWhichItIsDeclaredAgain() {
    Milestone again =
        milestone("a")
            .withDue(new When.NotAfter(LocalDate.of(2026, 1, 10)))
            .withDeclarations(
                declaration(DeclarationKind.REACHED, "2026-01-02"),
                declaration(DeclarationKind.DISPUTED, "2026-01-05"),
                declaration(DeclarationKind.REACHED, "2026-01-12"));
    Milestone following =
        milestone("b").withDue(new When.Following(id("a"), OptionalInt.of(14), "within two weeks"));
    Schedule schedule = schedule(again, following);

    assertThat(earliest(schedule, "a")).isEqualTo("2026-01-12");
    assertThat(outlook(schedule, "a").certainlyLate()).isTrue();
    assertThat(outlook(schedule, "b").due()).map(Span::toString).contains("2026-01-26 or earlier");
  }

  @Test
  void whatTheVerifierDisputedIsReachedOnTheDayOnWhichItIsVerified() {
    ActorId committee = ActorId.of("committee");
    Milestone verified =
        milestone("a")
            .withVerifier(committee)
            .withDeclarations(
                declaration(DeclarationKind.REACHED, "2026-01-02"),
                declaration(DeclarationKind.DISPUTED, "2026-01-05").withBy(committee),
                declaration(DeclarationKind.VERIFIED, "2026-01-12").withBy(committee));

    assertThat(earliest(schedule(verified), "a")).isEqualTo("2026-01-12");
    assertThat(
            earliest(
                schedule(
                    verified.withDeclarations(
                        verified.declarations().get(0), verified.declarations().get(2))),
                "a"))
        .isEqualTo("2026-01-02");
  }

  private static Declaration declaration(DeclarationKind kind, String day) {
    return declaration(kind).withWhen(When.on(LocalDate.parse(day)));
  }

  @Test
  void declarationsByTheDay() {
    Milestone milestone =
        milestone("a")
            .withDeclarations(
                declaration(DeclarationKind.REACHED),
                declaration(DeclarationKind.DISPUTED).withBy(ActorId.of("army")));

    assertThat(outlook(schedule(milestone), "a").declarations())
        .extracting(Declaration::by)
        .containsExactly(Optional.of(ActorId.of("board")), Optional.of(ActorId.of("army")));
    assertThat(Schedule.of(plan(milestone), TODAY.minusDays(5)).milestones().get(0).declarations())
        .isEmpty();
  }
}
