package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.Span;
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

  private final LocalDate date;
  private final Facts facts;
  private final Standing standing;
  private final Map<Proposition, Set<EntityId>> carriers = new HashMap<>();

  Goals(LocalDate date, Facts facts, Standing standing) {
    this.date = date;
    this.facts = facts;
    this.standing = standing;
    for (Milestone milestone : standing.milestones()) {
      milestone.criteria().ifPresent(criteria -> enter(criteria, milestone.id()));
    }
  }

  private void enter(Condition condition, MilestoneId milestone) {
    if (condition instanceof Proposition proposition) {
      carriers.computeIfAbsent(proposition, key -> new LinkedHashSet<>()).add(milestone);
    } else if (!(condition instanceof Condition.Not)) {
      condition.parts().forEach(part -> enter(part, milestone));
    }
  }

  /** Completes a wait, and reads what is left of its condition. */
  Waits.Waiting read(Wait wait) {
    List<EntityId> on = on(wait.waiter(), wait.kind(), wait.condition());
    boolean begun =
        wait.kind() == WaitKind.TRIGGERED_BY && on.stream().anyMatch(standing::hasBegun);
    boolean open = !begun && wait.condition().evaluate(facts).truth() != Truth.MET;
    Goal goal =
        open
            ? goal(wait.waiter(), wait.kind(), wait.condition())
            : new Goal.Known(Span.of(date, date));
    return new Waits.Waiting(ImmutableWait.builder().from(wait).on(on).open(open).build(), goal);
  }

  private Goal goal(EntityId waiter, WaitKind kind, Condition condition) {
    if (condition.evaluate(facts).truth() == Truth.MET) {
      return new Goal.Known(Span.of(date, date));
    }
    if (condition instanceof Proposition proposition) {
      return leaf(waiter, kind, proposition);
    }
    if (condition instanceof Condition.Not) {
      return new Goal.Untold();
    }
    List<Goal> parts = condition.parts().stream().map(part -> goal(waiter, kind, part)).toList();
    return new Goal.Some(condition.needed(), parts);
  }

  private Goal leaf(EntityId waiter, WaitKind kind, Proposition proposition) {
    if (proposition instanceof Proposition.DateReached reached) {
      return new Goal.Known(Span.of(reached.date(), reached.date()));
    }
    List<EntityId> by = broughtAboutBy(waiter, kind, proposition).toList();
    if (by.isEmpty()) {
      return new Goal.Untold();
    }
    if (proposition instanceof Proposition.PledgesReach reach) {
      OptionalLong wanted = reach.threshold().quantity().asThreshold();
      return wanted.isPresent()
          ? new Goal.Pledged(wanted.getAsLong(), sizes(reach))
          : new Goal.Untold();
    }
    boolean begins = kind == WaitKind.TRIGGERED_BY;
    List<Goal> ways = new ArrayList<>();
    by.forEach(id -> ways.add(new Goal.At(new Point(id, !begins))));
    return new Goal.Some(1, List.copyOf(ways));
  }

  /** The milestones and pledges that can bring a condition about, each once. */
  private List<EntityId> on(EntityId waiter, WaitKind kind, Condition condition) {
    return leaves(condition)
        .flatMap(leaf -> broughtAboutBy(waiter, kind, leaf))
        .distinct()
        .toList();
  }

  private static Stream<Proposition> leaves(Condition condition) {
    if (condition instanceof Proposition proposition) {
      return Stream.of(proposition);
    }
    return condition instanceof Condition.Not
        ? Stream.empty()
        : condition.parts().stream().flatMap(Goals::leaves);
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
      return counted(reach).map(Pledge::id);
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

  private Stream<Pledge> counted(Proposition.PledgesReach reach) {
    return standing.pledges().stream().filter(each -> each.force().equals(reach.force()));
  }

  private List<Goal.Pledged.Size> sizes(Proposition.PledgesReach reach) {
    return counted(reach).map(pledge -> size(pledge, reach.threshold().unit())).toList();
  }

  private Goal.Pledged.Size size(Pledge pledge, Unit unit) {
    return new Goal.Pledged.Size(Point.reached(pledge.id()), pledge.sizeOn(date, unit).max());
  }
}
