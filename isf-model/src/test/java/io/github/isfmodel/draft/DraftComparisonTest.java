package io.github.isfmodel.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.term.DayCount;
import io.github.isfmodel.term.MonthEnd;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.term.TermLength;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftComparisonTest {

  private static final ForceId ISF = ForceId.of("isf");

  private static final TaskAssignment POLICE =
      TaskAssignment.builder()
          .task(MandateTask.POLICE_TRAINING_AND_SUPPORT)
          .modality(EngagementModality.ASSIST)
          .verb(OperativeVerb.AUTHORIZES)
          .paragraph(ParagraphRef.of("7"))
          .useOfForce(UseOfForceLevel.SELF_DEFENCE)
          .build();

  private static final MandateAct ACT =
      MandateAct.builder()
          .force(ISF)
          .kind(MandateActKind.ESTABLISHES)
          .addTask(POLICE)
          .replacesTasks(false)
          .build();

  private static final OperativeParagraph SEVEN =
      OperativeParagraph.builder()
          .paragraph(ParagraphRef.of("7"))
          .verb(OperativeVerb.AUTHORIZES)
          .summary("Authorizes the force.")
          .build();

  private static final Clock CLOCK =
      Clock.builder()
          .kind(ClockKind.MANDATE)
          .addSubject(ISF)
          .term(new Term.Until(LocalDate.of(2027, 12, 31)))
          .subjectToFurtherAction(true)
          .finalTerm(false)
          .build();

  private static final RenewalClause RENEWAL =
      RenewalClause.builder()
          .addSubject(ISF)
          .addVerb(ConsultationVerb.CONSULTATION)
          .addParty(new PartySet.Party(ActorId.of("egypt")))
          .bindingness(Bindingness.BINDING)
          .build();

  private static final ReportingDuty DUTY =
      ReportingDuty.builder()
          .reporter(ActorId.of("board"))
          .recipient(ActorId.of("council"))
          .cadence(new Cadence.EveryMonths(6))
          .written(true)
          .build();

  private static final Ceiling CEILING =
      Ceiling.builder()
          .force(ISF)
          .total(Measure.of(new Quantity.AtMost(5000), Unit.TROOPS))
          .build();

  private static final Resolution TEXT =
      Resolution.builder()
          .id(ResolutionId.of("draft"))
          .title("Draft")
          .issuer(ActorId.of("council"))
          .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
          .addSponsor(ActorId.of("united-states"))
          .legalBasis(new LegalBasis.Unspecified())
          .addParagraph(SEVEN)
          .addMandateAct(ACT)
          .addClock(CLOCK)
          .addCeiling(CEILING)
          .addRenewalClause(RENEWAL)
          .addReportingDuty(DUTY)
          .build();

  private static List<Difference> differences(Resolution after) {
    return DraftComparison.between(TEXT, after).differences();
  }

  private static List<String> messages(Resolution after) {
    return differences(after).stream().map(Difference::message).toList();
  }

  private static Resolution withTask(TaskAssignment task) {
    return TEXT.withMandateActs(ACT.withTasks(task));
  }

  private static List<Trend> trends(Resolution after) {
    return differences(after).stream().map(each -> ((Difference.WithTrend) each).trend()).toList();
  }

  @Test
  void namesTheTwoTexts() {
    Resolution other = TEXT.withId(ResolutionId.of("other")).withTitle("Other");

    DraftComparison comparison = DraftComparison.between(TEXT, other);

    assertThat(comparison.before()).isEqualTo(ResolutionId.of("draft"));
    assertThat(comparison.after()).isEqualTo(ResolutionId.of("other"));
    assertThat(comparison.differences()).isEmpty();
  }

  @Test
  void aParagraphAddedAndAnotherRemoved() {
    OperativeParagraph eight =
        SEVEN.withParagraph(ParagraphRef.of("10")).withSummary("Asks for reports.");

    assertThat(messages(TEXT.withParagraphs(eight)))
        .containsExactly(
            "paragraph 7 is recorded of the first text only",
            "paragraph 10 is recorded of the second text only");
  }

  @Test
  void aParagraphMovedBehindANewOne() {
    OperativeParagraph new7 = SEVEN.withSummary("Welcomes the plan.");

    assertThat(messages(TEXT.withParagraphs(new7, SEVEN.withParagraph(ParagraphRef.of("8")))))
        .containsExactly(
            "paragraph 7 is recorded of the second text only",
            "paragraph 7 stands in paragraph 8, before in paragraph 7");
  }

  @Test
  void aParagraphReworded() {
    Resolution after =
        TEXT.withParagraphs(
            SEVEN
                .withSummary("Asks for a force.")
                .withVerb(OperativeVerb.REQUESTS)
                .withAddressees(ActorId.of("board")));

    assertThat(messages(after))
        .containsExactly(
            "paragraph 7 is reworded",
            "paragraph 7: \"addressees\" \"not stated\" becomes \"board\"",
            "paragraph 7: the verb \"authorizes\" becomes \"requests\" (weaker)");
  }

  @ParameterizedTest
  @CsvSource({
    "requests, DOWN",
    "encourages, DOWN",
    "decides, UP",
    "extends, UNCLEAR",
    "notes, UNCLEAR",
    "asks-in-a-new-way, UNCLEAR"
  })
  void aTaskVerbWeakenedOrStrengthened(String verb, Trend trend) {
    assertThat(trends(withTask(POLICE.withVerb(OperativeVerb.of(verb))))).containsExactly(trend);
  }

  @Test
  void aTaskChangedInEveryWay() {
    TaskAssignment changed =
        POLICE
            .withModality(EngagementModality.MONITOR)
            .withVerb(OperativeVerb.REQUESTS)
            .withParagraph(ParagraphRef.of("8"))
            .withUseOfForce(UseOfForceLevel.ALL_NECESSARY_MEANS)
            .withWording("Vetted police.");

    assertThat(messages(withTask(changed)))
        .containsExactly(
            "task police training and support is reworded",
            "task police training and support stands in paragraph 8, before in paragraph 7",
            "task police training and support: the force is to \"assist\" becomes \"monitor\"",
            "task police training and support: the verb \"authorizes\" becomes \"requests\""
                + " (weaker)",
            "task police training and support: use of force \"self defence\" becomes"
                + " \"all necessary means\" (more)");
  }

  @Test
  void aTaskAdded() {
    TaskAssignment borders = POLICE.withTask(MandateTask.BORDER_SECURITY);

    assertThat(differences(TEXT.withMandateActs(ACT.withTasks(borders, POLICE))))
        .containsExactly(new Difference.Added(new Clause.Task(ISF, borders)));
  }

  @Test
  void oneTaskInTwoModalitiesIsMatchedByModality() {
    TaskAssignment monitored = POLICE.withModality(EngagementModality.MONITOR);
    Resolution both = TEXT.withMandateActs(ACT.withTasks(POLICE, monitored));
    Resolution after =
        TEXT.withMandateActs(ACT.withTasks(monitored.withVerb(OperativeVerb.URGES), POLICE));

    assertThat(DraftComparison.between(both, after).differences())
        .extracting(Difference::message)
        .containsExactly(
            "task police training and support: the verb \"authorizes\" becomes \"urges\""
                + " (weaker)");
  }

  @Test
  void anActRemovedWithItsTasks() {
    assertThat(messages(TEXT.withMandateActs()))
        .containsExactly(
            "act on the mandate of isf is recorded of the first text only",
            "task police training and support is recorded of the first text only");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-12-30, DOWN, 1 day earlier",
    "2028-01-01, UP, 1 day later",
    "2028-12-31, UP, 366 days later"
  })
  void anExpiryMoved(LocalDate lastDay, Trend trend, String words) {
    Resolution after = TEXT.withClocks(CLOCK.withTerm(new Term.Until(lastDay)));

    assertThat(messages(after))
        .containsExactly(
            "mandate clock of isf: the last day \"2027-12-31\" becomes \""
                + lastDay
                + "\" ("
                + words
                + ")");
    assertThat(trends(after)).containsExactly(trend);
  }

  @Test
  void aTermOfAnAdoptedTextIsCountedFromItsAdoption() {
    Term sixMonths =
        new Term.Lasting(
            TermLength.ofMonths(6),
            Anchor.builder().kind(AnchorKind.ADOPTION).build(),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_EXCLUDED);
    Resolution after = TEXT.withClocks(CLOCK.withTerm(sixMonths));
    LifecycleStep adopted =
        LifecycleStep.builder()
            .stage(Stage.ADOPTED)
            .when(When.on(LocalDate.of(2025, 11, 17)))
            .build();

    assertThat(messages(after))
        .containsExactly(
            "mandate clock of isf: the term \"until 2027-12-31\" becomes"
                + " \"6 months from adoption\"");
    assertThat(messages(after.withLifecycle(adopted)))
        .containsExactly(
            "mandate clock of isf: the last day \"2027-12-31\" becomes \"2026-05-17\""
                + " (593 days earlier)");
  }

  @Test
  void aClockChangedOtherwise() {
    assertThat(messages(TEXT.withClocks(CLOCK.withSubjectToFurtherAction(false))))
        .containsExactly("mandate clock of isf: \"subjectToFurtherAction\" \"yes\" becomes \"no\"");
  }

  @Test
  void aRenewalThatAsksForMoreFromOthers() {
    RenewalClause changed =
        RENEWAL
            .withVerbs(ConsultationVerb.COORDINATION, ConsultationVerb.COOPERATION)
            .withParties(new PartySet.Contributors(ISF))
            .withBindingness(Bindingness.HORTATORY)
            .withDeciders(ActorId.of("council"));

    assertThat(messages(TEXT.withRenewalClauses(changed)))
        .containsExactly(
            "renewal of isf: \"deciders\" \"not stated\" becomes \"council\"",
            "renewal of isf: egypt dropped as a party to be involved",
            "renewal of isf: the clause \"binding\" becomes \"hortatory\" (weaker)",
            "renewal of isf: the contributors to isf added as a party to be involved",
            "renewal of isf: what is asked for \"consultation\" becomes"
                + " \"coordination, cooperation\" (stronger)");
  }

  @Test
  void thePartiesInAnotherOrderAreNoDifference() {
    PartySet.Party israel = new PartySet.Party(ActorId.of("israel"));
    PartySet.Party egypt = new PartySet.Party(ActorId.of("egypt"));

    assertThat(
            DraftComparison.between(
                    TEXT.withRenewalClauses(RENEWAL.withParties(egypt, israel)),
                    TEXT.withRenewalClauses(RENEWAL.withParties(israel, egypt)))
                .differences())
        .isEmpty();
  }

  @Test
  void reportsMoreOrLessOften() {
    Cadence threeMonths = new Cadence.EveryMonths(3);
    Resolution after = TEXT.withReportingDuties(DUTY.withCadence(threeMonths));

    assertThat(messages(after))
        .containsExactly(
            "report of board to council: due \"every 6 months\" becomes \"every 3 months\""
                + " (more often)");
    assertThat(trends(TEXT.withReportingDuties(DUTY.withCadence(new Cadence.EveryMonths(12)))))
        .containsExactly(Trend.DOWN);
    assertThat(trends(TEXT.withReportingDuties(DUTY.withCadence(new Cadence.EveryDays(30)))))
        .containsExactly(Trend.UNCLEAR);
  }

  @Test
  void aDutyRemoved() {
    assertThat(messages(TEXT.withReportingDuties()))
        .containsExactly(
            "report of board to council, every 6 months, is recorded of the first text only");
  }

  @Test
  void aCeilingLowered() {
    Measure total = Measure.of(new Quantity.AtMost(3000), Unit.TROOPS);

    assertThat(messages(TEXT.withCeilings(CEILING.withTotal(total))))
        .containsExactly(
            "ceiling of isf \"up to 5,000 troops\" becomes \"up to 3,000 troops\" (lower)");
    assertThat(
            trends(
                TEXT.withCeilings(
                    CEILING.withTotal(Measure.of(new Quantity.AtMost(9000), Unit.POLICE)))))
        .containsExactly(Trend.UNCLEAR);
  }

  /** Resolution 2767 set one until the middle of 2025 and a lower one after it. */
  @Test
  void ofTwoCeilingsTheOneThatIsGoneIsTold() {
    Ceiling first =
        CEILING
            .withTotal(Measure.of(new Quantity.AtMost(12_626), Unit.PERSONNEL))
            .withUntil(LocalDate.of(2025, 6, 30));
    Ceiling second =
        CEILING
            .withTotal(Measure.of(new Quantity.AtMost(11_826), Unit.PERSONNEL))
            .withSince(LocalDate.of(2025, 7, 1));

    assertThat(
            DraftComparison.between(TEXT.withCeilings(first, second), TEXT.withCeilings())
                .differences())
        .extracting(Difference::message)
        .containsExactly(
            "ceiling of isf, up to 11,826 personnel from 2025-07-01, is recorded of the first text"
                + " only",
            "ceiling of isf, up to 12,626 personnel until 2025-06-30, is recorded of the first text"
                + " only");
  }

  @Test
  void aTermRemoved() {
    assertThat(messages(TEXT.withClocks()))
        .containsExactly(
            "mandate clock of isf, until 2027-12-31, is recorded of the first text only");
  }

  @Test
  void theTextAsAWhole() {
    Resolution after =
        TEXT.withSponsors(ActorId.of("united-states"), ActorId.of("france"))
            .withLegalBasis(new LegalBasis.Explicit(List.of(Chapter.VII)))
            .withInstrument(InstrumentKind.TREATY);

    assertThat(messages(after))
        .containsExactly(
            "legal basis \"no chapter\" becomes \"Chapter VII\"",
            "sponsor france is added",
            "text: \"instrument\" \"security council resolution\" becomes \"treaty\"");
  }

  @Test
  void eachSideHasItsParagraphAndItsSources() {
    Difference verb = differences(withTask(POLICE.withVerb(OperativeVerb.REQUESTS))).get(0);

    assertThat(verb.from().flatMap(Clause::paragraph)).contains(ParagraphRef.of("7"));
    assertThat(verb.to().flatMap(Clause::paragraph)).contains(ParagraphRef.of("7"));
    assertThat(verb.to().orElseThrow().citations()).isEmpty();
  }

  /** Resolution 1701 (2006) names no chapter, and readers differ on what it rests on. */
  private static Resolution contested(String source, SpeakerKind by) {
    LegalReading reading =
        LegalReading.builder()
            .basis(new LegalBasis.Explicit(List.of(Chapter.VII)))
            .by(Speaker.builder().kind(by).build())
            .addCitation(
                Citation.builder().source(SourceId.of(source)).certainty(Certainty.STATED).build())
            .build();
    return TEXT.withLegalBasis(
        new LegalBasis.Contested(
            List.of(reading, reading.withBasis(new LegalBasis.Unspecified()))));
  }

  @Test
  void whereTheReadingsOfALegalBasisWereFoundIsNoDifference() {
    assertThat(
            DraftComparison.between(
                    contested("a", SpeakerKind.NAMED_PERSON),
                    contested("b", SpeakerKind.NAMED_PERSON))
                .differences())
        .isEmpty();
  }

  @Test
  void whoseReadingsAndWhatEvidenceIsTold() {
    assertThat(
            messages(contested("a", SpeakerKind.NAMED_PERSON), contested("a", SpeakerKind.OUTLET)))
        .containsExactly(
            "legal basis \"contested: Chapter VII (named person); no chapter (named person)\" becomes"
                + " \"contested: Chapter VII (outlet); no chapter (outlet)\"");
    assertThat(
            messages(
                TEXT.withLegalBasis(new LegalBasis.Implicit(Chapter.VII, List.of("all means"))),
                TEXT.withLegalBasis(
                    new LegalBasis.Implicit(Chapter.VII, List.of("all means", "a threat")))))
        .containsExactly(
            "legal basis \"Chapter VII by implication: all means\" becomes \"Chapter VII by"
                + " implication: all means, a threat\"");
  }

  @Test
  void howATermIsCountedIsTold() {
    Term.Lasting year =
        new Term.Lasting(
            TermLength.ofMonths(12),
            Anchor.builder().kind(AnchorKind.ADOPTION).build(),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_EXCLUDED);
    Term.Lasting counted =
        new Term.Lasting(
            year.length(), year.anchor(), MonthEnd.END_OF_MONTH, DayCount.FIRST_DAY_INCLUDED);
    Term.Lasting after =
        new Term.Lasting(
            year.length(),
            Anchor.builder().kind(AnchorKind.OTHER_CLOCK).clock(ClockKind.MANDATE).build(),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_EXCLUDED);
    Term.Lasting dated =
        new Term.Lasting(
            year.length(),
            year.anchor().withDate(LocalDate.of(2025, 11, 17)),
            MonthEnd.SAME_DAY,
            DayCount.FIRST_DAY_EXCLUDED);

    assertThat(messages(withTerm(year), withTerm(counted)))
        .singleElement()
        .asString()
        .endsWith(
            "\"12 months from adoption\" becomes \"12 months from adoption, the first day counted,"
                + " to the end of a month\"");
    assertThat(messages(withTerm(year), withTerm(after)))
        .singleElement()
        .asString()
        .endsWith("becomes \"12 months from other clock \"mandate\"\"");
    assertThat(messages(withTerm(year), withTerm(dated)))
        .singleElement()
        .asString()
        .endsWith("becomes \"12 months from adoption on 2025-11-17\"");
  }

  private static Resolution withTerm(Term term) {
    return TEXT.withClocks(CLOCK.withTerm(term));
  }

  private static List<String> messages(Resolution before, Resolution after) {
    return DraftComparison.between(before, after).differences().stream()
        .map(Difference::message)
        .toList();
  }
}
