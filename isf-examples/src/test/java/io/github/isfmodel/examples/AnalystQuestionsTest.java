package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.assessment.AssumedStep;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.coverage.CoveredTask;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.coverage.TaskOffer;
import io.github.isfmodel.coverage.Willingness;
import io.github.isfmodel.difference.PledgeChange;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.difference.StrengthChange;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.leverage.Change;
import io.github.isfmodel.leverage.Effect;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.TermsKind;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.FillRatio;
import io.github.isfmodel.strength.Gap;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.Uncounted;
import io.github.isfmodel.strength.Yardstick;
import io.github.isfmodel.strength.YardstickKind;
import io.github.isfmodel.strength.YardstickReading;
import io.github.isfmodel.task.MandateTask;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Strength, leverage, task coverage and what-if on the shipped record, as an analyst asks. */
class AnalystQuestionsTest {

  private static final ForceId ISF = ForceId.of("isf");
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 12);
  private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate AFTER_SUSPENSION = LocalDate.of(2026, 3, 20);
  private static final PledgeId INDONESIA = PledgeId.of("indonesia-troops");

  private static final Proposition CONSENT =
      new Proposition.ConsentGiven(ActorId.of("palestinian-authority"), INDONESIA);
  private static final Proposition PRESIDENT =
      new Proposition.DecisionTaken(ActorId.of("indonesia"), DecisionOrgan.HEAD_OF_STATE);

  private final Dossier dossier = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();

  private Situation on(LocalDate date) {
    return Situation.of(dossier, ISF, date).orElseThrow();
  }

  @Test
  void inDecemberIndonesiaAloneHasANumberAndItIsAnUpperLimit() {
    Strength strength = Strength.of(on(DECEMBER));

    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).statedIn(Unit.TROOPS))
        .isEqualTo(new Bounds(0, 20_000));
    assertThat(strength.atLeast(StrengthLevel.CONFIRMED).sums()).isEmpty();
    assertThat(strength.yardsticks()).isEmpty();
    assertThat(strength.notUnderWay())
        .extracting(each -> each.pledge().value() + " " + each.state())
        .containsExactly("turkiye-troops BARRED", "jordan-troops REFUSED", "uae-troops REFUSED");
  }

  @Test
  void inMarchBetweenOneAndEightOfTwentyThousandAreAnnounced() {
    Strength strength = Strength.of(on(FIRST_OF_MARCH));
    assertThat(strength.yardsticks()).hasSize(1);
    Yardstick plan = strength.yardsticks().get(0);
    assertThat(plan.kind()).isEqualTo(YardstickKind.PLAN);
    assertThat(plan.measure()).hasToString("20,000 troops");
    assertThat(plan.citations()).isNotEmpty();
    YardstickReading announced = plan.at(StrengthLevel.ANNOUNCED).orElseThrow();

    assertThat(announced.strength()).isEqualTo(new Bounds(1_000, 8_000));
    assertThat(announced.gap())
        .contains(Gap.between(new Bounds(1_000, 8_000), new Bounds(20_000, 20_000)));
    assertThat(announced.fill()).contains(new FillRatio(0.05, 0.4));
    assertThat(announced.beside())
        .extracting(each -> each.pledge().value())
        .contains("morocco-troops", "kazakhstan-troops", "kosovo-troops", "albania-troops")
        .doesNotContain("unnamed-nine-countries-funds");
    assertThat(plan.at(StrengthLevel.READY).orElseThrow().gap())
        .contains(Gap.between(new Bounds(0, 0), new Bounds(20_000, 20_000)));
  }

  @Test
  void theSuspensionLeavesNoNumberAtAll() {
    Strength strength = Strength.of(on(AFTER_SUSPENSION));

    assertThat(strength.atLeast(StrengthLevel.PROSPECTIVE).statedIn(Unit.TROOPS))
        .isEqualTo(new Bounds(0, 0));
    assertThat(strength.notUnderWay())
        .filteredOn(each -> each.state() == PledgeState.SUSPENDED)
        .extracting(Uncounted::pledge)
        .containsExactly(INDONESIA, PledgeId.of("indonesia-deputy-command"));
  }

  @Test
  void dozensAndAboutTwoHundredAreNeverAdded() {
    Strength strength = Strength.of(on(LocalDate.of(2026, 9, 28)));

    assertThat(strength.atLeast(StrengthLevel.ANNOUNCED).beside())
        .filteredOn(each -> each.measure().isPresent())
        .extracting(each -> each.measure().orElseThrow() + " " + each.reason())
        .containsExactly(
            "dozens troops IN_WORDS",
            "about 200 personnel APPROXIMATE",
            "more than 7,000,000,000 US dollars CONTRIBUTOR_NOT_NAMED");
  }

  @Test
  void westernContributorsLieOutsideWhatWasExpected() {
    assertThat(Strength.of(on(DECEMBER)).outsideComposition())
        .extracting(each -> each.pledge().id().value())
        .containsExactly("italy-troops", "united-states-commander");
    assertThat(Strength.of(on(FIRST_OF_MARCH)).outsideComposition())
        .extracting(each -> each.pledge().id().value())
        .containsExactly("greece-troops", "italy-troops");
  }

  private List<String> ranking(LocalDate date) {
    ConditionText words =
        new ConditionText(
            id ->
                id instanceof ActorId actor
                    ? dossier.index().actor(actor).orElseThrow().name()
                    : id.reference());
    return Leverage.of(on(date)).levers().stream()
        .map(lever -> lever.effect().frees().size() + " " + words.of(lever.change().proposition()))
        .toList();
  }

  @Test
  void inDecemberNoSingleConditionFreesAStatedNumber() {
    assertThat(ranking(DECEMBER))
        .containsExactly(
            "1 Egypt judges: The guarantees that it seeks are given.",
            "1 Hamas does this: disarm",
            "1 Hamas does this: cause problem",
            "0 the ceasefire between Israel and Hamas is fully observed",
            "0 Azerbaijan: parliament has approved",
            "0 these terms are clear: terms of reference",
            "0 these terms are clear: mandate",
            "0 Pakistan judges: Its contingent has no part in disarming Hamas.",
            "0 Israel consents to force:isf",
            "0 these terms are clear: legal framework");
    assertThat(sets(Leverage.of(on(DECEMBER)).freeingMost(Unit.TROOPS))).isEmpty();
  }

  @Test
  void azerbaijanNeedsBothTheCeasefireAndItsParliament() {
    assertThat(sets(Leverage.of(on(DECEMBER)).freeing(PledgeId.of("azerbaijan-troops"))))
        .extracting(Effect::changes)
        .containsExactly(
            List.of(
                new Change(
                    new Proposition.CeasefireHolds(
                        List.of(ActorId.of("israel"), ActorId.of("hamas")),
                        CeasefireState.FULLY_OBSERVED),
                    true),
                new Change(
                    new Proposition.DecisionTaken(
                        ActorId.of("azerbaijan"), DecisionOrgan.PARLIAMENT),
                    true)));
  }

  @Test
  void inMarchConsentAndThePresidentTogetherFreeMostTroops() {
    List<Effect> most = sets(Leverage.of(on(FIRST_OF_MARCH)).freeingMost(Unit.TROOPS));

    assertThat(most).hasSize(1);
    assertThat(most.get(0).changes())
        .containsExactly(new Change(CONSENT, true), new Change(PRESIDENT, true));
    assertThat(most.get(0).frees()).containsExactly(INDONESIA);
    assertThat(most.get(0).gain().statedIn(Unit.TROOPS)).isEqualTo(new Bounds(1_000, 8_000));
    assertThat(most.get(0).gain().sums().get(0).parts())
        .allMatch(part -> !part.citations().isEmpty());
  }

  @Test
  void afterTheSuspensionTheSameTwoFreeNobody() {
    Leverage leverage = Leverage.of(on(AFTER_SUSPENSION));

    assertThat(sets(leverage.freeingMost(Unit.TROOPS))).isEmpty();
    assertThat(sets(leverage.freeing(INDONESIA)))
        .extracting(Effect::frees, Effect::heldBack)
        .containsExactly(tuple(List.of(), List.of(INDONESIA)));
    assertThat(ranking(AFTER_SUSPENSION).subList(0, 4))
        .containsExactly(
            "1 Egypt judges: The guarantees that it seeks are given.",
            "1 Hamas does this: disarm",
            "1 Kosovo: parliament has approved",
            "1 Hamas does this: cause problem");
  }

  private static List<Effect> sets(SmallestSets found) {
    return ((SmallestSets.Found) found).sets();
  }

  private static List<MandateTask> uncovered(Situation situation) {
    return TaskCoverage.of(situation).uncovered().stream()
        .map(task -> task.task().assignment().task())
        .toList();
  }

  @Test
  void nobodyAcceptsAnyMandatedTaskUntilPoliceTrainingIsPromised() {
    assertThat(uncovered(on(DECEMBER))).hasSize(11).contains(MandateTask.DEMILITARIZATION);
    assertThat(uncovered(on(AFTER_SUSPENSION)))
        .hasSize(10)
        .doesNotContain(MandateTask.POLICE_TRAINING_AND_SUPPORT);
  }

  private static CoveredTask task(Situation situation, MandateTask task) {
    return TaskCoverage.of(situation).tasks().stream()
        .filter(each -> each.task().assignment().task().equals(task))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> pledges(List<TaskOffer> offers) {
    return offers.stream().map(offer -> offer.standing().pledge().id().value()).toList();
  }

  @Test
  void indonesiaAndPakistanDoNotDisarm() {
    CoveredTask disarming = task(on(FIRST_OF_MARCH), MandateTask.WEAPONS_DECOMMISSIONING);
    List<TaskOffer> excluded = disarming.offers(Willingness.EXCLUDED);

    assertThat(pledges(excluded)).containsExactly("indonesia-troops", "pakistan-troops");
    assertThat(excluded).allMatch(offer -> !offer.caveats().isEmpty());
    assertThat(excluded).allMatch(offer -> !offer.citations().isEmpty());
    assertThat(disarming.isCovered()).isFalse();
    assertThat(disarming.isRuledOut()).isFalse();
  }

  @Test
  void egyptAndJordanTrainPolice() {
    CoveredTask training = task(on(AFTER_SUSPENSION), MandateTask.POLICE_TRAINING_AND_SUPPORT);

    assertThat(pledges(training.offers(Willingness.ACCEPTED)))
        .containsExactly("egypt-troops", "egypt-police-training", "jordan-police-training");
  }

  @Test
  void whatContributorsAcceptIsMostlyNotWhatTheMandateGives() {
    assertThat(TaskCoverage.of(on(AFTER_SUSPENSION)).accepted())
        .extracting(TaskPosition::contributor, position -> position.scope().task())
        .extracting(Tuple::toList)
        .extracting(Object::toString)
        .containsExactly(
            "[Optional[actor:indonesia], health-support]",
            "[Optional[actor:indonesia], reconstruction-support]",
            "[Optional[actor:kazakhstan], health-support]",
            "[Optional[actor:kosovo], explosive-ordnance-clearance]");
  }

  @Test
  void ifConsentAndDecisionWereGivenIndonesiaWouldBeFree() {
    Assumptions given =
        Assumptions.NONE
            .and(CONSENT, Truth.MET, FIRST_OF_MARCH)
            .and(PRESIDENT, Truth.MET, FIRST_OF_MARCH);
    Situation then = Situation.of(dossier, ISF, FIRST_OF_MARCH, given).orElseThrow();
    SituationDifference difference = SituationDifference.between(on(FIRST_OF_MARCH), then);

    assertThat(difference.pledges()).hasSize(1);
    assertThat(difference.pledges().get(0).pledge()).isEqualTo(INDONESIA);
    assertThat(difference.pledges().get(0).isFreed()).isTrue();
    assertThat(difference.preconditions()).hasSize(2);
    assertThat(difference.strengths()).isEmpty();
    assertThat(given.facts())
        .contains(new Change(CONSENT, true).assumed(FIRST_OF_MARCH))
        .allMatch(fact -> fact.truth() == Truth.MET)
        .extracting(AssumedFact::since)
        .containsOnly(FIRST_OF_MARCH);
  }

  @Test
  void ifIndonesiaHadNotSuspendedItsTroopsWouldStillCount() {
    Assumptions resumed =
        Assumptions.NONE.and(
            new AssumedStep(INDONESIA, PledgeState.QUANTIFIED, List.of(), AFTER_SUSPENSION));
    Situation then = Situation.of(dossier, ISF, AFTER_SUSPENSION, resumed).orElseThrow();
    SituationDifference difference = SituationDifference.between(on(AFTER_SUSPENSION), then);

    assertThat(difference.strengths())
        .extracting(StrengthChange::level, StrengthChange::after)
        .containsExactly(
            tuple(StrengthLevel.PROSPECTIVE, new Bounds(1_000, 8_000)),
            tuple(StrengthLevel.ANNOUNCED, new Bounds(1_000, 8_000)));
    assertThat(difference.pledges()).extracting(PledgeChange::pledge).containsExactly(INDONESIA);
    assertThat(difference.parties()).hasSize(1);
    assertThat(difference.parties().get(0).added()).containsExactly(ActorId.of("indonesia"));
    assertThat(task(then, MandateTask.WEAPONS_DECOMMISSIONING).offers(Willingness.EXCLUDED))
        .hasSize(2);
  }

  @Test
  void ifHamasDisarmedSaudiArabiaWouldBeFreeAndNobodyElse() {
    Proposition disarmed = new Proposition.ActDone(ActorId.of("hamas"), ActKind.DISARM);
    Situation then =
        Situation.of(dossier, ISF, DECEMBER, Assumptions.NONE.and(disarmed, Truth.MET, DECEMBER))
            .orElseThrow();

    assertThat(SituationDifference.between(on(DECEMBER), then).pledges())
        .extracting(PledgeChange::pledge)
        .containsExactly(PledgeId.of("saudi-arabia-contribution"));
  }

  @Test
  void aClearMandateAloneDoesNotFreePakistan() {
    Proposition clear = new Proposition.TermsClear(TermsKind.MANDATE);
    Situation then =
        Situation.of(dossier, ISF, DECEMBER, Assumptions.NONE.and(clear, Truth.MET, DECEMBER))
            .orElseThrow();

    assertThat(then.pledges())
        .filteredOn(each -> each.pledge().id().value().equals("pakistan-troops"))
        .allMatch(PledgeStanding::isBlocked)
        .hasSize(1);
  }
}
