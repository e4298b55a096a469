package io.github.isfmodel.schedule;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.schedule.Goal.Pledged.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Reads conditions as goals: what brings each proposition about. */
final class Goals {

  private final Dossier dossier;
  private final LocalDate date;
  private final Facts facts;
  private final PlanOnDay standing;
  private final Map<Proposition, Set<EntityId>> carriers;
  private final List<Pledge> open;

  Goals(Dossier dossier, LocalDate date, Facts facts, PlanOnDay standing) {
    this.dossier = dossier;
    this.date = date;
    this.facts = facts;
    this.standing = standing;
    this.carriers = new HashMap<>();
    for (Milestone milestone : standing.milestones()) {
      milestone
          .criteria()
          .ifPresent(
              criteria -> leaves(criteria, true).forEach(leaf -> enter(leaf, milestone.id())));
    }
    this.open = standing.pledges().stream().filter(each -> !isLost(each)).toList();
  }

  private Goals(Goals goals, Facts facts) {
    this.dossier = goals.dossier;
    this.date = goals.date;
    this.facts = facts;
    this.standing = goals.standing;
    this.carriers = goals.carriers;
    this.open = goals.open;
  }

  /** Reads conditions by what is known where somebody judges. */
  Goals judgedBy(ActorId judge) {
    return new Goals(this, facts.judgedBy(judge));
  }

  private void enter(Proposition proposition, MilestoneId milestone) {
    carriers.computeIfAbsent(proposition, key -> new LinkedHashSet<>()).add(milestone);
  }

  /** Completes a wait, and reads what is left of its condition. */
  Waits.Waiting read(Wait wait) {
    List<EntityId> on = on(wait.waiter(), wait.kind(), wait.condition());
    boolean begun =
        wait.kind() == WaitKind.TRIGGERED_BY && on.stream().anyMatch(standing::hasBegun);
    boolean open = !begun && wait.condition().evaluate(facts).truth() != Truth.MET;
    Goal goal =
        open || (!begun && isLimited(wait.condition(), true))
            ? goal(wait.waiter(), wait.kind(), wait.condition(), true)
            : new Goal.Known(date);
    return new Waits.Waiting(
        ImmutableWait.builder().from(wait).on(on).open(open).limited(goal.isLimited()).build(),
        goal);
  }

