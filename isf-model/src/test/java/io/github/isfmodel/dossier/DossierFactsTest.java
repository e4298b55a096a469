package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.Sample.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is not a fact, and what began is not yet reached. */
class DossierFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final ForceId OTHER = ForceId.of("other");
  private static final Proposition REFORM = new Proposition.ActDone(Sample.BOARD, ActKind.REFORM);

  private static Event event(EventStanding standing, boolean holds, String when) {
    return Event.builder()
        .id(EventId.of("reform-" + when))
        .kind(EventKind.STATEMENT)
        .standing(standing)
        .when(day(when))
        .summary("The board and its reform")
        .addAsserts(Assertion.builder().proposition(REFORM).holds(holds).build())
        .addCitations(seen())
        .build();
  }

  /** Said on Friday 15 May: what is so since Monday is so from Monday the 11th on. */
  @ParameterizedTest
  @CsvSource({"2026-05-10, UNKNOWN", "2026-05-11, MET", "2026-05-12, NOT_MET"})
  void whatIsSoSinceSomeTimeIsSoFromThenOnUntilSomethingLaterDecides(String on, Truth truth) {
    Event since =
        event(EventStanding.OCCURRED, true, "2026-05-11")
            .withWhen(new When.Said("since Monday", LocalDate.of(2026, 5, 15)));
    Event later = event(EventStanding.OCCURRED, false, "2026-05-12");
    Dossier dossier = Sample.dossier().withClaims(List.of()).withEvents(since, later);

    assertThat(new DossierFacts(dossier, LocalDate.parse(on)).finding(REFORM).truth())
        .isEqualTo(truth);
  }

  private static Finding finding(Event... events) {
    Dossier dossier = Sample.dossier();
    return new DossierFacts(dossier.withEvents(Sample.and(dossier.events(), events)), TODAY)
        .finding(REFORM);
  }

  @Test
  void aCeasefireIsFoundWhoeverIsNamedFirst() {
    Proposition told = ceasefire(Sample.ISRAEL, Sample.EGYPT);
    Event event =
        event(EventStanding.OCCURRED, true, "2026-05-01")
            .withAsserts(Assertion.builder().proposition(told).holds(true).build());
    Dossier dossier = Sample.dossier().withEvents(event);

    assertThat(new DossierFacts(dossier, TODAY).finding(ceasefire(Sample.EGYPT, Sample.ISRAEL)))
        .isEqualTo(new DossierFacts(dossier, TODAY).finding(told))
        .extracting(Finding::truth)
        .isEqualTo(Truth.MET);
  }

  private static Proposition observed(CeasefireState state) {
    return new Proposition.CeasefireHolds(List.of(Sample.ISRAEL, Sample.EGYPT), state);
  }

  private static Event asserts(
      String name, EventStanding standing, Proposition told, boolean holds, String when) {
    return event(standing, holds, when)
        .withId(EventId.of(name))
        .withAsserts(Assertion.builder().proposition(told).holds(holds).build());
  }

  private static Finding finding(Proposition asked, Event... events) {
    return new DossierFacts(Sample.dossier().withEvents(events).withClaims(List.of()), TODAY)
        .finding(asked);
  }

  private static final Proposition FULLY = observed(CeasefireState.FULLY_OBSERVED);
  private static final Proposition IN_EFFECT = observed(CeasefireState.IN_EFFECT);

  @Test
  void whatIsFullyObservedIsInEffect() {
    Finding found =
        finding(IN_EFFECT, asserts("e", EventStanding.OCCURRED, FULLY, true, "2026-05-01"));

    assertThat(found.truth()).isEqualTo(Truth.MET);
    assertThat(found.evidence())
        .extracting(Evidence::entity, Evidence::supports)
        .containsExactly(tuple(EventId.of("e"), true));
  }

  @Test
  void whatIsNotInEffectIsNotFullyObserved() {
    Event broken = asserts("e", EventStanding.OCCURRED, IN_EFFECT, false, "2026-05-01");

    assertThat(finding(FULLY, broken).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(finding(FULLY, broken).evidence()).hasSize(1);
  }

  @Test
  void whatIsNotFullyObservedMayBeInEffectAndWhatIsInEffectMayNotBeFullyObserved() {
    assertThat(finding(IN_EFFECT, asserts("e", EventStanding.OCCURRED, FULLY, false, "2026-05-01")))
        .isEqualTo(Finding.NOTHING);
    assertThat(finding(FULLY, asserts("e", EventStanding.OCCURRED, IN_EFFECT, true, "2026-05-01")))
        .isEqualTo(Finding.NOTHING);
  }

  @Test
  void whatWasVerifiedIsDoneAndWhatIsNotDoneIsVerifiedByNobody() {
    Proposition verified =
        new Proposition.ComplianceVerified(Sample.BOARD, ActKind.REFORM, Sample.EGYPT);

    assertThat(
            finding(REFORM, asserts("e", EventStanding.OCCURRED, verified, true, "2026-05-01"))
                .truth())
        .isEqualTo(Truth.MET);
    assertThat(
            finding(verified, asserts("e", EventStanding.OCCURRED, REFORM, false, "2026-05-01"))
                .truth())
        .isEqualTo(Truth.NOT_MET);
  }

  @Test
  void anEventThatTellsOfAResolutionTellsOfAMandate() {
    Proposition resolution =
        new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
    Dossier without =
        Sample.dossier()
            .withResolutions(List.of())
            .withEvents(asserts("e", EventStanding.OCCURRED, resolution, true, "2026-05-01"));

    assertThat(
            new DossierFacts(without, TODAY)
                .finding(new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE))
                .truth())
        .isEqualTo(Truth.MET);
  }

  /** On 1 June it had broken down, whatever was so in May. */
  @Test
  void theLatestDecidesOfWhatFollowsToo() {
    Event held = asserts("held", EventStanding.OCCURRED, FULLY, true, "2026-05-01");
    Event broken = asserts("broken", EventStanding.OCCURRED, IN_EFFECT, false, "2026-05-20");

    assertThat(finding(IN_EFFECT, held, broken).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(finding(FULLY, held, broken).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(finding(FULLY, held, broken).evidence()).hasSize(1);
  }

  @Test
  void whatFollowsFromContradictoryReportsOfOneDayIsContested() {
    Event held = asserts("held", EventStanding.OCCURRED, FULLY, true, "2026-05-01");
    Event broken = asserts("broken", EventStanding.OCCURRED, IN_EFFECT, false, "2026-05-01");

    assertThat(finding(IN_EFFECT, held, broken).truth()).isEqualTo(Truth.CONTESTED);
    assertThat(finding(FULLY, held, broken).truth()).isEqualTo(Truth.CONTESTED);
  }

  @Test
  void whatFollowsFromTheContestedIsContested() {
    Event held = asserts("held", EventStanding.OCCURRED, FULLY, true, "2026-05-01");
    Event not = asserts("not", EventStanding.OCCURRED, FULLY, false, "2026-05-01");

    assertThat(finding(FULLY, held, not).truth()).isEqualTo(Truth.CONTESTED);
    assertThat(finding(IN_EFFECT, held, not).truth()).isEqualTo(Truth.CONTESTED);
  }

  @Test
  void whatFollowsFromAReportIsNoFactEither() {
    Finding found =
        finding(IN_EFFECT, asserts("e", EventStanding.REPORTED, FULLY, true, "2026-05-01"));

    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence()).hasSize(1);
  }

  @Test
  void anEventThatTellsBothCountsOnce() {
    Event both =
        asserts("e", EventStanding.OCCURRED, FULLY, true, "2026-05-01")
            .withAsserts(
                Assertion.builder().proposition(FULLY).holds(true).build(),
                Assertion.builder().proposition(IN_EFFECT).holds(true).build());

    assertThat(finding(IN_EFFECT, both).evidence()).hasSize(1);
  }

  /** As INTERFET had Chapter VII in 1999, and UNAMET beside it had not. */
  @ParameterizedTest
  @CsvSource({
    "'', true, MET",
    "isf, true, NOT_MET",
    "other, true, MET",
    "nobody, true, UNKNOWN",
    "'', false, NOT_MET",
    "isf, false, NOT_MET",
    "other, false, UNKNOWN"
  })
  void chapterSevenOfOneForceIsNotThatOfAnother(String force, boolean both, Truth truth) {
    Dossier dossier = both ? withOther() : Sample.dossier();

    assertThat(
            new DossierFacts(dossier, TODAY)
                .finding(new Proposition.MandateProvides(MandateFeature.CHAPTER_VII, of(force)))
                .truth())
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-15, '', UNKNOWN, UNKNOWN",
    "2025-11-17, '', MET, UNKNOWN",
    "2026-06-01, isf, NOT_MET, UNKNOWN",
    "2026-06-01, other, UNKNOWN, MET",
    "2026-06-01, '', NOT_MET, MET"
  })
  void anInstrumentOfOneForceIsNotThatOfAnother(
      LocalDate day, String force, Truth resolution, Truth treaty) {
    Dossier unrenewed =
        withOther()
            .withResolutions(
                withOther().resolutions().stream()
                    .filter(text -> !text.id().value().matches("draft|renewal"))
                    .toList());

    assertThat(exists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION, force, unrenewed, day))
        .isEqualTo(resolution);
    assertThat(exists(InstrumentKind.TREATY, force, unrenewed, day)).isEqualTo(treaty);
  }

  private static Truth exists(InstrumentKind kind, String force, Dossier dossier, LocalDate day) {
    return new DossierFacts(dossier, day)
        .finding(new Proposition.InstrumentExists(kind, of(force)))
        .truth();
  }

  /** A text that acts on both counts for a force as long as the mandate of that force runs. */
  @Test
  void aTextOnTwoForcesIsInForceForEachByItself() {
    Dossier dossier = withOther();
    Resolution act = dossier.resolutions().get(SampleActs.ACT);
    Dossier joint =
        dossier.withResolutions(
            act.withMandateActs(
                Sample.and(act.mandateActs(), act.mandateActs().get(0).withForce(OTHER))));
    LocalDate expired = LocalDate.of(2026, 6, 1);
    InstrumentKind kind = InstrumentKind.SECURITY_COUNCIL_RESOLUTION;

    assertThat(exists(kind, "isf", joint, expired)).isEqualTo(Truth.NOT_MET);
    assertThat(exists(kind, "other", joint, expired)).isEqualTo(Truth.MET);
    assertThat(exists(kind, "", joint, expired)).isEqualTo(Truth.MET);
  }

  private static Optional<ForceId> of(String force) {
    return force.isEmpty() ? Optional.empty() : Optional.of(ForceId.of(force));
  }

  /** The record with a second force, which a treaty under Chapter VII set up on 2026-05-30. */
  private static Dossier withOther() {
    Dossier dossier = Sample.dossier();
    Resolution treaty =
        SampleActs.text("treaty")
            .instrument(InstrumentKind.TREATY)
            .legalBasis(new LegalBasis.Explicit(List.of(Chapter.VII)))
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2026-05-30"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES).withForce(OTHER))
            .build();
    return dossier
        .withForces(Sample.and(dossier.forces(), dossier.forces().get(0).withId(OTHER)))
        .withResolutions(Sample.and(dossier.resolutions(), treaty));
  }

  private static Proposition ceasefire(ActorId one, ActorId other) {
    return new Proposition.CeasefireHolds(List.of(one, other), CeasefireState.IN_EFFECT);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, MET",
    "ANNOUNCED, UNKNOWN",
    "REPORTED, UNKNOWN",
    "CONTESTED, CONTESTED",
  })
  void onlyWhatTookPlaceDecides(EventStanding standing, Truth truth) {
    Finding found = finding(event(standing, true, "2026-05-01"));

    assertThat(found.truth()).isEqualTo(truth);
    assertThat(found.evidence()).hasSize(1);
  }

  @Test
  void aLaterReportOfTheOppositeLeavesAFactContested() {
    Finding found =
        finding(
            event(EventStanding.OCCURRED, true, "2026-05-01"),
            event(EventStanding.REPORTED, false, "2026-05-08"));

    assertThat(found.truth()).isEqualTo(Truth.CONTESTED);
    assertThat(found.evidence()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "BEGUN, UNKNOWN",
    "ANNOUNCED, UNKNOWN",
    "REACHED, MET",
    "DISPUTED, UNKNOWN",
  })
  void whatIsDeclaredOfAMilestoneWithoutAVerifier(DeclarationKind kind, Truth truth) {
    Dossier dossier =
        Sample.withMilestone(
            0,
            milestone ->
                milestone
                    .withVerifier(Optional.empty())
                    .withDeclarations(
                        Declaration.builder()
                            .kind(kind)
                            .by(Sample.BOARD)
                            .when(day("2026-05-01"))
                            .addCitations(seen())
                            .build()));

    Finding found =
        new DossierFacts(dossier, TODAY)
            .finding(new Proposition.MilestoneReached(MilestoneId.of("disarmament")));

    assertThat(found.truth()).isEqualTo(truth);
    assertThat(found.evidence()).hasSize(1);
  }

  /** Drafted in November, adopted on some day of December; the mandate is undetermined then too. */
  @ParameterizedTest
  @CsvSource({"2025-11-30, UNKNOWN", "2025-12-15, UNKNOWN", "2026-02-01, UNKNOWN"})
  void anInstrumentThatMayHaveBeenAdoptedIsNotDenied(LocalDate date, Truth truth) {
    Resolution adopted =
        SampleActs.text("act")
            .addLifecycle(
                SampleActs.step(Stage.CIRCULATED, "2025-11-03"), inDecember(Stage.ADOPTED))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .build();

    assertThat(exists(date, adopted).truth()).isEqualTo(truth);
  }

  @Test
  void whatHasRunOutDeniesNothingThatMayHaveBeenAdoptedSince() {
    Resolution expired =
        SampleActs.text("expired")
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2025-01-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .addClocks(
                SampleActs.clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2025, 10, 31))))
            .build();
    Resolution renewal =
        SampleActs.text("renewal")
            .addLifecycle(inDecember(Stage.ADOPTED))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.EXTENDS))
            .build();

    assertThat(exists(LocalDate.of(2025, 11, 30), expired, renewal).truth())
        .isEqualTo(Truth.NOT_MET);
    Finding found = exists(LocalDate.of(2025, 12, 1), expired, renewal);
    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence())
        .extracting(Evidence::entity)
        .containsExactly(expired.id(), renewal.id());
  }

  /** The force that took over in Haiti in 2025, read after the term of its only act. */
  @Test
  void aTextThatIsNoLongerInForceSaysWhatBecameOfIt() {
    Resolution transition =
        SampleActs.text("transition")
            .title("Transition to the Gang Suppression Force")
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2025-09-30"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .addClocks(
                SampleActs.clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2026, 9, 30))))
            .build();
    Resolution draft =
        SampleActs.text("draft").addLifecycle(SampleActs.step(Stage.VETOED, "2025-06-04")).build();

    Finding found = exists(LocalDate.of(2026, 10, 1), transition, draft);

    assertThat(found.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(found.evidence())
        .extracting(each -> each.note().orElseThrow() + ", " + each.when().span())
        .containsExactly(
            "Transition to the Gang Suppression Force (expired), 2026-09-30",
            "The text draft (vetoed), 2025-06-04");
  }

  @Test
  void aTextThatWasEndedAtOnceSaysSinceWhen() {
    Resolution given =
        SampleActs.text("given")
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2025-01-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .addClocks(SampleActs.clock(ClockKind.MANDATE, new Term.UnlessDecided()))
            .build();
    Resolution ending =
        SampleActs.text("ending")
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2025-06-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.TERMINATES))
            .build();
    Resolution amending =
        SampleActs.text("amending")
            .addLifecycle(SampleActs.step(Stage.ADOPTED, "2025-07-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.AMENDS))
            .build();

    assertThat(exists(LocalDate.of(2025, 8, 1), given, ending, amending).evidence())
        .extracting(each -> each.note().orElseThrow() + ", " + each.when().span())
        .containsExactly(
            "The text given (ended), 2025-06-01",
            "The text ending (ended), 2025-06-01",
            "The text amending (ended), 2025-06-01");
  }

  private static LifecycleStep inDecember(Stage stage) {
    return LifecycleStep.builder()
        .stage(stage)
        .when(new When.InMonth(YearMonth.of(2025, 12)))
        .build();
  }

  private static Finding exists(LocalDate date, Resolution... texts) {
    return new DossierFacts(Sample.dossier().withResolutions(texts), date)
        .finding(new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION));
  }

  /** Pledges of which each has a step that counts, with a size or without one. */
  private static Truth reached(Quantity wanted, Quantity... pledged) {
    List<Pledge> pledges = new ArrayList<>();
    for (Quantity each : pledged) {
      pledges.add(pledge(pledges.size(), List.of(phase(Measure.of(each, Unit.TROOPS)))));
    }
    return reached(wanted, pledges);
  }

  private static Truth reached(Quantity wanted, List<Pledge> pledges) {
    return new DossierFacts(Sample.dossier().withPledges(pledges), TODAY)
        .finding(new Proposition.PledgesReach(Sample.FORCE, Measure.of(wanted, Unit.TROOPS)))
        .truth();
  }

  private static Pledge pledge(int number, List<Phase> phases) {
    return Sample.pledge("p" + number, Sample.INDONESIA, PledgeKind.TROOPS)
        .addHistory(Sample.step(PledgeState.APPROVED, "2026-01-10").phases(phases).build())
        .build();
  }

  private static Phase phase(Measure measure) {
    return Phase.builder().measure(measure).readiness(PledgeState.READY).build();
  }

  /** Haiti, 2023: the Council was told of a need of "about 2,500", and nobody had promised any. */
  @Test
  void noPledgesAtAllDoNotReachAThresholdWithAHedge() {
    assertThat(reached(new Quantity.About(2_500))).isEqualTo(Truth.NOT_MET);
    assertThat(reached(new Quantity.Nearly(2_500))).isEqualTo(Truth.NOT_MET);
    assertThat(reached(new Quantity.AtMost(2_500))).isEqualTo(Truth.NOT_MET);
    assertThat(reached(new Quantity.MoreThan(2_500))).isEqualTo(Truth.NOT_MET);
  }

  @Test
  void aThresholdWithAHedgeIsReachedByItsNumber() {
    Quantity enough = new Quantity.Exactly(2_500);

    assertThat(reached(new Quantity.About(2_500), enough)).isEqualTo(Truth.MET);
    assertThat(reached(new Quantity.Nearly(2_500), enough)).isEqualTo(Truth.MET);
    assertThat(reached(new Quantity.AtMost(2_500), enough)).isEqualTo(Truth.MET);
    assertThat(reached(new Quantity.MoreThan(2_500), enough)).isEqualTo(Truth.NOT_MET);
  }

  /** Kenya's "1,000 personnel" may be troops or not; troops are personnel in any case. */
  @Test
  void peopleCountedAsPersonnelMayBeOfACategoryAndThoseOfACategoryArePersonnel() {
    List<Phase> personnel = List.of(phase(Measure.of(new Quantity.Exactly(1_000), Unit.PERSONNEL)));
    List<Phase> police = List.of(phase(Measure.of(new Quantity.Exactly(1_000), Unit.POLICE)));
    List<Pledge> counted = List.of(pledge(0, personnel), pledge(1, police));

    assertThat(reached(new Quantity.Exactly(1_000), counted)).isEqualTo(Truth.UNKNOWN);
    assertThat(reached(new Quantity.Exactly(1_001), counted)).isEqualTo(Truth.NOT_MET);
    assertThat(
            new DossierFacts(Sample.dossier().withPledges(counted), TODAY)
                .finding(
                    new Proposition.PledgesReach(
                        Sample.FORCE, Measure.of(new Quantity.Exactly(2_000), Unit.PERSONNEL)))
                .truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void nobodyCanTellWhetherAStrengthInWordsIsReached() {
    Quantity several = new Quantity.InWords("several thousand");

    assertThat(reached(several)).isEqualTo(Truth.UNKNOWN);
    assertThat(reached(several, new Quantity.Exactly(20_000))).isEqualTo(Truth.UNKNOWN);
  }

  /** Indonesia's 1,000 to 8,000 of 2026 alone, against the 20,000 of the plan. */
  @Test
  void aStrengthThatTheGreatestSizesDoNotAddUpToIsNotReached() {
    Quantity plan = new Quantity.Exactly(20_000);
    Quantity indonesia = new Quantity.Between(1_000, 8_000);

    assertThat(reached(plan, indonesia)).isEqualTo(Truth.NOT_MET);
    assertThat(reached(plan, indonesia, new Quantity.Exactly(11_999))).isEqualTo(Truth.NOT_MET);
    assertThat(reached(plan, indonesia, new Quantity.Exactly(12_000))).isEqualTo(Truth.UNKNOWN);
    assertThat(reached(plan, indonesia, new Quantity.Exactly(19_000))).isEqualTo(Truth.MET);
  }

  @Test
  void aStrengthMayBeReachedWithASizeThatHasNoUpperEnd() {
    Quantity plan = new Quantity.Exactly(20_000);

    assertThat(reached(plan, new Quantity.About(1_000))).isEqualTo(Truth.UNKNOWN);
    assertThat(reached(plan, List.of(pledge(1, List.of())))).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void sizesTooLargeToAddReachWhatTheyExceed() {
    Quantity most = new Quantity.Exactly(Quantity.GREATEST);
    Quantity[] pledged = new Quantity[1_030];
    Arrays.fill(pledged, most);

    assertThat(reached(most, pledged)).isEqualTo(Truth.MET);
  }
}
