package io.github.isfmodel.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Leverage against a search that tries every change of every fact, in any combination. */
class LeveragePropertyTest {

  private static final List<Proposition> FACTS =
      List.of(Scene.fact("a"), Scene.fact("b"), Scene.fact("c"), Scene.fact("d"), Scene.fact("e"));
  private static final int MOST_PLEDGES = 6;

  /** A record, what is assumed in it, and all that can be changed with what then is so. */
  private record Case(Dossier dossier, Assumptions assumptions) {

    Situation now() {
      return after(Set.of());
    }

    Situation after(Set<Change> changes) {
      Assumptions then = assumptions;
      for (Change change : changes) {
        then = then.and(change.proposition(), change.truth(), Scene.DAY);
      }
      return Situation.of(dossier, Scene.FORCE, Scene.DAY, then).orElseThrow();
    }

    List<Set<Change>> everySet() {
      List<Set<Change>> sets = List.of(Set.of());
      for (Proposition fact : FACTS) {
        List<Set<Change>> longer = new ArrayList<>(sets);
        for (boolean holds : new boolean[] {true, false}) {
          Change change = new Change(fact, holds);
          if (assumptions.truthOf(fact, Scene.DAY).orElseThrow() != change.truth()) {
            sets.forEach(set -> longer.add(with(set, change)));
          }
        }
        sets = longer;
      }
      return sets;
    }

    private static Set<Change> with(Set<Change> set, Change change) {
      Set<Change> longer = new HashSet<>(set);
      longer.add(change);
      return longer;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Scene> scenes =
        Combinators.combine(
                sizes().list().ofMinSize(1).ofMaxSize(MOST_PLEDGES),
                conditions(2).list().ofMinSize(1).ofMaxSize(2).list().ofSize(MOST_PLEDGES),
                Arbitraries.of(
                        PledgeState.ANNOUNCED, PledgeState.CONDITIONAL, PledgeState.SUSPENDED)
                    .list()
                    .ofSize(MOST_PLEDGES))
            .as(LeveragePropertyTest::scene);
    Arbitrary<List<Truth>> truths = Arbitraries.of(Truth.class).list().ofSize(FACTS.size());
    return Combinators.combine(scenes, truths)
        .as((scene, truth) -> new Case(scene.dossier(), assumed(truth)));
  }

  private static Scene scene(
      List<Quantity> sizes, List<List<Condition>> conditions, List<PledgeState> states) {
    Scene scene = new Scene();
    for (int i = 0; i < sizes.size(); i++) {
      scene.pledge(
          "pledge-" + i,
          Scene.step(states.get(i), sizes.get(i)),
          conditions.get(i).toArray(new Condition[0]));
    }
    return scene;
  }

  private static Assumptions assumed(List<Truth> truths) {
    Assumptions assumptions = Assumptions.NONE;
    for (int i = 0; i < truths.size(); i++) {
      assumptions = assumptions.and(FACTS.get(i), truths.get(i), Scene.BEFORE);
    }
    return assumptions;
  }

