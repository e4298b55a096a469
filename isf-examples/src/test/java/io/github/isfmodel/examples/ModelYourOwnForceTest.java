package io.github.isfmodel.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Aspect;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.claim.DisagreementKind;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.claim.Modality;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Assertion;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide docs/model-your-own-force.md, step by step: what it shows is compiled and run here. */
class ModelYourOwnForceTest {

  private static final DocPage PAGE =
      new DocPage("docs/model-your-own-force.md", ModelYourOwnForceTest.class);

  // Step 1: where it is from
  private final Source page =
      Source.builder()
          .id(SourceId.of("encyclopedia-425"))
          .kind(SourceKind.REFERENCE_WORK)
          .title("Article on the resolution of 19 March 1978")
          .published(When.undated())
          .build();
  private final Citation seen =
      Citation.builder().source(page.id()).certainty(Certainty.SEEN).build();

  // Step 2: who acts
  private final Actor council =
      Actor.builder()
          .id(ActorId.of("security-council"))
          .kind(ActorKind.UN_ORGAN)
          .name("Security Council of the United Nations")
          .build();
  private final Actor lebanon =
      Actor.builder()
          .id(ActorId.of("lebanon"))
          .kind(ActorKind.STATE)
          .name("Lebanon")
          .state(StateCode.of("LBN"))
          .build();

  // Step 3: the force
  private final Force unifil =
      Force.builder()
          .id(ForceId.of("unifil"))
          .name("United Nations Interim Force in Lebanon")
          .acronym("UNIFIL")
          .established(true)
          .addCitations(seen)
          .build();

  // Step 4: the act that establishes it
  private final LocalDate march1978 = LocalDate.of(1978, 3, 19);
  private final Term sixMonths =
      new Term.Lasting(
          TermLength.ofMonths(6),
          Anchor.builder().kind(AnchorKind.ADOPTION).build(),
          MonthEnd.SAME_DAY,
          DayCount.FIRST_DAY_EXCLUDED);
  private final Resolution unscr426 =
      act("unscr-426", "S/RES/426 (1978)", march1978, MandateActKind.ESTABLISHES, sixMonths)
          .addCeilings(
              Ceiling.builder()
                  .force(unifil.id())
                  .total(Measure.of(new Quantity.AtMost(4_000), Unit.TROOPS))
                  .build())
          .vote(
              Vote.builder()
                  .heldOn(march1978)
                  .matter(VotedMatter.SUBSTANTIVE)
                  .tally(new Tally(12, 0, 2, 1, 0))
                  .build())
          .build();

  private Resolution.Builder act(
      String id, String symbol, LocalDate adopted, MandateActKind kind, Term term) {
    return Resolution.builder()
        .id(ResolutionId.of(id))
        .symbol(UnSymbol.parse(symbol))
        .title("Resolution " + symbol)
        .issuer(council.id())
        .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .legalBasis(new LegalBasis.Unspecified())
        .addLifecycle(LifecycleStep.builder().stage(Stage.ADOPTED).when(When.on(adopted)).build())
        .addMandateActs(
            MandateAct.builder().force(unifil.id()).kind(kind).replacesTasks(false).build())
        .addClocks(
            Clock.builder()
                .kind(ClockKind.MANDATE)
                .addSubjects(unifil.id())
                .term(term)
                .subjectToFurtherAction(false)
                .finalTerm(false)
                .build())
        .addCitations(seen);
  }

  // Step 5: the record
  private final Dossier first =
      Dossier.builder()
          .title("UNIFIL")
          .asOf(LocalDate.of(2025, 8, 28))
          .addSources(page)
          .addActors(council, lebanon)
          .addForces(unifil)
          .addResolutions(unscr426)
          .build();

  // Step 7: renewals
  private final Resolution unscr434 =
      act(
              "unscr-434",
              "S/RES/434 (1978)",
              LocalDate.of(1978, 9, 18),
              MandateActKind.EXTENDS,
              new Term.Until(LocalDate.of(1979, 1, 19)))
          .vote(
              Vote.builder()
                  .heldOn(LocalDate.of(1978, 9, 18))
                  .matter(VotedMatter.SUBSTANTIVE)
                  .tally(new Tally(12, 0, 2, 1, 0))
                  .build())
          .build();
  private final Resolution unscr2790 =
      act(
              "unscr-2790",
              "S/RES/2790 (2025)",
              LocalDate.of(2025, 8, 28),
              MandateActKind.EXTENDS,
              new Term.Until(LocalDate.of(2026, 12, 31)))
          .vote(
              Vote.builder()
                  .heldOn(LocalDate.of(2025, 8, 28))
                  .matter(VotedMatter.SUBSTANTIVE)
                  .tally(Tally.of(15, 0, 0))
                  .build())
          .build();

