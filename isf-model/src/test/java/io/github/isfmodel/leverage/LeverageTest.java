package io.github.isfmodel.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LeverageTest {

  private static final Proposition TRUCE = Scene.fact("truce");
  private static final Proposition MONEY = Scene.fact("money");
  private static final Proposition LAW = Scene.fact("law");

  private static final SmallestSets REFUSAL = new SmallestSets.BeyondBound(Leverage.MOST_STEPS);

  private static PledgeStep troops(long number) {
    return Scene.step(PledgeState.ANNOUNCED, new Quantity.Exactly(number));
  }

  @Test
  void aConditionThatTwoPledgesShareCountsForBoth() {
    Situation situation =
        new Scene()
            .pledge("big", troops(900), LAW)
            .pledge("one", troops(500), TRUCE)
            .pledge("two", troops(600), TRUCE)
            .situation();
    List<Lever> levers = Leverage.of(situation).levers();

    assertThat(levers)
        .extracting(lever -> lever.change().proposition())
        .containsExactly(TRUCE, LAW);
    assertThat(levers.get(0).effect().gain().statedIn(Unit.TROOPS))
        .isEqualTo(new Bounds(1_100, 1_100));
    assertThat(levers.get(0).now().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(levers.get(0).change().assumed(Scene.DAY))
        .isEqualTo(new AssumedFact(TRUCE, Truth.MET, Scene.DAY));
  }

  /** Kenya's police went to Haiti before the money was there, 400 of 1,000. */
  @Test
  void whoIsThereAlreadyIsNotFreed() {
    PledgeStep there = Scene.step(PledgeState.DEPLOYED).withPhases(deployed(5_000));
    PledgeStep partly =
        Scene.step(PledgeState.DEPLOYED)
            .withPhases(deployed(400), deployed(600).withReadiness(PledgeState.ANNOUNCED));
    Leverage leverage =
        Leverage.of(
            new Scene()
                .pledge("there", there, TRUCE)
                .pledge("partly", partly, MONEY)
                .pledge("small", troops(700), LAW)
                .situation());

    assertThat(leverage.blocked())
        .extracting(each -> each.pledge().id().value())
        .containsExactly("partly", "small");
    assertThat(leverage.levers())
        .extracting(
            each -> each.effect().frees() + " " + each.effect().gain().statedIn(Unit.TROOPS))
        .containsExactly(
            "[pledge:small] Bounds[min=700, max=700]", "[pledge:partly] Bounds[min=600, max=600]");
    assertThat(changes(leverage.freeingMost(Unit.TROOPS)))
        .containsExactly(List.of(met(LAW)), List.of(met(MONEY), met(LAW)));
  }

  private static Phase deployed(long number) {
    return Scene.phase(new Quantity.Exactly(number), Unit.TROOPS)
        .withReadiness(PledgeState.DEPLOYED);
  }

  /** What it asks for is unknown, so that nothing is known to free who waits for it. */
  @Test
  void noChangeFreesWhatWaitsForAPreconditionThatTheRecordDoesNotHold() {
    Dossier whole =
        new Scene()
            .pledge("one", troops(500), TRUCE, LAW)
            .pledge("two", troops(600), TRUCE)
            .dossier();
    Dossier lacking =
        whole.withPreconditions(whole.preconditions().get(0), whole.preconditions().get(2));
    Leverage leverage = Leverage.of(Situation.of(lacking, Scene.FORCE, Scene.DAY).orElseThrow());

    assertThat(leverage.blocked())
        .extracting(each -> each.pledge().id().value())
        .containsExactly("one", "two");
    assertThat(leverage.lost()).isEmpty();
    assertThat(leverage.levers())
        .extracting(each -> each.effect().frees() + ", waited for by " + each.standsIn())
        .containsExactly("[pledge:two], waited for by [pledge:one, pledge:two]");
    assertThat(changes(leverage.freeing(PledgeId.of("one")))).isEmpty();
    assertThat(changes(leverage.freeingMost(Unit.TROOPS))).containsExactly(List.of(met(TRUCE)));
  }

  private static final Proposition RESOLUTION =
      new Proposition.InstrumentExists(InstrumentKind.SECURITY_COUNCIL_RESOLUTION);
  private static final Proposition MANDATE =
      new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE);

  private static Proposition day(int monthsAhead) {
    return new Proposition.DateReached(Scene.DAY.plusMonths(monthsAhead));
  }

  private static List<List<Change>> changes(SmallestSets found) {
    return ((SmallestSets.Found) found).sets().stream().map(Effect::changes).toList();
  }

  private static Change met(Proposition proposition) {
    return new Change(proposition, true);
  }

  @Test
  void aResolutionFreesWhatWaitsForAMandateToo() {
    Leverage leverage =
        Leverage.of(
            new Scene()
                .pledge("a", troops(1_000), RESOLUTION)
                .pledge("b", troops(1_000), MANDATE)
                .pledge("c", troops(1_000), RESOLUTION, MANDATE)
                .situation());

    assertThat(changes(leverage.freeingMost(Unit.TROOPS)))
        .containsExactly(List.of(met(RESOLUTION)));
    assertThat(changes(leverage.freeing(PledgeId.of("c"))))
        .containsExactly(List.of(met(RESOLUTION)));
    assertThat(changes(leverage.freeing(PledgeId.of("b")))).containsExactly(List.of(met(MANDATE)));
    Lever first = leverage.levers().get(0);
    assertThat(first.change()).isEqualTo(met(RESOLUTION));
    assertThat(first.effect().gain().statedIn(Unit.TROOPS)).isEqualTo(new Bounds(3_000, 3_000));
    assertThat(first.standsIn()).hasSize(3);
  }

  @Test
  void whenTheLaterDayHasComeTheEarlierOneHas() {
    Leverage leverage =
        Leverage.of(
            new Scene()
                .pledge("a", troops(1_000), day(5))
                .pledge("b", troops(2_000), day(6))
                .situation());

    assertThat(changes(leverage.freeingMost(Unit.TROOPS))).containsExactly(List.of(met(day(6))));
  }

  /** Each with all that come before it was looked at for many minutes. */
  @Test
  @Timeout(60)
  void aPledgeMayWaitForManyDays() {
    int many = 30_000;
    Proposition[] days =
        IntStream.rangeClosed(1, many)
            .mapToObj(i -> new Proposition.DateReached(Scene.DAY.plusDays(i)))
            .toArray(Proposition[]::new);
    List<Lever> levers =
        Leverage.of(
                new Scene()
                    .pledge("each", troops(1_000), days)
                    .pledge("one", troops(2_000), new Condition.AllOf(List.of(days)))
                    .situation())
            .levers();

    assertThat(levers).hasSize(many);
    assertThat(levers.get(0).change()).isEqualTo(met(days[many - 1]));
    assertThat(levers.get(0).effect().frees())
        .containsExactly(PledgeId.of("each"), PledgeId.of("one"));
    assertThat(levers.get(1).effect().frees()).isEmpty();
    assertThat(levers.get(1).standsIn()).hasSize(2);
  }

  @Test
  void ofTwoWaysThatFreeTheSameTheOneIsTakenThatFollowsFromTheOther() {
    Condition either = new Condition.AnyOf(List.of(RESOLUTION, MANDATE));
    Leverage leverage = Leverage.of(new Scene().pledge("a", troops(1), either).situation());

    assertThat(changes(leverage.freeing(PledgeId.of("a")))).containsExactly(List.of(met(MANDATE)));
    assertThat(changes(leverage.freeingMost(Unit.TROOPS))).containsExactly(List.of(met(MANDATE)));
  }

  @Test
  void aStrongerChangeIsNoneForWhatMustNotFollow() {
    Condition only = new Condition.AllOf(List.of(RESOLUTION, new Condition.Not(MANDATE)));
    Leverage leverage = Leverage.of(new Scene().pledge("a", troops(1), only).situation());

    assertThat(changes(leverage.freeing(PledgeId.of("a")))).isEmpty();
    assertThat(changes(leverage.freeingMost(Unit.TROOPS))).isEmpty();
  }

  private static Leverage limited(Proposition limit) {
    return Leverage.of(
        new Scene()
            .pledge(
                "late",
                troops(1_000),
                new Condition.AllOf(List.of(TRUCE, new Condition.Not(limit))))
            .pledge("other", troops(500), LAW)
            .situation());
  }

  @Test
  void aDayThatHasComeStaysSoAndWhatItMustNotHaveComeForIsLost() {
    Leverage leverage = limited(day(0));

    assertThat(leverage.lost()).containsExactly(PledgeId.of("late"));
    assertThat(leverage.levers()).extracting(Lever::change).containsExactly(met(LAW));
    assertThat(changes(leverage.freeing(PledgeId.of("late")))).isEmpty();
    assertThat(changes(leverage.freeingMost(Unit.TROOPS))).containsExactly(List.of(met(LAW)));
  }

  @Test
  void beforeItsDayATimeLimitTakesNothingAway() {
    Leverage leverage = limited(day(1));

    assertThat(leverage.lost()).isEmpty();
    assertThat(changes(leverage.freeing(PledgeId.of("late")))).containsExactly(List.of(met(TRUCE)));
  }

  @Test
  void whatCanBeFreedInAnotherWayIsNotLost() {
    Condition either = new Condition.AnyOf(List.of(TRUCE, new Condition.Not(day(0))));
    Leverage leverage = Leverage.of(new Scene().pledge("a", troops(1), either).situation());

    assertThat(leverage.lost()).isEmpty();
    assertThat(leverage.levers()).extracting(Lever::change).containsExactly(met(TRUCE));
  }

  @Test
  void whatFreesWithoutANumberComesBeforeWhatFreesNothing() {
    Situation situation =
        new Scene()
            .pledge("both", troops(900), TRUCE, LAW)
            .pledge(
                "vague", Scene.step(PledgeState.ANNOUNCED, new Quantity.InWords("dozens")), MONEY)
            .situation();

    assertThat(Leverage.of(situation).levers())
        .extracting(lever -> lever.change().proposition())
        .containsExactly(MONEY, TRUCE, LAW);
    assertThat(sets(Leverage.of(situation).freeingMost(Unit.TROOPS)))
        .containsExactly(List.of(new Change(TRUCE, true), new Change(LAW, true)));
  }

  /** Kenya's 1,000 police waited for the money in December 2023. */
  @Test
  void ofPersonnelEverybodyCounts() {
    Situation situation =
        new Scene()
            .pledge("troops", troops(900), TRUCE)
            .pledge(
                "police",
                Scene.step(PledgeState.ANNOUNCED)
                    .withPhases(Scene.phase(new Quantity.Exactly(1_000), Unit.POLICE)),
                MONEY)
            .situation();
    Leverage leverage = Leverage.of(situation);

    assertThat(leverage.levers())
        .extracting(lever -> lever.change().proposition())
        .containsExactly(MONEY, TRUCE);
    assertThat(sets(leverage.freeingMost(Unit.PERSONNEL)).get(0))
        .containsExactly(new Change(MONEY, true));
    assertThat(sets(leverage.freeingMost(Unit.TROOPS)))
        .containsExactly(List.of(new Change(TRUCE, true)));
  }

  @Test
  void aConditionThatSaysNotIsLiftedByItsOpposite() {
    Situation situation =
        new Scene().pledge("one", troops(1), new Condition.Not(TRUCE)).situation();

    assertThat(sets(Leverage.of(situation).freeing(PledgeId.of("one"))))
        .containsExactly(List.of(new Change(TRUCE, false)));
  }

  @Test
  void nothingFreesAPledgeWhoseConditionsContradictEachOther() {
    Situation situation =
        new Scene().pledge("one", troops(1), TRUCE, new Condition.Not(TRUCE)).situation();

    assertThat(sets(Leverage.of(situation).freeing(PledgeId.of("one")))).isEmpty();
    assertThat(Leverage.of(situation).levers()).hasSize(2);
  }

  @Test
  void whatFreesOneCanBlockAnother() {
    Situation situation =
        new Scene()
            .pledge("one", troops(1), TRUCE)
            .pledge("two", troops(2), new Condition.Not(TRUCE))
            .situation(Assumptions.NONE.and(TRUCE, Truth.NOT_MET, Scene.DAY));
    Effect effect = Leverage.of(situation).levers().get(0).effect();

    assertThat(effect.frees()).containsExactly(PledgeId.of("one"));
    assertThat(effect.blocks()).containsExactly(PledgeId.of("two"));
  }

  @Test
  void aSuspendedPledgeIsNotFreedByItsConditionsAlone() {
    Situation situation =
        new Scene()
            .pledge("one", Scene.step(PledgeState.SUSPENDED, new Quantity.Exactly(9)), TRUCE)
            .situation();
    Effect effect = Leverage.of(situation).levers().get(0).effect();

    assertThat(effect.frees()).isEmpty();
    assertThat(effect.heldBack()).containsExactly(PledgeId.of("one"));
    assertThat(effect.gain().sums()).isEmpty();
    assertThat(sets(Leverage.of(situation).freeingMost(Unit.TROOPS))).isEmpty();
  }

  @Test
  void freePledgesNeedNoChange() {
    Situation situation = new Scene().pledge("one", troops(1)).situation();

    assertThat(Leverage.of(situation).blocked()).isEmpty();
    assertThat(sets(Leverage.of(situation).freeing(PledgeId.of("one")))).containsExactly(List.of());
  }

  @Test
  void refusesRatherThanApproximates() {
    Condition tooMuch = new Condition.AtLeast(10, facts("f", 20));
    Situation situation = new Scene().pledge("one", troops(1), tooMuch).situation();

    assertThat(Leverage.of(situation).freeing(PledgeId.of("one"))).isEqualTo(REFUSAL);
    assertThat(Leverage.of(situation).freeingMost(Unit.TROOPS)).isEqualTo(REFUSAL);
  }

  @Test
  void refusesTooManyEqualSetsRatherThanApproximates() {
    assertThat(Leverage.of(singles(17, 0)).freeingMost(Unit.TROOPS)).isEqualTo(REFUSAL);
  }

  @Test
  void refusesPledgesThatAreBoundUpWithEachOtherTooMuch() {
    Scene scene = new Scene();
    for (int i = 0; i < 3_000; i++) {
      scene.pledge("pledge-" + i, troops(1 + i), Scene.fact("f" + i), Scene.fact("f" + (i + 1)));
    }

    assertThat(Leverage.of(scene.situation()).freeingMost(Unit.TROOPS)).isEqualTo(REFUSAL);
  }

  @Test
  void aSetThatIsReachedInTwoWaysIsFoundOnce() {
    Proposition now = Scene.fact("a");
    Proposition wanted = Scene.fact("b");
    Scene scene =
        new Scene()
            .pledge("one", Scene.step(PledgeState.ANNOUNCED, new Quantity.AtLeast(100)), wanted)
            .pledge(
                "other",
                Scene.step(PledgeState.ANNOUNCED, new Quantity.AtMost(500)),
                wanted,
                new Condition.AnyOf(List.of(now, new Condition.Not(now))));
    Assumptions assumed = Assumptions.NONE.and(now, Truth.MET, Scene.BEFORE);

    assertThat(
            ((SmallestSets.Found) Leverage.of(scene.situation(assumed)).freeingMost(Unit.TROOPS))
                .sets())
        .extracting(Effect::changes)
        .containsExactly(List.of(new Change(wanted, true)));
  }

  @Test
  void refusesManyCasesOneInAnotherWithoutRunningOutOfStack() {
    Scene scene = new Scene();
    for (int i = 0; i < 12; i++) {
      int bit = i;
      List<Condition> halves =
          facts("f", 1 << 12).stream().filter(fact -> ((number(fact) >> bit) & 1) == 1).toList();
      scene.pledge("pledge-" + i, troops(1 + i), new Condition.AllOf(halves));
    }

    assertThat(Leverage.of(scene.situation()).freeingMost(Unit.TROOPS)).isEqualTo(REFUSAL);
  }

  private static int number(Condition fact) {
    return Integer.parseInt(((Proposition.Judged) fact).that().substring(1));
  }

  @Test
  void manyPledgesUnderTheSameConditionAreLookedAtAsOne() {
    Scene scene = new Scene();
    Condition three = new Condition.AtLeast(3, facts("f", 16));
    IntStream.range(0, 10).forEach(i -> scene.pledge("pledge-" + i, troops(100 + i), three));
    SmallestSets most = Leverage.of(scene.situation()).freeingMost(Unit.TROOPS);

    assertThat(effects(most))
        .hasSize(560)
        .allSatisfy(
            effect -> {
              assertThat(effect.changes()).hasSize(3);
              assertThat(effect.frees()).hasSize(10);
              assertThat(effect.gain().statedIn(Unit.TROOPS)).isEqualTo(new Bounds(1_045, 1_045));
            });
  }

  @Test
  void pledgesWhoseConditionsOverlapAreLookedAtExactly() {
    Scene scene = new Scene();
    for (int i = 0; i < 10; i++) {
      Condition three = new Condition.AtLeast(3, facts("f", 20).subList(i % 5, 16 + i % 5));
      scene.pledge("pledge-" + i, troops(100 + i), three);
    }

    assertThat(effects(Leverage.of(scene.situation()).freeingMost(Unit.TROOPS)))
        .hasSize(220)
        .allSatisfy(effect -> assertThat(effect.changes()).hasSize(3))
        .allSatisfy(effect -> assertThat(effect.frees()).hasSize(10));
  }

  @Test
  void pledgesThatHaveNothingInCommonAreLookedAtApart() {
    List<Effect> most = effects(Leverage.of(singles(100, 1)).freeingMost(Unit.TROOPS));

    assertThat(most).hasSize(100);
    assertThat(most.get(1).frees())
        .containsExactly(PledgeId.of("pledge-98"), PledgeId.of("pledge-99"));
  }

  @Test
  void whatIsOfNoUseWithoutTheRestIsTakenTogether() {
    Situation situation =
        new Scene()
            .pledge("one", troops(1), new Condition.AllOf(facts("f", 100)))
            .pledge("two", troops(2), new Condition.AnyOf(facts("g", 10)))
            .situation();

    assertThat(sets(Leverage.of(situation).freeing(PledgeId.of("one")))).hasSize(1);
    assertThat(effects(Leverage.of(situation).freeingMost(Unit.TROOPS)))
        .hasSize(20)
        .extracting(effect -> effect.changes().size())
        .containsOnly(1, 101);
  }

  /** Pledges that wait for one fact each. */
  private static Situation singles(int count, int step) {
    Scene scene = new Scene();
    IntStream.range(0, count)
        .forEach(
            i -> scene.pledge("pledge-" + i, troops(1_000 + i * step), Scene.fact("fact " + i)));
    return scene.situation();
  }

  @Test
  void doesNotSayAnythingOfAnUnknownPledge() {
    Leverage leverage = Leverage.of(new Scene().situation());

    assertThatThrownBy(() -> leverage.freeing(PledgeId.of("none")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "pledge 'pledge:none' is not among those of the force on that day; name one of them");
  }

  private static List<Condition> facts(String name, int count) {
    List<Condition> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(Scene.fact(name + i));
    }
    return facts;
  }

  private static List<List<Change>> sets(SmallestSets found) {
    return effects(found).stream().map(Effect::changes).toList();
  }

  private static List<Effect> effects(SmallestSets found) {
    return ((SmallestSets.Found) found).sets();
  }
}
