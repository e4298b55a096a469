package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the confirmed pledges to a force, between the least and the most that they may be. */
final class HandReach {

  private final Unit unit;
  private final HandIndex index;
  private final LocalDate day;
  private final Set<ActorId> named = new HashSet<>();
  private final HandShares shares;
  private long min;
  private long max;
  private boolean isMeasured;

  private HandReach(Unit unit, HandIndex index, LocalDate day) {
    this.unit = unit;
    this.index = index;
    this.day = day;
    this.shares = new HandShares(index, day);
    this.isMeasured = isContributors() || unit.isPeopleOfForce();
  }

  static Truth of(Proposition.PledgesReach wanted, Dossier record, HandIndex index, LocalDate day) {
    HandReach reach = new HandReach(wanted.threshold().unit(), index, day);
    for (Pledge pledge : record.pledges()) {
      if (pledge.force().equals(wanted.force()) && pledge.isConfirmedOn(day)) {
        reach.count(pledge);
      }
    }
    return reach.truth(wanted.threshold().quantity());
  }

  private boolean isContributors() {
    return unit.equals(Unit.CONTRIBUTORS)
        || unit.equals(Unit.STATES)
        || unit.equals(Unit.STATES_AND_ORGANIZATIONS);
  }

  private void count(Pledge pledge) {
    if (isContributors()) {
      countContributor(pledge.contributor());
      return;
    }
    List<Phase> phases = pledge.phasesOn(day);
    max = phases.isEmpty() ? Long.MAX_VALUE : max;
    PledgeStep sized = pledge.sizedOn(day).orElse(null);
    for (Phase phase : phases) {
      isMeasured |= phase.measure().unit().equals(unit);
      if (sized != null && !isBehind(phase, sized, pledge)) {
        add(phase, pledge.contributor());
      }
    }
  }

  private void add(Phase phase, Contributor contributor) {
    Unit counted = phase.measure().unit();
    Bounds bounds = phase.measure().quantity().bounds();
    if (HandPeople.are(counted, unit) && contributor instanceof Contributor.Named named) {
      shares.add(named.actor(), counted, bounds.min());
    }
    max = HandPeople.mayBe(counted, unit) ? sum(max, bounds.max()) : max;
  }

  /** Out, or not confirmed in a step that confirmed other parts. */
  private boolean isBehind(Phase phase, PledgeStep sized, Pledge pledge) {
    PledgeState readiness = phase.readiness();
    return readiness != sized.state()
        && (!readiness.isActive()
            || !readiness.isConfirmed()
                && pledge.reachedWhenSizedOn(day).orElseThrow().isConfirmed());
  }

  private void countContributor(Contributor contributor) {
    if (contributor instanceof Contributor.Unnamed unnamed) {
      max = sum(max, unnamed.number().bounds().max());
    } else if (contributor instanceof Contributor.Named each && named.add(each.actor())) {
      countNamed(index.actors.get(each.actor()));
    }
  }

  private void countNamed(@Nullable Actor actor) {
    if (actor == null || actor.kind().equals(ActorKind.GROUP)) {
      max = Long.MAX_VALUE;
      return;
    }
    ActorKind kind = actor.kind();
    boolean counts =
        unit.equals(Unit.CONTRIBUTORS)
            || kind.equals(ActorKind.STATE)
            || unit.equals(Unit.STATES_AND_ORGANIZATIONS)
                && kind.equals(ActorKind.INTERNATIONAL_ORGANIZATION);
    min = counts ? sum(min, 1) : min;
    max = counts || !kind.isKnown() ? sum(max, 1) : max;
  }

  private Truth truth(Quantity threshold) {
    long asked = asked(threshold);
    if (asked < 0 || !isMeasured) {
      return asked == 0 ? Truth.MET : Truth.UNKNOWN;
    }
    min = sum(min, shares.least());
    if (min >= asked) {
      return Truth.MET;
    }
    return max < leastThatMayDo(threshold, asked) ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private static long leastThatMayDo(Quantity threshold, long asked) {
    if (!(threshold instanceof Quantity.About) && !(threshold instanceof Quantity.Nearly)) {
      return asked;
    }
    long step = 1;
    while (asked > 0 && asked % (step * 10) == 0) {
      step *= 10;
    }
    long below = asked == step ? asked - step / 10 : asked - step;
    return Math.min(asked, Math.max(1, below));
  }

  static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** The stated number, of a range the least; -1 for words. */
  private static long asked(Quantity threshold) {
    if (threshold instanceof Quantity.About about) {
      return about.n();
    }
    if (threshold instanceof Quantity.Nearly nearly) {
      return nearly.n();
    }
    if (threshold instanceof Quantity.AtMost most) {
      return most.n();
    }
    return threshold.isInWords() ? -1 : threshold.bounds().min();
  }
}
