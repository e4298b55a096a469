package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about forces. */
final class HandForceParts {

  private final HandReferences references;
  private final HandForces forces;
  private final HandMembers members;
  private final HandStrengths strengths;
  private final HandTasks tasks;
  private final HandStages stages;
  private final HandFindings found;

  HandForceParts(
      HandIndex index, HandReferences references, HandForces forces, HandFindings found) {
    this.references = references;
    this.forces = forces;
    this.members = new HandMembers(new HandGroups(index, found), references, found);
    this.strengths = new HandStrengths(references, found);
    this.tasks = new HandTasks(references, found);
    this.stages = new HandStages(references, found);
    this.found = found;
  }

  void check(Force force) {
    HandForce mandated = forces.of(force.id());
    parent(force);
    references.citations(force.citations());
    names(force);
    places(force.headquarters());
    areas(force.areas());
    members.check(force.compositionRules());
    strengths.check(force.strengths(), mandated == null ? null : mandated.limits());
    tasks.check(force, mandated);
    questions(force);
    stages.check(force, mandated);
    for (HostConsent consent : force.consents()) {
      references.actor(consent.host(), HandReferences.NO_BODIES);
      references.since(consent.when(), consent.standing());
      references.citations(consent.citations());
    }
  }

  private void parent(Force force) {
    references.force(force.parent());
    if (force.parent().isPresent() && force.parent().get().equals(force.id())) {
      found.add("ISF-FOR-006");
    }
  }

  private void names(Force force) {
    for (ForceName name : force.names()) {
      references.speaker(name.usedBy());
      references.citations(name.citations());
    }
    for (ForceRole role : force.roles()) {
      references.actor(role.actor(), HandReferences.PRESS);
      references.citations(role.citations());
      if (role.since().isPresent()) {
        references.since(role.since().get(), role.standing());
        stretch(role.since().get(), role.until());
      } else {
        references.date(role.until());
      }
    }
  }

  private void stretch(When since, Optional<When> until) {
    references.date(until);
    if (HandDays.ends(until, since)) {
      found.add("ISF-FOR-003");
    }
  }

  private void places(List<Headquarters> all) {
    for (int i = 0; i < all.size(); i++) {
      Headquarters headquarters = all.get(i);
      references.actor(headquarters.inTerritoryOf(), HandReferences.NO_BODIES);
      references.actor(headquarters.operatedBy(), HandReferences.PRESS_OR_UNNAMED);
      references.citations(headquarters.citations());
    }
  }

  private void areas(List<AreaOfOperation> areas) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < areas.size(); i++) {
      AreaOfOperation area = areas.get(i);
      references.actor(area.controlledBy(), HandReferences.PRESS_OR_UNNAMED);
      references.since(area.since(), area.standing());
      references.citations(area.citations());
      if (HandDays.last(area.since()).isBefore(begin)) {
        found.add("ISF-FOR-001");
      }
      begin = HandDays.later(begin, area.since());
      stretch(area.since(), area.until());
      if (area.share().isPresent() && isMoreThanAll(area.share().get())) {
        found.add("ISF-FOR-005");
      }
    }
  }

  private static boolean isMoreThanAll(Measure share) {
    return share.unit().equals(Unit.PERCENT) && share.quantity().bounds().min() > 100;
  }

  private void questions(Force force) {
    for (OpenQuestion question : force.openQuestions()) {
      references.past(question.asOf());
      references.past(question.settled());
      references.citations(question.citations());
      if (HandDays.ends(question.settled(), question.asOf())) {
        found.add("ISF-FOR-003");
      }
    }
    for (LineageGap gap : force.lineageGaps()) {
      references.actor(gap.body());
      references.citations(gap.citations());
      if (gap.last().isPresent() && gap.last().get().isBefore(gap.first())) {
        found.add("ISF-FOR-003");
      }
    }
  }
}
