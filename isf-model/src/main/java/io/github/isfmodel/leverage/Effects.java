package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.strength.StrengthTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks at the pledges of a situation again as they would be after changes. Only those pledges are
 * looked at whose preconditions name what is changed, or what comes about with it. Safe for use by
 * several threads.
 */
final class Effects {

  private final List<PledgeStanding> pledges;
  private final Map<PledgeId, PledgeStanding> byId = new HashMap<>();
  private final Map<Proposition, Finding> now = new HashMap<>();
  private final Map<Proposition, List<Integer>> naming = new LinkedHashMap<>();
  private final Implications implications;
  private final LocalDate date;

  Effects(Situation situation) {
    this.date = situation.date();
    this.pledges = situation.pledges();
    for (int place = 0; place < pledges.size(); place++) {
      PledgeStanding pledge = pledges.get(place);
      byId.putIfAbsent(pledge.pledge().id(), pledge);
      for (PreconditionStanding each : pledge.preconditions()) {
        for (Proof leaf : each.proof().leaves()) {
          enter(leaf, place);
        }
      }
    }
    this.implications = new Implications(naming.keySet());
  }

  private void enter(Proof leaf, int place) {
    if (leaf.condition() instanceof Proposition proposition) {
      now.merge(proposition, new Finding(leaf.truth(), leaf.evidence()), Effects::lessSo);
      List<Integer> places = naming.computeIfAbsent(proposition, key -> new ArrayList<>());
      if (places.isEmpty() || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    }
  }

  /** Of what several judge, what is not met for one of them is still to be brought about. */
  private static Finding lessSo(Finding one, Finding other) {
    return one.truth() == Truth.MET ? other : one;
  }

  Optional<PledgeStanding> pledge(PledgeId id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<PledgeStanding> blocked() {
    return pledges.stream().filter(Effects::isKeptBack).toList();
  }

  /** Whether a precondition blocks it and it is not there all the same. */
  static boolean isKeptBack(PledgeStanding standing) {
    return standing.isBlocked()
        && !(isUnderWay(standing) && StrengthTally.toDeploy(List.of(standing)).isEmpty());
  }

  List<PledgeId> lost() {
    return ids(blocked().stream().filter(each -> !canBeFreed(each)).toList());
  }

  Finding now(Proposition proposition) {
    return now.getOrDefault(proposition, Finding.NOTHING);
  }

  boolean isSo(Change change) {
    return now(change.proposition()).truth() == change.truth();
  }

  /** Whether it can still be made: a day that has come stays so. */
  boolean isPossible(Change change) {
    boolean hasCome =
        change.proposition() instanceof Proposition.DateReached reached
            && !reached.date().isAfter(date);
    return change.holds() || !hasCome;
  }

  /** Whether changes can free it, but for those that cannot be made together. */
  boolean canBeFreed(PledgeStanding standing) {
    return standing.preconditions().stream()
        .filter(each -> !each.waived())
        .allMatch(each -> canBe(each.precondition().condition(), true));
  }

  private boolean canBe(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      return canBe(not.part(), !holds);
    }
    if (condition instanceof Proposition proposition) {
      Change change = new Change(proposition, holds);
      return isSo(change) || isPossible(change);
    }
    int needed = condition.needed();
    return condition.parts().stream().filter(part -> canBe(part, holds)).count()
        >= (holds ? needed : condition.parts().size() - needed + 1);
  }

  /** The change itself and what comes about with it. */
  Stream<Change> with(Change change) {
    return change.with(implications);
  }

  /** How many pledges are to be looked at for a change. */
  long naming(Change change) {
    return with(change).mapToLong(each -> places(each).size()).sum();
  }

  private List<Integer> places(Change change) {
    return naming.getOrDefault(change.proposition(), List.of());
  }

  /** What comes about with each change, as steps from one to the next. */
  List<List<Implications.Rung>> ladders(boolean met) {
    return implications.ladders(met);
  }

  /** All pledges, for many changes. */
  Trial trial() {
    return trial(pledges);
  }

  private Trial trial(List<PledgeStanding> some) {
    return new Trial(some);
  }

  Effect of(Collection<Change> changes) {
    Set<Change> all = new LinkedHashSet<>();
    Set<Integer> concerned = new TreeSet<>();
    for (Change change : changes) {
      with(change)
          .forEach(
              each -> {
                all.add(each);
                concerned.addAll(places(each));
              });
    }
    Trial trial = trial(concerned.stream().map(pledges::get).toList());
    all.forEach(trial::make);
    return effect(changes, trial);
  }

  /** What changes do with which all that was tried comes about. */
  Effect effect(Collection<Change> changes, Trial tried) {
    List<PledgeStanding> turned = tried.turned();
    List<PledgeStanding> freed = those(turned, each -> isKeptBack(each) && isUnderWay(each));
    return new Effect(
        List.copyOf(changes),
        ids(freed),
        StrengthTally.toDeploy(freed),
        ids(those(turned, each -> each.isBlocked() && !isUnderWay(each))),
        ids(those(turned, each -> !each.isBlocked())));
  }

  private static List<PledgeStanding> those(
      List<PledgeStanding> some, Predicate<PledgeStanding> which) {
    return some.stream().filter(which).toList();
  }

  static boolean isUnderWay(PledgeStanding standing) {
    return standing.step().state().isActive();
  }

  private static List<PledgeId> ids(List<PledgeStanding> pledges) {
    return pledges.stream().map(each -> each.pledge().id()).toList();
  }
}