  private static Arbitrary<Quantity> sizes() {
    return Arbitraries.<Quantity>of(
        new Quantity.Exactly(100),
        new Quantity.Exactly(200),
        new Quantity.AtMost(500),
        new Quantity.AtLeast(100),
        new Quantity.InWords("dozens"));
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> leaf = Arbitraries.of(FACTS).map(fact -> fact);
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<Condition>> parts = conditions(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf,
        parts.map(Condition.AllOf::new),
        parts.map(Condition.AnyOf::new),
        conditions(depth - 1).map(Condition.Not::new),
        Combinators.combine(Arbitraries.integers().between(0, 2), parts)
            .as((n, of) -> new Condition.AtLeast(1 + n % of.size(), of)));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void smallestSetsOfAPledgeAreThoseThatTryingEverythingFinds(@ForAll("cases") Case given) {
    Leverage leverage = Leverage.of(given.now());
    for (PledgeStanding pledge : given.now().pledges()) {
      PledgeId id = pledge.pledge().id();
      List<Set<Change>> freeing =
          pledge.isBlocked()
              ? given.everySet().stream().filter(set -> !isBlocked(id, given.after(set))).toList()
              : List.of(Set.of());
      List<Set<Change>> smallest =
          freeing.stream()
              .filter(
                  set ->
                      freeing.stream()
                          .noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
              .toList();

      assertThat(sets(leverage.freeing(id))).containsExactlyInAnyOrderElementsOf(smallest);
    }
  }

  private static boolean isBlocked(PledgeId pledge, Situation situation) {
    return situation.pledges().stream()
        .anyMatch(each -> each.pledge().id().equals(pledge) && each.isBlocked());
  }

  private static List<Set<Change>> sets(SmallestSets found) {
    return ((SmallestSets.Found) found)
        .sets().stream().<Set<Change>>map(effect -> new HashSet<>(effect.changes())).toList();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void setsThatFreeMostAreThoseThatTryingEverythingFinds(@ForAll("cases") Case given) {
    Map<Integer, Map<Bounds, List<Set<Change>>>> bySize = new TreeMap<>();
    for (Set<Change> set : given.everySet()) {
      bySize
          .computeIfAbsent(set.size(), size -> new HashMap<>())
          .computeIfAbsent(gain(given.now(), given.after(set)), gain -> new ArrayList<>())
          .add(set);
    }
    List<Set<Change>> expected = new ArrayList<>();
    Bounds most = new Bounds(0, 0);
    for (Map<Bounds, List<Set<Change>>> byGain : bySize.values()) {
      Bounds best = byGain.keySet().stream().reduce(LeveragePropertyTest::greater).orElseThrow();
      if (greater(best, most).equals(best) && !best.equals(most)) {
        most = best;
        expected.addAll(byGain.get(best));
      }
    }

    assertThat(sets(Leverage.of(given.now()).freeingMost(Unit.TROOPS)))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Bounds greater(Bounds one, Bounds other) {
    boolean greater =
        one.min() > other.min() || (one.min() == other.min() && one.max() > other.max());
    return greater ? one : other;
  }

  private static Bounds gain(Situation before, Situation after) {
    Bounds gain = new Bounds(0, 0);
    for (int i = 0; i < before.pledges().size(); i++) {
      PledgeStanding pledge = before.pledges().get(i);
      Quantity size = pledge.phases().get(0).measure().quantity();
      boolean freed = pledge.isBlocked() && !after.pledges().get(i).isBlocked();
      if (freed && pledge.step().state() != PledgeState.SUSPENDED && !size.isInWords()) {
        gain = gain.plus(size.bounds());
      }
    }
    return gain;
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void leversAreTheSingleChangesThatMatterAndTellWhatTheyDo(@ForAll("cases") Case given) {
    Map<Change, Lever> levers =
        Leverage.of(given.now()).levers().stream()
            .collect(Collectors.toMap(Lever::change, lever -> lever));
    for (Set<Change> set : given.everySet()) {
      if (set.size() == 1) {
        Change change = set.iterator().next();
        Situation after = given.after(set);
        List<PledgeId> opened = changed(given.now(), after);
        Lever lever = levers.remove(change);
        if (lever == null) {
          assertThat(opened).isEmpty();
        } else {
          assertThat(join(lever.effect().frees(), lever.effect().heldBack()))
              .containsExactlyInAnyOrderElementsOf(opened);
          assertThat(lever.effect().blocks())
              .containsExactlyElementsOf(changed(after, given.now()));
          assertThat(lever.standsIn()).containsAll(opened);
        }
      }
    }
    assertThat(levers).isEmpty();
  }

  /** The pledges that are blocked in the one and not in the other. */
  private static List<PledgeId> changed(Situation one, Situation other) {
    return one.pledges().stream()
        .filter(PledgeStanding::isBlocked)
        .map(each -> each.pledge().id())
        .filter(id -> !isBlocked(id, other))
        .toList();
  }

  private static List<PledgeId> join(List<PledgeId> one, List<PledgeId> other) {
    List<PledgeId> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
