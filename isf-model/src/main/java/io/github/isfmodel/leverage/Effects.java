package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.strength.StrengthTally;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at the pledges of a situation again as they would be after changes. */
final class Effects {

  private final Situation situation;
  private final Map<Proposition, Finding> now = new HashMap<>();

  Effects(Situation situation) {
    this.situation = situation;
    situation.pledges().stream()
        .flatMap(pledge -> pledge.preconditions().stream())
        .flatMap(precondition -> precondition.proof().leaves().stream())
        .forEach(this::keep);
  }

  private void keep(Proof leaf) {
    if (leaf.condition() instanceof Proposition proposition) {
      now.put(proposition, new Finding(leaf.truth(), leaf.evidence()));
    }
  }

  Finding now(Proposition proposition) {
    return now.getOrDefault(proposition, Finding.NOTHING);
  }

  boolean isSo(Change change) {
    return now(change.proposition()).truth() == change.truth();
  }

  Effect of(Collection<Change> changes) {
    Facts then = after(changes);
    List<PledgeStanding> opened =
        pledges(each -> each.isBlocked() && !isBlocked(each, then)).toList();
    List<PledgeStanding> freed = opened.stream().filter(Effects::isUnderWay).toList();
    return new Effect(
        List.copyOf(changes),
        ids(freed),
        StrengthTally.of(freed),
        ids(opened.stream().filter(each -> !isUnderWay(each)).toList()),
        ids(pledges(each -> !each.isBlocked() && isBlocked(each, then)).toList()));
  }

  private Facts after(Collection<Change> changes) {
    Map<Proposition, Truth> changed = new HashMap<>();
    changes.forEach(change -> changed.put(change.proposition(), change.truth()));
    return proposition -> {
      Truth truth = changed.get(proposition);
      return truth == null ? now(proposition) : new Finding(truth, List.of());
    };
  }

  private Stream<PledgeStanding> pledges(Predicate<PledgeStanding> which) {
    return situation.pledges().stream().filter(which);
  }

  static boolean isUnderWay(PledgeStanding standing) {
    return standing.step().state().isActive();
  }

  private static boolean isBlocked(PledgeStanding standing, Facts facts) {
    return standing.preconditions().stream()
        .filter(each -> !each.waived())
        .map(PreconditionStanding::precondition)
        .anyMatch(each -> each.condition().evaluate(facts).truth() != Truth.MET);
  }

  private static List<PledgeId> ids(List<PledgeStanding> pledges) {
    return pledges.stream().map(each -> each.pledge().id()).toList();
  }
}