  @Test
  void step5_breaksNoRule() {
    List<Violation> violations = first.violations();

    assertThat(violations).isEmpty();
  }

  @Test
  void step6_answers() {
    Mandate mandate = first.index().mandate(unifil.id()).orElseThrow();
    MandateStatus june = mandate.statusOn(LocalDate.of(1978, 6, 1));

    assertThat(june.state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(june.lastDay()).contains(LocalDate.of(1978, 9, 19));
    assertThat(june.daysLeft()).hasValue(110);
  }

  @Test
  void step7_aHoleInTheLineOfActsIsFound() throws IOException {
    Dossier withHole = first.withResolutions(unscr426, unscr434, unscr2790);

    assertThat(withHole.violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(text(violation))
                    .isEqualTo(answers().get(0).replaceAll("\\s+", " ").strip()));
  }

  private static String text(Violation violation) {
    return violation.rule()
        + " at "
        + violation.at()
        + ": "
        + violation.message()
        + ". To mend it: "
        + violation.remedy();
  }

  @Test
  void step8_aHoleThatIsDeclaredIsNone() {
    LineageGap unrecorded =
        LineageGap.builder()
            .kind(LineageGapKind.ACTS_NOT_RECORDED)
            .first(LocalDate.of(1979, 1, 20))
            .last(LocalDate.of(2025, 8, 27))
            .note("The renewals of these years are not in this record.")
            .build();
    Dossier complete =
        first
            .withForces(unifil.withLineageGaps(unrecorded))
            .withResolutions(unscr426, unscr434, unscr2790);

    assertThat(complete.violations()).isEmpty();
    assertThat(status(complete, LocalDate.of(1990, 1, 1)).state())
        .isEqualTo(MandateState.UNDETERMINED);
    assertThat(status(complete, LocalDate.of(2026, 6, 1)).lastDay())
        .contains(LocalDate.of(2026, 12, 31));

    byte[] json = IsfJson.write(complete);
    assertThat(IsfJson.readDossier(json).orElseThrow()).isEqualTo(complete);
  }

  private MandateStatus status(Dossier dossier, LocalDate day) {
    return dossier.index().mandate(unifil.id()).orElseThrow().statusOn(day);
  }

  static List<String> snippets() throws IOException {
    return PAGE.snippets();
  }

  private static List<String> answers() throws IOException {
    return PAGE.blocks("text");
  }

  @Test
  void step9_theRecordInJsonIsValidAndAnswers() throws IOException {
    Dossier haiti = haiti();
    assertThat(haiti.violations()).isEmpty();

    Situation july = Situation.of(haiti, ForceId.of("mss"), LocalDate.of(2024, 7, 1)).orElseThrow();
    Strength strength = Strength.of(july);
    assertThat(strength.atLeast(StrengthLevel.DEPLOYED).statedIn(Unit.POLICE))
        .isEqualTo(new Bounds(200, 200));
    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).statedIn(Unit.POLICE))
        .isEqualTo(new Bounds(1_000, 1_000));
    assertThat(july.pledges().get(0).isBlocked()).isFalse();

