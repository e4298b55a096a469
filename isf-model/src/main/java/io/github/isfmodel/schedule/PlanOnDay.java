package io.github.isfmodel.schedule;

import io.github.isfmodel.assessment.Publications;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The milestones and pledges of a record on a day. */
final class PlanOnDay {

  private final Publications publications;
  private final LocalDate date;
  private final Map<MilestoneId, Milestone> milestones = new LinkedHashMap<>();
  private final Map<MilestoneId, Finding> findings = new LinkedHashMap<>();
  private final List<Pledge> pledges;
  private final Set<EntityId> members = new LinkedHashSet<>();
  private final Set<EntityId> reached = new LinkedHashSet<>();
  private final Set<EntityId> waitingForUnrecorded = new HashSet<>();

  PlanOnDay(Dossier dossier, LocalDate date, Facts facts) {
    this.publications = new Publications(dossier, date);
    this.date = date;
    for (Milestone each : dossier.milestones()) {
      if (publications.isNamed(each.citations())
          && milestones.putIfAbsent(each.id(), each) == null) {
        enter(each.id(), facts.finding(new Proposition.MilestoneReached(each.id())));
      }
    }
    this.pledges = dossier.pledges().stream().filter(this::enter).toList();
    for (Pledge each : pledges) {
      if (!dossier.index().unrecordedPreconditions(each, date).isEmpty()) {
        waitingForUnrecorded.add(each.id());
      }
    }
  }

  private void enter(MilestoneId id, Finding finding) {
    findings.put(id, finding);
    members.add(id);
    if (finding.truth() == Truth.MET) {
      reached.add(id);
    }
  }

  /** A pledge that was taken back or refused brings nothing about. */
  private boolean enter(Pledge pledge) {
    boolean stands =
        pledge.stepOn(date).map(PledgeStep::state).filter(PledgeState::isActive).isPresent();
    if (!stands || !members.add(pledge.id())) {
      return false;
    }
    if (pledge.isConfirmedOn(date)) {
      reached.add(pledge.id());
    }
    return true;
  }

  Publications publications() {
    return publications;
  }

  List<Milestone> milestones() {
    return List.copyOf(milestones.values());
  }

  List<Pledge> pledges() {
    return pledges;
  }

  Set<EntityId> members() {
    return members;
  }

  Finding finding(MilestoneId id) {
    return findings.getOrDefault(id, Finding.NOTHING);
  }

  boolean isReached(EntityId id) {
    return reached.contains(id);
  }

  /** Whether it waits for a precondition that the record does not hold. */
  boolean waitsForUnrecorded(EntityId id) {
    return waitingForUnrecorded.contains(id);
  }

  List<Declaration> declarations(Milestone milestone) {
    return milestone.declarations().stream().filter(each -> each.when().certainlyBy(date)).toList();
  }

  boolean hasBegun(EntityId id) {
    return isReached(id)
        || (id instanceof MilestoneId step
            && milestones.containsKey(step)
            && declarations(milestones.get(step)).stream().anyMatch(PlanOnDay::tellsOfBeginning));
  }

  private static boolean tellsOfBeginning(Declaration declaration) {
    boolean kind = declaration.kind() == DeclarationKind.BEGUN || declaration.kind().saysReached();
    return kind && Citation.isAnyVerified(declaration.citations());
  }
}
