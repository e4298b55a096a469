package io.github.isfmodel.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.council.Tally;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
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
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
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
    Dossier haiti =
        IsfJson.read(PAGE.blocks("json").get(0).getBytes(UTF_8), DocumentType.DOSSIER)
            .orElseThrow();
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

  @Test
  void thePageHasAllSteps() throws IOException {
    assertThat(snippets()).hasSize(9);
    assertThat(answers()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void eachStatementOfThePageIsCompiledAndRunHere(String snippet) throws IOException {
    PAGE.assertRun(snippet);
  }
}
