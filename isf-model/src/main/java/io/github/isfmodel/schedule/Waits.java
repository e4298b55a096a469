package io.github.isfmodel.schedule;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Collects what milestones and pledges wait for on a day, as the record has it. */
final class Waits {

  private final Goals goals;
  private final PlanOnDay standing;
  private final Map<EntityId, List<Precondition>> concerning = new HashMap<>();
  private final List<Waiting> found = new ArrayList<>();

  /** A wait with what is left of its condition. */
  record Waiting(Wait reason, Goal goal) {

    /** Whether it is open, or will be again once a day has come. */
    boolean counts() {
      return reason.open() || goal.isLimited();
    }
  }

  private Waits(Dossier dossier, LocalDate date, Goals goals, PlanOnDay standing) {
    this.goals = goals;
    this.standing = standing;
    for (Precondition each : dossier.preconditions()) {
      if (dossier.index().isHeldOn(each, date)) {
        new LinkedHashSet<>(each.concerns())
            .forEach(id -> concerning.computeIfAbsent(id, key -> new ArrayList<>()).add(each));
      }
    }
  }

  static List<Waiting> in(Dossier dossier, LocalDate date, Goals goals, PlanOnDay standing) {
    Waits waits = new Waits(dossier, date, goals, standing);
    standing.milestones().forEach(waits::ofMilestone);
    standing.pledges().forEach(waits::ofPledge);
    return List.copyOf(waits.found);
  }

  private void ofMilestone(Milestone milestone) {
    milestone.dependencies().stream()
        .filter(each -> standing.publications().isNamed(each.citations()))
        .forEach(each -> add(milestone, each));
    milestone.trigger().ifPresent(each -> add(milestone, WaitKind.TRIGGER, each));
    if (milestone.due().orElse(When.undated()) instanceof When.Following due
        && due.anchor() instanceof MilestoneId anchor) {
      add(milestone, WaitKind.FOLLOWING, new Proposition.MilestoneReached(anchor));
    }
    concerning.getOrDefault(milestone.id(), List.of()).forEach(each -> add(milestone.id(), each));
    milestone.criteria().ifPresent(each -> add(milestone, WaitKind.CRITERION, each));
  }

  private void ofPledge(Pledge pledge) {
    goals.preconditions(pledge).forEach(each -> add(pledge.id(), each));
  }

  private void add(Milestone milestone, Dependency dependency) {
    List<ActorId> parties =
        dependency
            .by()
            .map(by -> by.actor().map(List::of).orElse(List.of()))
            .orElse(milestone.obligors());
    add(
        ImmutableWait.builder()
            .waiter(milestone.id())
            .kind(WaitKind.of(dependency.kind()))
            .condition(new Proposition.MilestoneReached(dependency.on()))
            .parties(parties)
            .citations(standing.publications().published(dependency.citations())),
        goals);
  }

  private void add(Milestone milestone, WaitKind kind, Condition condition) {
    add(
        ImmutableWait.builder()
            .waiter(milestone.id())
            .kind(kind)
            .condition(condition)
            .parties(milestone.obligors())
            .citations(standing.publications().published(milestone.citations())),
        goals);
  }

  private void add(EntityId waiter, Precondition precondition) {
    add(
        ImmutableWait.builder()
            .waiter(waiter)
            .kind(WaitKind.PRECONDITION)
            .condition(precondition.condition())
            .addParty(precondition.holder())
            .precondition(precondition.id())
            .citations(precondition.citations()),
        precondition.judge().map(goals::judgedBy).orElse(goals));
  }

  private void add(ImmutableWait.Builder wait, Goals by) {
    found.add(by.read(wait.open(true).limited(false).build()));
  }
}
