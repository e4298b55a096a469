package io.github.isfmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shown of the small record on a day, part by part. */
class SituationTest {

  private static final ForceId OTHER = ForceId.of("other");

  private static Situation on(Dossier dossier, String date) {
    return Situation.of(dossier, Sample.FORCE, LocalDate.parse(date)).orElseThrow();
  }

  private static Situation on(String date) {
    return on(Sample.dossier(), date);
  }

  @Test
  void ofAForceThatTheRecordDoesNotHoldThereIsNone() {
    assertThat(Situation.of(Sample.dossier(), OTHER, LocalDate.of(2026, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-06-29, false", "2026-06-30, false", "2026-07-01, true"})
  void whatIsAfterTheLastDayOfTheRecordIsBeyondIt(String date, boolean beyond) {
    assertThat(on(date).isBeyondRecord()).isEqualTo(beyond);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-02, ''", "2025-11-03, draft", "2025-11-17, draft act"})
  void textsAreShownFromTheirFirstStepOn(String date, String texts) {
    assertThat(on(date).texts())
        .extracting(each -> each.resolution().id().value())
        .containsExactly(texts.isEmpty() ? new String[0] : texts.split(" ", -1));
  }

  /** The caveat of the sample is of 10 January to 1 June 2026; its article is of 1 June. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-09, false, 0",
    "2026-01-10, false, 1",
    "2026-06-01, false, 1",
    "2026-06-02, false, 0",
    "2026-05-31, true, 0",
    "2026-06-01, true, 1"
  })
  void aCaveatIsShownFromWhenItWasNamedToItsEnd(String date, boolean cites, int shown) {
    Dossier dossier =
        Sample.withPledge(
            0,
            pledge ->
                pledge.withCaveats(
                    pledge
                        .caveats()
                        .get(0)
                        .withCitations(cites ? List.of(Sample.seen()) : List.of())));

    assertThat(on(dossier, date).pledges().get(0).caveats()).hasSize(shown);
  }

  /** Of the pledge that is to be withdrawn on 31 May 2026, as an article of 1 June says. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-30, false, false",
    "2026-05-31, false, true",
    "2026-05-31, true, ",
    "2026-06-01, true, true"
  })
  void aReversalClauseIsShownFromWhenItWasNamed(String date, boolean cites, Boolean triggered) {
    Dossier dossier =
        Sample.withPledge(0, pledge -> pledge.withReversal(toBeWithdrawn(cites ? 1 : 0)));

    assertThat(on(dossier, date).pledges().get(0).reversal().map(ReversalStanding::isTriggered))
        .isEqualTo(Optional.ofNullable(triggered));
  }

  @Test
  void whatIsOutAlreadyIsNotToBeTakenBack() {
    Dossier dossier =
        Sample.withPledge(
            0,
            pledge ->
                pledge
                    .withReversal(toBeWithdrawn(0))
                    .withHistory(
                        pledge
                            .history()
                            .get(0)
                            .withState(PledgeState.WITHDRAWN)
                            .withWhen(When.on(LocalDate.of(2026, 5, 31)))));

    assertThat(on(dossier, "2026-06-01").pledges().get(0).reversal()).isEmpty();
  }

  private static ReversalClause toBeWithdrawn(int citations) {
    return ReversalClause.builder()
        .trigger(new Proposition.DateReached(LocalDate.of(2026, 5, 31)))
        .effect(PledgeState.WITHDRAWN)
        .citations(List.of(Sample.seen()).subList(0, citations))
        .build();
  }

  @Test
  void aTextIsShownWithItsLastStep() {
    assertThat(on("2025-11-14").texts().get(0).step())
        .isEqualTo(Sample.dossier().resolutions().get(SampleActs.DRAFT).lifecycle().get(3));
  }

  @Test
  void aTextOnAnotherForceAloneIsNotShown() {
    Dossier dossier =
        Sample.withResolution(
            SampleActs.RENEWAL,
            text -> text.withMandateActs(text.mandateActs().get(0).withForce(OTHER)));

    assertThat(on(dossier, "2026-06-01").texts())
        .extracting(each -> each.resolution().id().value())
        .containsExactly("draft", "act");
  }

  @Test
  void theVoteOnTheGoverningActIsTold() {
    assertThat(on("2025-12-01").outcome().map(Outcome::isAdopted)).contains(true);
    assertThat(on("2025-11-01").outcome()).isEmpty();
  }

  @Test
  void theGoverningActAsksForPartiesBeforeARenewal() {
    assertThat(on("2025-12-01").renewals())
        .singleElement()
        .satisfies(
            duty -> {
              assertThat(duty.resolution()).isEqualTo(ResolutionId.of("act"));
              assertThat(duty.parties()).containsExactly(Sample.EGYPT, Sample.ISRAEL);
            });
    assertThat(on("2025-11-01").renewals()).isEmpty();
  }

  @Test
  void aClauseOnAnotherForceIsNotAskedOfThisOne() {
    Dossier other =
        Sample.withResolution(
            SampleActs.ACT,
            text ->
                text.withRenewalClauses(
                    Sample.changed(
                        text.renewalClauses(), 0, clause -> clause.withSubjects(OTHER))));

    assertThat(on(other, "2025-12-01").renewals()).isEmpty();
    assertThat(other.resolutions().get(SampleActs.ACT).renewalClausesOf(OTHER)).hasSize(1);
    assertThat(other.resolutions().get(SampleActs.ACT).renewalClausesOf(Sample.FORCE)).isEmpty();
  }

  @Test
  void pledgesAreShownFromTheirFirstStepOnAndOnlyThoseToTheForce() {
    assertThat(on("2025-11-19").pledges()).isEmpty();
    assertThat(pledges(Sample.dossier())).containsExactly("indonesia-troops", "morocco-deputy");
    assertThat(pledges(Sample.withPledge(0, pledge -> pledge.withForce(OTHER))))
        .containsExactly("morocco-deputy");
  }

  @Test
  void aPledgeOfNoCertainDayIsShownAsOneThatMayExist() {
    When early = new When.Said("as early as Monday", LocalDate.of(2026, 2, 10));
    Dossier perhaps =
        Sample.withPledge(0, pledge -> pledge.withHistory(pledge.history().get(0).withWhen(early)));

    assertThat(on(perhaps, "2026-02-15").possiblePledges()).isEmpty();
    assertThat(on(perhaps, "2026-02-16").possiblePledges())
        .extracting(pledge -> pledge.id().value())
        .containsExactly("indonesia-troops");
    assertThat(pledges(perhaps)).containsExactly("morocco-deputy");
    assertThat(on("2026-02-16").possiblePledges()).isEmpty();
  }

  private static List<String> pledges(Dossier dossier) {
    return on(dossier, "2026-03-01").pledges().stream()
        .map(PledgeStanding::pledge)
        .map(Pledge::id)
        .map(PledgeId::value)
        .toList();
  }

  @Test
  void aPreconditionCountsWhileItIsHeld() {
    Dossier withThird =
        Sample.withPledge(0, pledge -> pledge.withPreconditions(Sample.precondition("parliament")));

    assertThat(held(on(withThird, "2025-11-25").pledges().get(0).preconditions())).isEmpty();
    assertThat(held(on("2025-11-25").pledges().get(0).preconditions()))
        .containsExactly("mandate", "truce");
  }

  @Test
  void whatIsHeldWithoutAPledgeIsShownByItselfWhileItIsHeld() {
    assertThat(held(on("2025-10-15").otherPreconditions())).containsExactly("parliament");
    assertThat(held(on("2025-11-15").otherPreconditions())).isEmpty();
    Dossier free = Sample.withPledge(0, pledge -> pledge.withPreconditions());
    assertThat(held(on(free, "2025-11-15").otherPreconditions()))
        .containsExactly("mandate", "truce");
  }

  /** As those of Kenya, of its police in the MSS, were shown with the GSF, which followed it. */
  @Test
  void whatPledgesToAnotherForceWaitForIsNotShownWithThisOne() {
    Dossier listed = Sample.withPledge(0, pledge -> pledge.withForce(OTHER));
    Dossier concerned = Sample.withPledge(0, pledge -> pledge.withForce(OTHER).withPreconditions());

    assertThat(held(on(listed, "2025-11-15").otherPreconditions())).isEmpty();
    assertThat(held(on(concerned, "2025-11-15").otherPreconditions())).isEmpty();
    assertThat(held(other(listed).otherPreconditions())).isEmpty();
    assertThat(held(other(concerned).otherPreconditions())).containsExactly("mandate", "truce");
  }

  private static Situation other(Dossier dossier) {
    Force other = dossier.forces().get(0).withId(OTHER);
    return Situation.of(
            dossier.withForces(Sample.and(dossier.forces(), other)),
            OTHER,
            LocalDate.of(2025, 11, 15))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'', false, true",
    "force:isf, false, true",
    "force:other, false, false",
    "milestone:disarmament, false, true",
    "force:other milestone:disarmament, false, true",
    "force:other pledge:morocco-deputy, false, true",
    "pledge:nobody, false, true",
    "milestone:disarmament, true, false",
    "force:isf, true, true"
  })
  void aPreconditionThatConcernsOnlyAnotherForceIsNotShownWithThisOne(
      String concerns, boolean listedElsewhere, boolean shown) {
    Dossier dossier =
        Sample.withPledge(
                0,
                pledge ->
                    pledge
                        .withForce(OTHER)
                        .withPreconditions(
                            listedElsewhere ? List.of(Sample.precondition("truce")) : List.of()))
            .withPreconditions(
                Sample.dossier().preconditions().get(2).withConcerns(references(concerns)));

    assertThat(held(on(dossier, "2025-11-15").otherPreconditions()))
        .isEqualTo(shown ? List.of("truce") : List.of());
  }

  private static List<EntityId> references(String references) {
    return Stream.of(references.split(" ", -1))
        .filter(each -> !each.isEmpty())
        .map(EntityId::parse)
        .toList();
  }

  @Test
  void onlyAReportToTheCouncilIsReportingToTheCouncil() {
    assertThat(reporting(Sample.COUNCIL)).isEqualTo(Truth.MET);
    assertThat(reporting(Sample.EGYPT)).isEqualTo(Truth.NOT_MET);
  }

  private static Truth reporting(ActorId recipient) {
    return reporting(
        Sample.withResolution(
            SampleActs.ACT,
            act -> act.withReportingDuties(act.reportingDuties().get(0).withRecipient(recipient))),
        "2025-12-01");
  }

  private static Truth reporting(Dossier dossier, String date) {
    Proposition reports = new Proposition.MandateProvides(MandateFeature.REPORTING_TO_COUNCIL);
    Dossier asking =
        dossier.withPreconditions(Sample.dossier().preconditions().get(0).withCondition(reports));
    return on(asking, date).pledges().get(0).preconditions().get(0).proof().truth();
  }

  /** A renewal with a term of its own, so that the duty of the act before it lapses (rule R3). */
  @Test
  void aReportingDutyThatHasLapsedIsNoReportingToTheCouncil() {
    assertThat(reporting(Sample.dossier(), "2026-05-31")).isEqualTo(Truth.MET);
    assertThat(reporting(Sample.dossier(), "2026-06-01")).isEqualTo(Truth.NOT_MET);
  }

  private static List<String> held(List<PreconditionStanding> standings) {
    return standings.stream()
        .map(PreconditionStanding::precondition)
        .map(Precondition::id)
        .map(PreconditionId::value)
        .toList();
  }

  @Test
  void aWaiverCountsFromItsDayOn() {
    assertThat(on("2026-03-31").pledges().get(0).preconditions())
        .extracting(PreconditionStanding::waived)
        .containsExactly(false, false);
    assertThat(on("2026-04-01").pledges().get(0).preconditions())
        .extracting(PreconditionStanding::waived)
        .containsExactly(false, true);
  }

  @Test
  void aWaiverThatOnlyUnverifiedSourcesTellOfFreesNothing() {
    Dossier unverified =
        Sample.withPledge(
            0,
            pledge ->
                pledge.withWaivers(pledge.waivers().get(0).withCitations(Sample.thirdHand())));

    assertThat(held(on(unverified, "2026-04-01").pledges().get(0).blockedBy()))
        .containsExactly("truce");
  }

  /** Nobody knows when it was given up, but by then it was. */
  @Test
  void whatWasReplacedIsHeldNoLongerThanUntilThen() {
    PreconditionId parliament = PreconditionId.of("parliament");
    Dossier replaced =
        Sample.dossier()
            .withPreconditions(
                Sample.dossier().preconditions().get(0).withSince(Sample.day("2025-12-01")),
                Sample.dossier().preconditions().get(1).withUntil(When.undated()))
            .withPledges(Sample.dossier().pledges().get(0).withPreconditions(parliament));

    assertThat(held(on(replaced, "2025-11-30").pledges().get(0).preconditions()))
        .containsExactly("parliament");
    assertThat(held(on(replaced, "2025-12-01").pledges().get(0).preconditions())).isEmpty();
  }

  @Test
  void aPledgeIsBlockedByWhatIsNeitherMetNorWaived() {
    assertThat(held(on("2026-03-31").pledges().get(0).blockedBy())).containsExactly("truce");
    assertThat(held(on("2026-04-01").pledges().get(0).blockedBy())).isEmpty();
  }

  /** As where a tolerant reader has left it out: what it asks for is unknown. */
  @Test
  void aPledgeIsBlockedByAPreconditionThatTheRecordDoesNotHold() {
    PledgeStanding standing = on(withoutTruce(), "2026-04-01").pledges().get(0);
    PledgeStanding before = on(withoutTruce(), "2026-03-31").pledges().get(0);

    assertThat(before.unrecorded()).containsExactly(PreconditionId.of("truce"));
    assertThat(before.blockedBy()).isEmpty();
    assertThat(before.isBlocked()).isTrue();
    assertThat(standing.unrecorded()).as("waived").isEmpty();
    assertThat(standing.isBlocked()).isFalse();
  }

  private static Dossier withoutTruce() {
    return Sample.dossier().withPreconditions(Sample.dossier().preconditions().get(0));
  }

  private static MilestoneStanding milestone(Dossier dossier, int index, String date) {
    return on(dossier, date).milestones().get(index);
  }

  /** The record whose first milestone is declared and verified with a source that was seen. */
  private static Dossier verified() {
    return Sample.withMilestone(
        0,
        milestone ->
            milestone.withDeclarations(
                milestone.declarations().stream()
                    .map(each -> each.withCitations(Sample.seen()))
                    .toList()));
  }

  @Test
  void aMilestoneWaitsForThoseBeforeItUntilTheyAreReached() {
    assertThat(milestone(verified(), 1, "2026-04-10").waitsFor())
        .containsExactly(MilestoneId.of("disarmament"));
    assertThat(milestone(verified(), 1, "2026-05-01").waitsFor()).isEmpty();
    assertThat(milestone(verified(), 0, "2026-05-01").reached().truth()).isEqualTo(Truth.MET);
  }

  @Test
  void whatIsDeclaredWithoutASourceIsNotReached() {
    assertThat(milestone(Sample.dossier(), 0, "2026-05-01").reached().truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  /** It may be so, although nothing verified says it. */
  @Test
  void whatIsSaidToBeReachedInTimeIsNotOverdue() {
    assertThat(milestone(Sample.dossier(), 0, "2026-05-01").overdue()).isFalse();
    assertThat(milestone(told("2026-05-01"), 0, "2026-05-02").overdue()).isTrue();
  }

  private static Dossier told(String day, Citation... citations) {
    Declaration declared = Sample.dossier().milestones().get(0).declarations().get(1);
    return Sample.withMilestone(
        0,
        milestone ->
            milestone.withDeclarations(
                declared.withWhen(Sample.day(day)).withCitations(citations)));
  }

  @ParameterizedTest
  @CsvSource({"2026-04-30, false", "2026-05-01, true"})
  void whatIsReachedAfterItsDueDayIsReachedLate(String day, boolean late) {
    MilestoneStanding standing = milestone(told(day, Sample.seen()), 0, "2026-05-02");

    assertThat(standing.reached().truth()).isEqualTo(Truth.MET);
    assertThat(standing.overdue()).isFalse();
    assertThat(standing.reachedLate()).isEqualTo(late);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-29, false", "2026-04-30, false", "2026-05-01, true"})
  void aMilestoneIsOverdueFromTheDayAfterItsDueDay(String date, boolean overdue) {
    Dossier undeclared = Sample.withMilestone(0, milestone -> milestone.withDeclarations());

    assertThat(milestone(undeclared, 0, date).overdue()).isEqualTo(overdue);
    assertThat(milestone(verified(), 0, date).overdue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-09, '', false",
    "2026-04-24, 2026-04-24, false",
    "2026-04-25, 2026-04-24, true"
  })
  void whatIsDueWithinDaysOfAnEventIsOverdueFromTheDayAfterTheLast(
      String date, String last, boolean overdue) {
    When due =
        new When.Following(
            EventId.of("arrival"), OptionalInt.of(14), "within 14 days of the arrival");
    MilestoneStanding standing =
        milestone(
            Sample.withMilestone(0, milestone -> milestone.withDeclarations().withDue(due)),
            0,
            date);

    assertThat(standing.due().filter(Span::hasEnd).map(Span::latest).map(LocalDate::toString))
        .isEqualTo(Optional.of(last).filter(day -> !day.isEmpty()));
    assertThat(standing.overdue()).isEqualTo(overdue);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDueWithinDaysOfAnEventIsOverdueOnlyIfThatOccurred(EventStanding standing) {
    When due =
        new When.Following(
            EventId.of("arrival"), OptionalInt.of(14), "within 14 days of the arrival");
    Dossier dossier =
        Sample.withMilestone(0, milestone -> milestone.withDeclarations().withDue(due));
    Dossier told =
        dossier.withEvents(
            dossier.events().stream().map(event -> event.withStanding(standing)).toList());

    assertThat(milestone(told, 0, "2026-04-25").due().map(Span::latest))
        .contains(LocalDate.of(2026, 4, 24));
    assertThat(milestone(told, 0, "2026-04-25").overdue())
        .isEqualTo(standing == EventStanding.OCCURRED);
  }

  @Test
  void whetherADueDayAfterTheEndOfTheRecordWasKeptIsNotKnown() {
    Dossier late =
        Sample.withMilestone(
            0, milestone -> milestone.withDeclarations().withDue(Sample.day("2026-07-15")));

    assertThat(milestone(late, 0, "2026-08-01").overdue()).isFalse();
  }

  @Test
  void theLatestForecastIsShownWithThoseBeforeIt() {
    MilestoneStanding none = milestone(Sample.dossier(), 0, "2025-11-30");
    MilestoneStanding first = milestone(Sample.dossier(), 0, "2025-12-01");
    MilestoneStanding second = milestone(Sample.dossier(), 0, "2026-03-01");

    assertThat(none.forecast()).isEmpty();
    assertThat(none.earlierForecasts()).isEmpty();
    assertThat(first.forecast()).contains(Sample.forecast("2025-12-01", "2026-03-31"));
    assertThat(first.earlierForecasts()).isEmpty();
    assertThat(second.forecast()).contains(Sample.forecast("2026-03-01", "2026-04-30"));
    assertThat(second.earlierForecasts())
        .containsExactly(Sample.forecast("2025-12-01", "2026-03-31"));
  }

  @Test
  void aMilestoneIsShownOnceASourceHasNamedIt() {
    Dossier cited = Sample.withMilestone(0, milestone -> milestone.withCitations(Sample.seen()));

    assertThat(on(cited, "2026-05-31").milestones()).hasSize(1);
    assertThat(on(cited, "2026-06-01").milestones()).hasSize(2);
  }
}
