package io.github.isfmodel.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Single changes of days and strengths against a situation that is looked at anew with each. */
class LadderLeversPropertyTest {

  private static final List<Proposition> FACTS =
      List.of(
          day(-1),
          day(1),
          day(2),
          day(3),
          reach(new Quantity.Exactly(5), Unit.TROOPS),
          reach(new Quantity.AtLeast(5), Unit.TROOPS),
          reach(new Quantity.Exactly(9), Unit.TROOPS),
          reach(new Quantity.Exactly(6), Unit.POLICE),
          reach(new Quantity.Exactly(5), Unit.PERSONNEL),
          reach(new Quantity.Exactly(7), Unit.PERSONNEL),
          reach(new Quantity.Exactly(6), Unit.UNIFORMED_PERSONNEL),
          reach(new Quantity.InWords("dozens"), Unit.TROOPS),
          new Proposition.InstrumentExists(InstrumentKind.INTERNATIONAL_MANDATE),
          new Proposition.InstrumentExists(InstrumentKind.TREATY),
          Scene.fact("a"));

  private static Proposition day(int monthsAhead) {
    return new Proposition.DateReached(Scene.DAY.plusMonths(monthsAhead));
  }

  private static Proposition reach(Quantity quantity, Unit unit) {
    return new Proposition.PledgesReach(Scene.FORCE, Measure.of(quantity, unit));
  }

  @Provide
  Arbitrary<Scene> scenes() {
    Arbitrary<PledgeState> states =
        Arbitraries.of(PledgeState.ANNOUNCED, PledgeState.SUSPENDED, PledgeState.CONDITIONAL);
    return Combinators.combine(
            states.list().ofMinSize(1).ofMaxSize(5),
            conditions(2).list().ofMinSize(1).ofMaxSize(3).list().ofSize(5))
        .as(LadderLeversPropertyTest::scene);
  }

  private static Scene scene(List<PledgeState> states, List<List<Condition>> conditions) {
    Scene scene = new Scene();
    for (int i = 0; i < states.size(); i++) {
      scene.pledge(
          "pledge-" + i,
          Scene.step(states.get(i), new Quantity.Exactly(100)),
          conditions.get(i).toArray(new Condition[0]));
    }
    return scene;
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> leaf = Arbitraries.of(FACTS).map(fact -> fact);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<Condition>> parts = conditions(depth - 1).list().ofMinSize(1).ofMaxSize(4);
    return Arbitraries.oneOf(
        leaf,
        parts.map(Condition.AllOf::new),
        parts.map(Condition.AnyOf::new),
        conditions(depth - 1).map(Condition.Not::new),
        Combinators.combine(Arbitraries.integers().between(0, 3), parts)
            .as((n, of) -> new Condition.AtLeast(1 + n % of.size(), of)));
  }

  private static boolean isBlocked(Situation situation, PledgeId id) {
    return situation.pledges().stream()
        .anyMatch(each -> each.pledge().id().equals(id) && each.isBlocked());
  }

  private static List<PledgeId> freed(Situation before, Situation after, boolean underWay) {
    return before.pledges().stream()
        .filter(PledgeStanding::isBlocked)
        .filter(each -> (each.step().state() != PledgeState.SUSPENDED) == underWay)
        .map(each -> each.pledge().id())
        .filter(id -> !isBlocked(after, id))
        .toList();
  }

  private static List<PledgeId> blocked(Situation before, Situation after) {
    return before.pledges().stream()
        .filter(each -> !each.isBlocked())
        .map(each -> each.pledge().id())
        .filter(id -> isBlocked(after, id))
        .toList();
  }

  private static Set<Change> waitedFor(PledgeStanding pledge, Effects effects) {
    Set<Change> waitedFor = new LinkedHashSet<>();
    if (effects.canBeFreed(pledge)) {
      pledge
          .blockedBy()
          .forEach(each -> waitedFor.addAll(Levers.wanted(each.precondition().condition())));
    }
    waitedFor.removeIf(change -> effects.isSo(change) || !effects.isPossible(change));
    return waitedFor;
  }

  private static boolean comesWith(Change one, Change other) {
    return one.holds() == other.holds()
        && (one.holds()
            ? Implications.implies(other.proposition(), one.proposition())
            : Implications.implies(one.proposition(), other.proposition()));
  }

  /** What the record does not decide is assumed, so that nothing rests on another assumption. */
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void eachLeverDoesWhatTheChangeAssumedDoes(
      @ForAll("scenes") Scene scene, @ForAll @Size(3) List<Truth> truths) {
    Assumptions assumptions = Assumptions.NONE;
    for (int i = 0; i < truths.size(); i++) {
      Proposition apart = FACTS.get(FACTS.size() - 1 - i);
      assumptions = assumptions.and(apart, truths.get(i), Scene.BEFORE);
    }
    Situation now = scene.situation(assumptions);
    Effects effects = new Effects(now);
    List<Lever> levers = Leverage.of(now).levers();

    assertThat(levers)
        .extracting(Lever::change)
        .containsExactlyInAnyOrderElementsOf(
            now.pledges().stream()
                .flatMap(pledge -> waitedFor(pledge, effects).stream())
                .distinct()
                .toList());
    for (Lever lever : levers) {
      Change change = lever.change();
      Situation after =
          scene.situation(assumptions.and(change.proposition(), change.truth(), Scene.DAY));
      assertThat(lever.effect().changes()).containsExactly(change);
      assertThat(lever.effect()).isEqualTo(effects.of(List.of(change)));
      assertThat(lever.effect().frees()).isEqualTo(freed(now, after, true));
      assertThat(lever.effect().heldBack()).isEqualTo(freed(now, after, false));
      assertThat(lever.effect().blocks()).isEqualTo(blocked(now, after));
      assertThat(lever.standsIn())
          .isEqualTo(
              now.pledges().stream()
                  .filter(
                      pledge ->
                          waitedFor(pledge, effects).stream()
                              .anyMatch(each -> comesWith(each, change)))
                  .map(each -> each.pledge().id())
                  .toList());
    }
  }
}