    Precondition open = haiti.preconditions().get(1).withUntil(Optional.empty());
    assertThat(haiti.withPreconditions(haiti.preconditions().get(0), open).violations())
        .extracting(each -> each.rule() + " " + each.severity())
        .containsExactly("ISF-PLG-014 WARNING");
  }

  // Step 10: the same parts in Java
  private final ActorId kenya = ActorId.of("kenya");
  private final ForceId mss = ForceId.of("mss");
  private final PledgeId police = PledgeId.of("kenya-police");
  private final Citation cited =
      Citation.builder().source(SourceId.of("encyclopedia-mss")).certainty(Certainty.SEEN).build();

  private final Proposition approval =
      new Proposition.DecisionTaken(kenya, DecisionOrgan.PARLIAMENT);
  private final Measure dollars = Measure.of(new Quantity.Exactly(600_000_000), Unit.US_DOLLARS);
  private final Precondition parliament =
      Precondition.builder()
          .id(PreconditionId.of("kenya-parliament"))
          .holder(kenya)
          .addConcerns(police)
          .condition(approval)
          .since(new When.InMonth(YearMonth.of(2023, 10)))
          .addCitations(cited)
          .build();
  private final Precondition funding =
      Precondition.builder()
          .id(PreconditionId.of("kenya-funding"))
          .holder(kenya)
          .addConcerns(police)
          .condition(new Proposition.FundingSecured(dollars))
          .since(When.on(LocalDate.of(2023, 11, 9)))
          .until(When.on(LocalDate.of(2024, 6, 25)))
          .addCitations(cited)
          .build();

  private final Pledge pledge =
      Pledge.builder()
          .id(police)
          .force(mss)
          .contributor(new Contributor.Named(kenya))
          .kind(PledgeKind.POLICE)
          .addHistory(
              step(PledgeState.QUANTIFIED, LocalDate.of(2023, 7, 29))
                  .addPhases(phase(1_000, PledgeState.QUANTIFIED))
                  .build(),
              step(PledgeState.APPROVED, LocalDate.of(2023, 11, 16)).build(),
              step(PledgeState.BARRED, LocalDate.of(2024, 1, 26))
                  .by(ActorId.of("high-court-of-kenya"))
                  .build(),
              step(PledgeState.APPROVED, LocalDate.of(2024, 3, 1))
                  .note("The agreement that the Court had missed was signed.")
                  .build(),
              step(PledgeState.DEPLOYED, LocalDate.of(2024, 6, 25))
                  .addPhases(phase(200, PledgeState.DEPLOYED), phase(800, PledgeState.APPROVED))
                  .build())
          .addPreconditions(parliament.id(), funding.id())
          .addCitations(cited)
          .build();

  private PledgeStep.Builder step(PledgeState state, LocalDate day) {
    return PledgeStep.builder().state(state).when(When.on(day)).addCitations(cited);
  }

  private static Phase phase(long number, PledgeState readiness) {
    return Phase.builder()
        .measure(Measure.of(new Quantity.Exactly(number), Unit.POLICE))
        .readiness(readiness)
        .build();
  }

  private final Event approved =
      Event.builder()
          .id(EventId.of("parliament-approves"))
          .kind(EventKind.NATIONAL_DECISION)
          .standing(EventStanding.OCCURRED)
          .when(When.on(LocalDate.of(2023, 11, 16)))
          .summary("The National Assembly approves the deployment")
          .addActors(kenya)
          .addAsserts(Assertion.builder().proposition(approval).holds(true).build())
          .addCitations(cited)
          .build();

  private final Milestone arrival =
      Milestone.builder()
          .id(MilestoneId.of("first-police-in-haiti"))
          .title("The first police of Kenya are in Haiti")
          .addObligors(kenya)
          .criteria(new Proposition.ActDone(kenya, ActKind.DEPLOY))
          .due(new When.NotAfter(LocalDate.of(2024, 6, 30)))
          .addDeclarations(
              Declaration.builder()
                  .kind(DeclarationKind.REACHED)
                  .when(When.on(LocalDate.of(2024, 6, 25)))
                  .addCitations(cited)
                  .build())
          .addCitations(cited)
          .build();

  private final Claim thousand =
      Claim.builder()
          .id(ClaimId.of("kenya-1000"))
          .attribution(
              Attribution.builder()
                  .speaker(Speaker.builder().kind(SpeakerKind.INSTITUTION).actor(kenya).build())
                  .said(When.on(LocalDate.of(2023, 7, 29)))
                  .build())
          .reported(When.on(LocalDate.of(2023, 7, 29)))
          .holds(When.undated())
          .statement(
              new Statement.About(
                  police,
                  Aspect.SIZE,
                  new ClaimedValue.Amount(Measure.of(new Quantity.Exactly(1_000), Unit.POLICE))))
          .modality(Modality.PLANNED)
          .polarity(Polarity.AFFIRMED)
          .summary("Kenya plans to send 1,000 police")
          .addCitations(cited)
          .build();

  private static Dossier haiti() throws IOException {
    return IsfJson.read(PAGE.blocks("json").get(0).getBytes(UTF_8), DocumentType.DOSSIER)
        .orElseThrow();
  }

  @Test
  void step10_thePartsInJavaAreThoseInJson() throws IOException {
    Dossier haiti = haiti();

    assertThat(haiti.preconditions()).containsExactly(parliament, funding);
    assertThat(haiti.pledges()).containsExactly(pledge);
    assertThat(haiti.events()).containsExactly(approved);
    assertThat(haiti.withMilestones(arrival).withClaims(thousand).violations()).isEmpty();
  }

  @Test
  void step10_aConditionInWords() {
    Condition either =
        new Condition.AnyOf(
            List.of(
                new Condition.AllOf(List.of(approval, new Proposition.FundingSecured(dollars))),
                new Condition.Not(new Proposition.DateReached(LocalDate.of(2024, 6, 25)))));
    String words = new ConditionText(EntityId::value).of(either);

    assertThat(words)
        .isEqualTo(
            "(kenya: parliament has approved and 600,000,000 US dollars are secured) or (not:"
                + " 2024-06-25 has come)");
  }

  @Test
  void step10_theMilestoneIsReached() throws IOException {
    Dossier haiti = haiti().withMilestones(arrival);
    LocalDate july = LocalDate.of(2024, 7, 1);

    assertThat(Situation.of(haiti, mss, july).orElseThrow().milestones())
        .singleElement()
        .matches(each -> each.reached().truth() == Truth.MET && !each.reachedLate());
  }

  /** The day on which each was said would make a plan that changed of two accounts of one. */
  @Test
  void step10_claimsOfOneTimeContradictEachOther() throws IOException {
    Dossier haiti = haiti();
    Claim fewer =
        thousand
            .withId(ClaimId.of("kenya-600"))
            .withAttribution(
                Attribution.builder()
                    .speaker(Speaker.builder().kind(SpeakerKind.UNNAMED_PERSON).build())
                    .said(When.on(LocalDate.of(2023, 7, 30)))
                    .build())
            .withReported(When.on(LocalDate.of(2023, 7, 30)))
            .withStatement(
                new Statement.About(
                    police,
                    Aspect.SIZE,
                    new ClaimedValue.Amount(Measure.of(new Quantity.Exactly(600), Unit.POLICE))));

    List<Disagreement> found =
        Disagreements.in(List.of(thousand, fewer), haiti.sources(), haiti.actors());

    assertThat(found.get(0).kind()).isEqualTo(DisagreementKind.CONTRADICTION);
    assertThat(found).hasSize(1);
    assertThat(
            Disagreements.in(
                List.of(
                    thousand.withHolds(thousand.attribution().said()),
                    fewer.withHolds(fewer.attribution().said())),
                haiti.sources(),
                haiti.actors()))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.DEVELOPMENT);
  }

  @Test
  void step4_theFirstDayOfATermCountsWhereATextNamesIt() {
    assertThat(lastDayOf2025(DayCount.FIRST_DAY_INCLUDED)).contains(LocalDate.of(2025, 12, 31));
    assertThat(lastDayOf2025(DayCount.FIRST_DAY_EXCLUDED)).contains(LocalDate.of(2026, 1, 1));
  }

  private Optional<LocalDate> lastDayOf2025(DayCount count) {
    Term twelveMonths =
        new Term.Lasting(
            TermLength.ofMonths(12),
            Anchor.builder().kind(AnchorKind.FIXED_START).date(LocalDate.of(2025, 1, 1)).build(),
            MonthEnd.SAME_DAY,
            count);
    Resolution act =
        act(
                "unscr-1",
                "S/RES/1 (2024)",
                LocalDate.of(2024, 12, 27),
                MandateActKind.ESTABLISHES,
                twelveMonths)
            .build();
    return status(first.withResolutions(act), LocalDate.of(2025, 6, 1)).lastDay();
  }

  @Test
  void thePageHasAllSteps() throws IOException {
    assertThat(snippets()).hasSize(18);
    assertThat(answers()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void eachStatementOfThePageIsCompiledAndRunHere(String snippet) throws IOException {
    PAGE.assertRun(snippet);
  }
}