  /** What has to hold or, under "not", must not. */
  private Goal goal(EntityId waiter, WaitKind kind, Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      return goal(waiter, kind, not.part(), !holds);
    }
    if (!isLimited(condition, holds) && isSo(condition, holds)) {
      return new Goal.Known(date);
    }
    if (condition instanceof Proposition proposition) {
      return holds ? leaf(waiter, kind, proposition) : negated(proposition);
    }
    List<Goal> parts =
        condition.parts().stream().map(part -> goal(waiter, kind, part, holds)).toList();
    return new Goal.Some(holds ? condition.needed() : parts.size() - condition.needed() + 1, parts);
  }

  private boolean isSo(Condition condition, boolean holds) {
    return condition.evaluate(facts).truth() == (holds ? Truth.MET : Truth.NOT_MET);
  }

  /** Whether it says that a day must not have come. */
  private static boolean isLimited(Condition condition, boolean holds) {
    boolean turned = condition instanceof Condition.Not;
    return condition instanceof Proposition.DateReached
        ? !holds
        : condition.parts().stream().anyMatch(part -> isLimited(part, holds != turned));
  }

  /** A day that has come stays so; a day that is assumed not to have come sets no limit. */
  private Goal negated(Proposition proposition) {
    if (!(proposition instanceof Proposition.DateReached reached)) {
      return new Goal.Untold();
    }
    return switch (proposition.evaluate(facts).truth()) {
      case MET -> new Goal.Before(date, LocalDate.MIN);
      case NOT_MET ->
          reached.date().isAfter(date)
              ? new Goal.Before(date, reached.date().minusDays(1))
              : new Goal.Known(date);
      default -> new Goal.Untold();
    };
  }

  private Goal leaf(EntityId waiter, WaitKind kind, Proposition proposition) {
    if (proposition instanceof Proposition.DateReached reached) {
      return new Goal.Known(reached.date());
    }
    List<EntityId> by = broughtAboutBy(waiter, kind, proposition).toList();
    if (by.isEmpty()) {
      return new Goal.Untold();
    }
    if (proposition instanceof Proposition.PledgesReach reach) {
      return pledged(reach);
    }
    boolean begins = kind == WaitKind.TRIGGERED_BY;
    List<Goal> ways = new ArrayList<>();
    by.forEach(id -> ways.add(new Goal.At(new Point(id, !begins))));
    return new Goal.Some(1, List.copyOf(ways));
  }

  /** The milestones and pledges that can bring a condition about, each once. */
  private List<EntityId> on(EntityId waiter, WaitKind kind, Condition condition) {
    return leaves(condition, true)
        .flatMap(leaf -> broughtAboutBy(waiter, kind, leaf))
        .distinct()
        .toList();
  }

  /** What has to hold of a condition; what must not nobody brings about. */
  private static Stream<Proposition> leaves(Condition condition, boolean holds) {
    if (condition instanceof Proposition proposition) {
      return holds ? Stream.of(proposition) : Stream.empty();
    }
    boolean turned = condition instanceof Condition.Not;
    return condition.parts().stream().flatMap(part -> leaves(part, holds != turned));
  }

  /**
   * A milestone that has a proposition among its own criteria brings it about itself and waits for
   * no other that has it too; but what is to be verified has to be done first.
   */
  private Stream<EntityId> broughtAboutBy(EntityId waiter, WaitKind kind, Proposition proposition) {
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return Stream.<EntityId>of(reached.milestone()).filter(standing.members()::contains);
    }
    if (proposition instanceof Proposition.PledgesReach reach) {
      return sizes(reach).map(size -> size.pledge().id());
    }
    Set<EntityId> own = carriers.getOrDefault(proposition, Set.of());
    boolean others = kind != WaitKind.CRITERION && !own.contains(waiter);
    if (others && !own.isEmpty()) {
      return own.stream();
    }
    if (proposition instanceof Proposition.ComplianceVerified verified) {
      Proposition act = new Proposition.ActDone(verified.of(), verified.act());
      Set<EntityId> doing = carriers.getOrDefault(act, Set.of());
      return doing.contains(waiter) ? Stream.empty() : doing.stream();
    }
    return Stream.empty();
  }

  /**
   * Pledges hold up a strength only where they can bring it about. Where all together cannot,
   * others have to come, and where those that are confirmed may be enough none has to: nothing
   * tells when.
   */
  private Goal pledged(Proposition.PledgesReach reach) {
    OptionalLong wanted = reach.threshold().quantity().leastThreshold();
    List<Size> all = sizes(reach).toList();
    if (wanted.isEmpty() || Goal.Pledged.total(all) < wanted.getAsLong()) {
      return new Goal.Untold();
    }
    List<Size> confirmed =
        all.stream().filter(size -> standing.isReached(size.pledge().id())).toList();
    Set<EntityId> counted = Goal.Pledged.counted(confirmed);
    long left = wanted.getAsLong() - Goal.Pledged.total(confirmed);
    return left <= 0
        ? new Goal.Untold()
        : new Goal.Pledged(
            left, all.stream().filter(size -> !counted.contains(size.counted())).toList());
  }

  /** What has to be met of a pledge: its preconditions that are held and not waived. */
  Stream<Precondition> preconditions(Pledge pledge) {
    return pledge.preconditions().stream()
        .filter(id -> !pledge.hasWaivedBy(id, date))
        .flatMap(id -> dossier.index().precondition(id).stream())
        .filter(each -> dossier.index().isHeldOn(each, date));
  }

  /** Whether it is not confirmed, and a day has come that must not have for it to be. */
  private boolean isLost(Pledge pledge) {
    return !standing.isReached(pledge.id())
        && preconditions(pledge).anyMatch(each -> !canBe(each.condition(), true));
  }

  private boolean canBe(Condition condition, boolean holds) {
    if (condition instanceof Condition.Not not) {
      return canBe(not.part(), !holds);
    }
    if (condition instanceof Proposition proposition) {
      return holds
          || !(proposition instanceof Proposition.DateReached)
          || proposition.evaluate(facts).truth() != Truth.MET;
    }
    int needed = condition.needed();
    return condition.parts().stream().filter(part -> canBe(part, holds)).count()
        >= (holds ? needed : condition.parts().size() - needed + 1);
  }

  /** The pledges that can still count, with what is known of their greatest strength. */
  private Stream<Size> sizes(Proposition.PledgesReach reach) {
    return open.stream()
        .filter(each -> each.force().equals(reach.force()))
        .map(each -> size(each, reach.threshold().unit()))
        .filter(size -> size.greatest() > 0);
  }

  private Size size(Pledge pledge, Unit unit) {
    EntityId counted =
        unit.countsContributors() && pledge.contributor() instanceof Contributor.Named named
            ? named.actor()
            : pledge.id();
    Bounds bounds =
        unit.countsContributors()
            ? dossier.index().contributors(pledge.contributor(), unit)
            : pledge.sizeOn(date, unit);
    return new Size(Point.reached(pledge.id()), counted, bounds.max());
  }
}
