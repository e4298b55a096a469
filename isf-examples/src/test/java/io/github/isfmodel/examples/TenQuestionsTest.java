package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimViews;
import io.github.isfmodel.claim.Corroboration;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.claim.Positions;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.compiled.FactOverlay;
import io.github.isfmodel.council.Ballot;
import io.github.isfmodel.council.BallotChoice;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.council.VoteAnalysis;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.difference.PledgeChange;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalAnswer;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.draft.DraftComparison;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.difference.DossierDifference;
import io.github.isfmodel.json.difference.PartChange;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.schedule.Deadlock;
import io.github.isfmodel.schedule.Schedule;
import io.github.isfmodel.schedule.ScheduleDifference;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ten questions of an analyst, each one call, as docs/questions.md shows them. */
class TenQuestionsTest {

  private static final DocPage PAGE = new DocPage("docs/questions.md", TenQuestionsTest.class);

  private final Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
  private final Force isf = dossier.index().force(ForceId.of("isf")).orElseThrow();
  private final LocalDate march = LocalDate.of(2026, 3, 1);
  private final Situation situation = Situation.of(dossier, isf.id(), march).orElseThrow();

  private Resolution text(String id) {
    return dossier.index().resolution(ResolutionId.of(id)).orElseThrow();
  }

  @Test
  void q1_howLongDoesTheMandateRunAndWhichReportIsNext() {
    Mandate mandate = dossier.index().mandate(isf.id()).orElseThrow();
    MandateStatus status = mandate.statusOn(march);
    ZoneId newYork = ZoneId.of("America/New_York");

    assertThat(status.daysLeft()).hasValue(670);
    assertThat(status.endsAt()).contains(Instant.parse("2028-01-01T05:00:00Z"));
    assertThat(mandate.statusAt(Instant.parse("2028-01-01T04:59:59Z"), newYork).state())
        .isEqualTo(MandateState.IN_FORCE);
    assertThat(mandate.statusAt(Instant.parse("2028-01-01T05:00:00Z"), newYork).state())
        .isEqualTo(MandateState.EXPIRED);
    ReportLedger reports = ReportLedger.of(mandate, dossier.events(), march.plusYears(1));
    assertThat(reports.nextOn(march).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 5, 17));
    assertThat(reports.overdueOn(march, dossier.asOf())).isEmpty();
    assertThat(situation.renewals().get(0).parties()).contains(ActorId.of("egypt"));
  }

  @Test
  void q1_whoMustStillBeConsultedBeforeARenewal() {
    RenewalAnswer renewal = RenewalCheck.of(dossier, isf.id(), march).get(0);

    assertThat(renewal.proposal()).isEmpty();
    assertThat(renewal.isNeeded()).isTrue();
    assertThat(renewal.lastDay()).contains(LocalDate.of(2027, 12, 31));
    assertThat(renewal.inTime()).isEqualTo(Truth.MET);
    assertThat(renewal.deciders()).containsExactly(text("unscr-2803").issuer());
    assertThat(renewal.missingParties())
        .startsWith(ActorId.of("egypt"), ActorId.of("israel"))
        .doesNotHaveDuplicates();

    Resolution proposal = text("unscr-2803").withId(ResolutionId.of("renewal"));
    RenewalAnswer proposed = RenewalCheck.of(dossier, isf.id(), proposal, march).orElseThrow();

    assertThat(proposed.missingParties()).isEqualTo(renewal.missingParties());

    List<RenewalClause> firstDraft = text("us-draft-2025-11-03").renewalClausesOf(isf.id());
    RenewalAnswer underDraft = RenewalCheck.under(dossier, renewal, firstDraft);

    assertThat(underDraft.missingParties()).hasSize(17);
  }

  @Test
  void q2_whatWouldOneChangedBallotDo() {
    VoteAnalysis vote = VoteAnalysis.of(text("unscr-2803").vote().orElseThrow()).orElseThrow();
    VoteAnalysis vetoed = vote.with(List.of(new Ballot(StateCode.of("CHN"), BallotChoice.AGAINST)));

    assertThat(vote.outcome().message()).startsWith("adopted");
    assertThat(vetoed.outcome().message()).contains("CHN");
    assertThat(vote.changesThatPrevent()).isNotEmpty();
    assertThat(vetoed.changesThatAdopt())
        .extracting(each -> each.to() + " " + each.all())
        .containsExactly("IN_FAVOUR [China (CHN)]", "ABSTAINING [China (CHN)]");
    assertThat(Council.on(LocalDate.of(2025, 11, 17)).composition().orElseThrow().electedMembers())
        .hasSize(10)
        .noneMatch(Member::isPermanent);
  }

  @Test
  void q3_whichConditionsHoldTroopsBackAndWhichWouldFreeMost() {
    Leverage leverage = Leverage.of(situation);

    assertThat(leverage.blocked()).isNotEmpty();
    assertThat(leverage.levers()).isNotEmpty();
    assertThat(((SmallestSets.Found) leverage.freeingMost(Unit.TROOPS)).sets()).isNotEmpty();
  }

  @Test
  void q4_howStrongIsTheForceAgainstItsPlan() {
    Strength strength = Strength.of(situation);

    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).statedIn(Unit.TROOPS))
        .isEqualTo(new Bounds(1_000, 8_000));
    assertThat(strength.yardsticks().get(0).at(StrengthLevel.ANNOUNCED)).isPresent();
  }

  @Test
  void q5_whichTasksWillNobodyDo() {
    TaskCoverage coverage = TaskCoverage.of(situation);

    assertThat(coverage.uncovered()).isNotEmpty();
  }

  @Test
  void q6_whatWaitsForWhatAndWhereDoesItDeadlock() {
    Schedule schedule = Schedule.of(dossier, march);

    assertThat(schedule.deadlocks()).hasSize(1);
    assertThat(schedule.criticalPath(MilestoneId.of("isf-control-and-stability"))).isNotEmpty();
  }

  @Test
  void q7_whatIf() {
    Proposition consent =
        new Proposition.ConsentGiven(
            ActorId.of("palestinian-authority"), PledgeId.of("indonesia-troops"));
    Proposition approval =
        new Proposition.DecisionTaken(ActorId.of("indonesia"), DecisionOrgan.HEAD_OF_STATE);
    Assumptions ifBoth =
        Assumptions.NONE.and(consent, Truth.MET, march).and(approval, Truth.MET, march);
    Situation then = Situation.of(dossier, isf.id(), march, ifBoth).orElseThrow();
    SituationDifference difference = SituationDifference.between(situation, then);

    assertThat(difference.pledges()).hasSize(1);
    assertThat(SituationDifference.between(situation, situation).isEmpty()).isTrue();
  }

  @Test
  void q7_whatIfOneSideOfTheDeadlockDidItsPart() {
    Schedule schedule = Schedule.of(dossier, march);
    Proposition withdrawal = new Proposition.MilestoneReached(MilestoneId.of("idf-withdrawal"));
    Assumptions ifWithdrawn = Assumptions.NONE.and(withdrawal, Truth.MET, march);
    Schedule opened = Schedule.of(dossier, march, ifWithdrawn);
    List<Deadlock> resolved = ScheduleDifference.between(schedule, opened).resolved();

    assertThat(resolved).isEqualTo(schedule.deadlocks());
    assertThat(opened.deadlocks()).isEmpty();
  }

  @Test
  void q7_whatIfOneFactAfterTheOtherWereSo() {
    CompiledAssessment compiled = CompiledAssessment.of(dossier, isf.id()).orElseThrow();
    long[] blocked = new long[compiled.words()];
    int now = compiled.blocked(march.toEpochDay(), blocked);
    List<Integer> then = new ArrayList<>();

    FactOverlay overlay = compiled.overlay();
    for (int fact = 0; fact < compiled.propositions().size(); fact++) {
      overlay.clear();
      overlay.assume(fact, Truth.MET);
      then.add(compiled.blocked(march.toEpochDay(), overlay, blocked));
    }

    assertThat(now).isEqualTo(9);
    assertThat(then).containsOnly(8, 9);
  }

  @Test
  void q8_whatChangedBetweenTwoDrafts() {
    DraftComparison comparison =
        DraftComparison.between(text("us-draft-2025-11-03"), text("unscr-2803"));

    assertThat(comparison.differences())
        .extracting(Difference::message)
        .contains("renewal of isf: the contributors to isf added as a party to be involved");
  }

  @Test
  void q9_whoHeldWhatAndWhatWasKnownWhen() {
    List<Claim> known = ClaimViews.knownOn(dossier.claims(), march);

    assertThat(known).isNotEmpty().hasSizeLessThan(dossier.claims().size());
    assertThat(Positions.of(known)).isNotEmpty();
  }

  @Test
  void q10_whoSaysSoAndOnHowManyOrigins() {
    List<Corroboration> corroborated = Corroboration.of(dossier.claims(), dossier.sources());

    assertThat(corroborated).anyMatch(each -> each.originCount() < each.articleCount());
    assertThat(Disagreements.in(dossier.claims(), dossier.sources(), dossier.actors()))
        .isNotEmpty();
  }

  @Test
  void whatChangedInTheRecordSinceLastWeek() {
    PledgeId last = PledgeId.of("indonesia-troops");
    Dossier lastWeek =
        dossier.withPledges(
            dossier.pledges().stream().filter(each -> !each.id().equals(last)).toList());
    DossierDifference changed = DossierDifference.between(lastWeek, dossier);
    Situation asItWasSeen = Situation.of(lastWeek, isf.id(), march).orElseThrow();

    assertThat(changed.parts()).extracting(PartChange::id).containsExactly(last);
    assertThat(SituationDifference.between(asItWasSeen, situation).pledges())
        .extracting(PledgeChange::pledge)
        .containsExactly(last);
  }

  static List<String> snippets() throws IOException {
    return PAGE.snippets();
  }

  @Test
  void thePageShowsTheTenQuestionsOfTheReadme() throws IOException {
    assertThat(snippets()).hasSize(13);
    assertThat(questions("docs/questions.md", "(?m)^(\\d+\\. )\\*\\*(.*)\\*\\* \\((.*)\\)$"))
        .hasSize(10)
        .isEqualTo(questions("README.md", "(?m)^\\| (\\d+\\. )(.*) \\| (.*) \\|$"));
  }

  /** The questions that a page lists, each with its commands. */
  private static List<String> questions(String page, String line) throws IOException {
    return Pattern.compile(line)
        .matcher(Files.readString(Path.of("..").resolve(page)))
        .results()
        .map(found -> found.group(1) + found.group(2) + " " + found.group(3))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void eachLineOfThePageIsCompiledAndRunHere(String snippet) throws IOException {
    PAGE.assertRun(snippet);
  }
}
