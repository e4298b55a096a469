package io.github.isfmodel.dossier;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static io.github.isfmodel.dossier.Sample.day;
import static io.github.isfmodel.dossier.SampleActs.step;
import static io.github.isfmodel.dossier.SampleActs.text;
import static io.github.isfmodel.resolution.Chapter.VII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not in the record is not thereby denied. */
class InstrumentFactsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Proposition WANTED =
      new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  private static final Resolution DRAFT =
      text("draft").addLifecycle(step(Stage.CIRCULATED, "2026-05-01")).build();

  private static Finding finding(List<Event> events, Resolution... texts) {
    Dossier dossier = Sample.dossier().withEvents(events).withResolutions(texts);
    return new DossierFacts(dossier, TODAY).finding(WANTED);
  }

  private static Event told(EventStanding standing, boolean holds, String when) {
    return Sample.event("told", EventKind.STATEMENT, when)
        .standing(standing)
        .addAsserts(Assertion.builder().proposition(WANTED).holds(holds).build())
        .build();
  }

  @Test
  void draftsAloneDenyNoOtherText() {
    Finding found = finding(List.of(), DRAFT);

    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence())
        .extracting(each -> each.note().orElseThrow())
        .containsExactly("The text draft (circulated)");
  }

  @Test
  void aDraftTurnsNoVerifiedFactIntoItsOpposite() {
    Event event = told(EventStanding.OCCURRED, true, "2026-04-01");
    Finding found = finding(List.of(event), DRAFT);

    assertThat(found).isEqualTo(finding(List.of(event)));
    assertThat(found.truth()).isEqualTo(Truth.MET);
  }

  @ParameterizedTest
  @CsvSource({"OCCURRED, false, NOT_MET", "REPORTED, true, UNKNOWN", "CONTESTED, true, CONTESTED"})
  void besideADraftDecidesWhatIsAsserted(EventStanding standing, boolean holds, Truth truth) {
    Finding found = finding(List.of(told(standing, holds, "2026-04-01")), DRAFT);

    assertThat(found.truth()).isEqualTo(truth);
    assertThat(found.evidence())
        .extracting(each -> each.entity().value())
        .containsExactly("draft", "told");
  }

  /** The same instrument may have been asserted while it was in force. */
  @ParameterizedTest
  @CsvSource({"2025-06-01, NOT_MET", "2025-10-31, NOT_MET", "2025-11-01, CONTESTED"})
  void whatHasRunOutIsContestedOnlyByWhatIsAssertedAfterwards(String when, Truth truth) {
    Resolution expired =
        text("expired")
            .addLifecycle(step(Stage.ADOPTED, "2025-01-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .addClocks(
                SampleActs.clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2025, 10, 31))))
            .build();

    assertThat(finding(List.of(told(EventStanding.OCCURRED, true, when)), expired, DRAFT).truth())
        .isEqualTo(truth);
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"EXPIRED", "TERMINATED"})
  void aTextWithoutMandateIsInForceUntilItIsOver(Stage stage) {
    Resolution over = unbound(step(stage, "2026-05-01"));
    Finding found = finding(List.of(), over);

    assertThat(found.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(found.evidence()).extracting(Evidence::supports).containsExactly(false);
    assertThat(
            new DossierFacts(Sample.dossier().withResolutions(over), LocalDate.of(2026, 4, 30))
                .finding(WANTED)
                .truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void nobodyCanTellOfATextWithoutMandateThatWasPerhapsOver() {
    LifecycleStep perhaps =
        LifecycleStep.builder()
            .stage(Stage.EXPIRED)
            .when(new When.InMonth(YearMonth.of(2026, 6)))
            .build();

    assertThat(finding(List.of(), unbound(perhaps)).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aTextThatWasReplacedLeavesItOpenWhetherThatIsOfItsKindUnlessTheRecordHasIt() {
    Resolution replaced = unbound(step(Stage.SUPERSEDED, "2026-05-01"));
    Resolution treaty =
        text("treaty")
            .instrument(InstrumentKind.TREATY)
            .supersedes(ResolutionId.of("old"))
            .addLifecycle(step(Stage.ADOPTED, "2026-05-01"))
            .build();

    assertThat(finding(List.of(), replaced).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(finding(List.of(), replaced, treaty).truth()).isEqualTo(Truth.NOT_MET);
    assertThat(
            finding(
                    List.of(),
                    replaced,
                    treaty.withInstrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION))
                .truth())
        .isEqualTo(Truth.MET);
  }

  /** The record holds no act on its mandate, whatever else the Council adopts. */
  @Test
  void anUnrelatedTextIsNoneOfTheForce() {
    Dossier dossier = Sample.dossier().withResolutions(unbound());

    assertThat(
            new DossierFacts(dossier, TODAY)
                .finding(
                    new Proposition.InstrumentExists(
                        InstrumentKind.SECURITY_COUNCIL_RESOLUTION, Optional.of(FORCE)))
                .truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  /** As on 1 November 2025, when the force for Gaza had none, by the acts on record since. */
  @ParameterizedTest
  @CsvSource({"true, NOT_MET", "false, UNKNOWN"})
  void aMandateThatBeganLaterWasNotThere(boolean given, Truth truth) {
    Resolution later =
        text("later")
            .addLifecycle(step(Stage.ADOPTED, "2026-06-02"))
            .addMandateActs(
                SampleActs.mandateAct(given ? MandateActKind.ESTABLISHES : MandateActKind.EXTENDS))
            .build();
    Proposition ofForce =
        new Proposition.InstrumentExists(
            InstrumentKind.SECURITY_COUNCIL_RESOLUTION, Optional.of(FORCE));

    for (Dossier dossier :
        List.of(
            Sample.dossier().withResolutions(later),
            Sample.dossier().withResolutions(DRAFT, unbound(), later))) {
      assertThat(new DossierFacts(dossier, TODAY).finding(ofForce).truth()).isEqualTo(truth);
    }
    Event event =
        told(EventStanding.OCCURRED, true, "2026-04-01")
            .withAsserts(Assertion.builder().proposition(ofForce).holds(true).build());
    assertThat(
            new DossierFacts(Sample.dossier().withEvents(event).withResolutions(later), TODAY)
                .finding(ofForce)
                .truth())
        .isEqualTo(Truth.MET);
  }

  private static final Resolution FROM_JULY =
      text("from-july")
          .addLifecycle(step(Stage.ADOPTED, "2026-05-20"))
          .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
          .addClocks(
              SampleActs.clock(
                  ClockKind.MANDATE,
                  new Term.Lasting(
                      TermLength.ofMonths(6),
                      Anchor.builder()
                          .kind(AnchorKind.FIXED_START)
                          .date(LocalDate.of(2026, 7, 1))
                          .build(),
                      MonthEnd.SAME_DAY,
                      DayCount.FIRST_DAY_INCLUDED)))
          .build();

  /** What ran before it, by acts on record or not, is over; it has not begun. */
  @Test
  void edge_afterAnEarlierMandateATextThatIsToComeIsNotYetInEffect() {
    Resolution before =
        text("before")
            .addLifecycle(step(Stage.ADOPTED, "2025-01-01"))
            .addMandateActs(SampleActs.mandateAct(MandateActKind.ESTABLISHES))
            .addClocks(
                SampleActs.clock(ClockKind.MANDATE, new Term.Until(LocalDate.of(2025, 10, 31))))
            .build();
    Dossier recorded = Sample.dossier().withResolutions(before, FROM_JULY);
    Dossier leftOut = leavingOut(LineageGapKind.ACTS_NOT_RECORDED).withResolutions(FROM_JULY);

    assertThat(notes(recorded))
        .containsExactly("The text before (expired)", "The text from-july (not yet in effect)");
    assertThat(notes(leftOut)).containsExactly("The text from-july (not yet in effect)");
  }

  private static List<String> notes(Dossier dossier) {
    Finding found = new DossierFacts(dossier, TODAY).finding(WANTED);
    assertThat(found.truth()).isEqualTo(Truth.NOT_MET);
    return found.evidence().stream().map(each -> each.note().orElseThrow()).toList();
  }

  private static Dossier leavingOut(LineageGapKind kind) {
    LineageGap gap =
        LineageGap.builder()
            .kind(kind)
            .first(LocalDate.of(2024, 1, 1))
            .last(LocalDate.of(2025, 12, 31))
            .build();
    return Sample.dossier().withForces(Sample.dossier().forces().get(0).withLineageGaps(gap));
  }

  @ParameterizedTest
  @EnumSource(LineageGapKind.class)
  void edge_afterADeclaredStretchAMandateThatBeganLaterWasNotThere(LineageGapKind kind) {
    Resolution later = FROM_JULY.withLifecycle(step(Stage.ADOPTED, "2026-06-02"));
    Proposition ofForce =
        new Proposition.InstrumentExists(
            InstrumentKind.SECURITY_COUNCIL_RESOLUTION, Optional.of(FORCE));

    assertThat(
            new DossierFacts(leavingOut(kind).withResolutions(later), TODAY)
                .finding(ofForce)
                .truth())
        .isEqualTo(Truth.NOT_MET);
    assertThat(
            new DossierFacts(leavingOut(kind).withResolutions(later), LocalDate.of(2025, 12, 31))
                .finding(ofForce)
                .truth())
        .isEqualTo(kind == LineageGapKind.MANDATE_LAPSED ? Truth.NOT_MET : Truth.UNKNOWN);
  }

  /** Adopted on a day, and what became of it. */
  private static Resolution unbound(LifecycleStep... later) {
    return text("old")
        .addLifecycle(LifecycleStep.builder().stage(Stage.ADOPTED).when(day("2026-01-01")).build())
        .addLifecycle(later)
        .build();
  }

  private static final Resolution ADOPTED =
      unbound().withCitations(Sample.seen()).withLegalBasis(new LegalBasis.Explicit(List.of(VII)));

  private static Resolution unverified(Stage stage, LifecycleStep... later) {
    Resolution text = unbound(later);
    return text.withLifecycle(
        text.lifecycle().stream()
            .map(step -> step.stage() == stage ? step.withCitations(Sample.thirdHand()) : step)
            .toList());
  }

  @Test
  void aTextThatOnlyUnverifiedSourcesTellOfIsNeitherThereNorAbsent() {
    Finding found = finding(List.of(), ADOPTED.withCitations(Sample.thirdHand()));

    assertThat(finding(List.of(), ADOPTED).truth()).isEqualTo(Truth.MET);
    assertThat(found.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(found.evidence())
        .extracting(Evidence::citations)
        .containsExactly(List.of(Sample.thirdHand()));
  }

  @Test
  void anUnverifiedAdoptionOrEndIsNotCertain() {
    LifecycleStep end = step(Stage.TERMINATED, "2026-05-01");

    assertThat(finding(List.of(), unverified(Stage.ADOPTED)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(finding(List.of(), unverified(Stage.TERMINATED, end)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aRecordWithoutAnythingUnverifiedIsItselfWithoutIt() {
    Dossier verified = Sample.dossier().withResolutions(ADOPTED).withPledges();
    Dossier unverified = verified.withResolutions(ADOPTED.withCitations(Sample.thirdHand()));

    assertThat(verified.withoutUnverified()).isSameAs(verified);
    assertThat(unverified.withoutUnverified()).isEqualTo(verified.withResolutions());
  }

  @Test
  void besideAVerifiedTextAnUnverifiedOneChangesNothing() {
    Resolution other = ADOPTED.withId(ResolutionId.of("other"));

    assertThat(finding(List.of(), ADOPTED, other.withCitations(Sample.thirdHand())).truth())
        .isEqualTo(Truth.MET);
  }

  @Test
  void whatAnUnverifiedTextProvidesIsUnknown() {
    Proposition wanted = new Proposition.MandateProvides(MandateFeature.CHAPTER_VII);

    assertThat(finding(wanted, ADOPTED).truth()).isEqualTo(Truth.MET);
    assertThat(finding(wanted, ADOPTED.withCitations(Sample.thirdHand())).truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  private static Finding finding(Proposition wanted, Resolution text) {
    return new DossierFacts(Sample.dossier().withResolutions(text), TODAY).finding(wanted);
  }
}
