package io.github.isfmodel.leverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Scene;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.precondition.CeasefireState;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Precondition;
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
      List.of(
          Scene.fact("a"),
          Scene.fact("b"),
          Scene.fact("c"),
          ceasefire(CeasefireState.IN_EFFECT),
          ceasefire(CeasefireState.FULLY_OBSERVED));
  private static final int MOST_PLEDGES = 6;

  private static Proposition ceasefire(CeasefireState state) {
    return new Proposition.CeasefireHolds(List.of(ActorId.of("x"), ActorId.of("y")), state);
  }

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
      return sets.stream().filter(Case::isConsistent).toList();
    }

    private static boolean isConsistent(Set<Change> set) {
      return set.stream()
          .allMatch(one -> set.stream().noneMatch(other -> comesWith(one.opposite(), other)));
    }

    private static Set<Change> with(Set<Change> set, Change change) {
      Set<Change> longer = new HashSet<>(set);
      longer.add(change);
      return longer;
    }
  }

  /** Whether one change comes about with another. */
  private static boolean comesWith(Change one, Change other) {
    return one.holds() == other.holds()
        && (one.holds()
            ? Implications.implies(other.proposition(), one.proposition())
            : Implications.implies(one.proposition(), other.proposition()));
  }

  private static Set<Change> wanted(PledgeStanding pledge) {
    return pledge.preconditions().stream()
        .flatMap(each -> Levers.wanted(each.precondition().condition()).stream())
        .collect(Collectors.toSet());
  }

  private static List<Set<Change>> weakest(List<Set<Change>> sets) {
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(other -> asksForLess(other, set)))
        .toList();
  }

  private static boolean asksForLess(Set<Change> less, Set<Change> more) {
    return less.size() == more.size() && comeWith(less, more) && !comeWith(more, less);
  }

  private static boolean comeWith(Set<Change> some, Set<Change> others) {
    return some.stream().allMatch(one -> others.stream().anyMatch(other -> comesWith(one, other)));
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
    return Combinators.combine(scenes, truths, Arbitraries.of(true, false, false))
        .as(
            (scene, truth, lacking) ->
                new Case(lacking(lacking, withParties(scene.dossier())), assumed(truth)));
  }

  /** Where a record lacks a precondition, its pledge is blocked whatever is changed. */
  private static Dossier lacking(boolean first, Dossier dossier) {
    List<Precondition> all = dossier.preconditions();
    return first ? dossier.withPreconditions(all.subList(1, all.size())) : dossier;
  }

  /** Also what nothing asks for is assumed, so the record has to hold whom it names. */
  private static Dossier withParties(Dossier dossier) {
    List<Actor> actors = new ArrayList<>(dossier.actors());
    for (String name : List.of("x", "y")) {
      actors.add(Actor.builder().id(ActorId.of(name)).kind(ActorKind.STATE).name(name).build());
    }
    return dossier.withActors(actors);
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
      assumptions = assumptions.and(FACTS.get(i), consistent(i, truths), Scene.BEFORE);
    }
    return assumptions;
  }

  /** What follows from what is so is so too, as where facts are found and not assumed. */
  private static Truth consistent(int place, List<Truth> truths) {
    Truth own = truths.get(place);
    for (int i = 0; i < truths.size(); i++) {
      if (i != place
          && truths.get(i) == Truth.MET
          && Implications.implies(FACTS.get(i), FACTS.get(place))) {
        return Truth.MET;
      }
      if (i != place
          && own != Truth.MET
          && truths.get(i) == Truth.NOT_MET
          && Implications.implies(FACTS.get(place), FACTS.get(i))) {
        return Truth.NOT_MET;
      }
    }
    return own;
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
              ? given.everySet().stream()
                  .filter(set -> wanted(pledge).containsAll(set))
                  .filter(set -> !isBlocked(id, given.after(set)))
                  .toList()
              : List.of(Set.of());
      List<Set<Change>> smallest =
          freeing.stream()
              .filter(
                  set ->
                      freeing.stream()
                          .noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
              .toList();

      assertThat(sets(leverage.freeing(id))).containsExactlyInAnyOrderElementsOf(weakest(smallest));
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
    Set<Change> wanted =
        given.now().pledges().stream()
            .filter(LeveragePropertyTest::counts)
            .flatMap(pledge -> wanted(pledge).stream())
            .collect(Collectors.toSet());
    for (Set<Change> set : given.everySet().stream().filter(wanted::containsAll).toList()) {
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
        expected.addAll(weakest(byGain.get(best)));
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

  private static boolean counts(PledgeStanding pledge) {
    return pledge.isBlocked()
        && pledge.step().state() != PledgeState.SUSPENDED
        && !pledge.phases().get(0).measure().quantity().isInWords();
  }

  private static Bounds gain(Situation before, Situation after) {
    Bounds gain = new Bounds(0, 0);
    for (int i = 0; i < before.pledges().size(); i++) {
      PledgeStanding pledge = before.pledges().get(i);
      Quantity size = pledge.phases().get(0).measure().quantity();
      if (counts(pledge) && !after.pledges().get(i).isBlocked()) {
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
          assertThat(opened.isEmpty() || !isWanted(change, given.now())).isTrue();
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

  private static boolean isWanted(Change change, Situation situation) {
    return situation.pledges().stream()
        .flatMap(pledge -> pledge.blockedBy().stream())
        .anyMatch(each -> Levers.wanted(each.precondition().condition()).contains(change));
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
