package io.github.isfmodel.leverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeverageTest {

  private static final Proposition TRUCE = Scene.fact("truce");
  private static final Proposition MONEY = Scene.fact("money");
  private static final Proposition LAW = Scene.fact("law");

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
    assertThat(levers.get(0).effect().gain().in(Unit.TROOPS)).isEqualTo(new Bounds(1_100, 1_100));
    assertThat(levers.get(0).now().truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(levers.get(0).change().assumed(Scene.DAY))
        .isEqualTo(new AssumedFact(TRUCE, Truth.MET, Scene.DAY));
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

    assertThat(Leverage.of(situation).freeing(PledgeId.of("one")))
        .isEqualTo(new SmallestSets.BeyondBound(Leverage.MOST_TERMS));
    assertThat(Leverage.of(situation).freeingMost(Unit.TROOPS))
        .isEqualTo(new SmallestSets.BeyondBound(Leverage.MOST_TERMS));
  }

  @Test
  void refusesTooManyPledgesRatherThanApproximates() {
    Scene scene = new Scene();
    IntStream.range(0, 17)
        .forEach(i -> scene.pledge("pledge-" + i, troops(1), Scene.fact("fact " + i)));

    assertThat(Leverage.of(scene.situation()).freeingMost(Unit.TROOPS))
        .isEqualTo(new SmallestSets.BeyondBound(Leverage.MOST_UNIONS));
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
    return ((SmallestSets.Found) found).sets().stream().map(Effect::changes).toList();
  }
}
