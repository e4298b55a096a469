package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.TaskPosition;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked at in forces: references, last day, and the use of the mandate. */
final class HandForceParts {

  private static final Set<ForceStage> USE =
      EnumSet.of(
          ForceStage.ADVANCE_PARTY, ForceStage.INITIAL_CAPABILITY, ForceStage.DEPLOYED_AT_SCALE);

  private final HandReferences references;
  private final HandForces forces;
  private final HandFindings found;

  HandForceParts(HandReferences references, HandForces forces, HandFindings found) {
    this.references = references;
    this.forces = forces;
    this.found = found;
  }

  void check(Force force) {
    references.force(force.parent());
    references.citations(force.citations());
    names(force);
    places(force);
    composition(force);
    strengths(force);
    tasks(force);
    questions(force);
    stages(force, forces.of(force.id()));
    consents(force);
  }

  private void names(Force force) {
    for (ForceName name : force.names()) {
      references.speaker(name.usedBy());
      references.citations(name.citations());
    }
    for (ForceRole role : force.roles()) {
      references.actor(role.actor());
      references.date(role.since());
      references.date(role.until());
      references.citations(role.citations());
    }
  }

  private void places(Force force) {
    for (Headquarters headquarters : force.headquarters()) {
      references.actor(headquarters.inTerritoryOf());
      references.actor(headquarters.operatedBy());
      references.citations(headquarters.citations());
    }
    for (AreaOfOperation area : force.areas()) {
      references.actor(area.controlledBy());
      references.date(area.since());
      references.date(area.until());
      references.citations(area.citations());
    }
  }

  private void composition(Force force) {
    for (CompositionRule rule : force.compositionRules()) {
      if (rule.predicate() instanceof MemberPredicate.OnlyFrom only) {
        references.actor(only.group());
      } else if (rule.predicate() instanceof MemberPredicate.NoneFrom none) {
        references.actor(none.group());
      } else if (rule.predicate() instanceof MemberPredicate.Including including) {
        references.actors(including.members());
      }
      references.date(rule.since());
      references.date(rule.until());
      references.citations(rule.citations());
    }
  }

  private void strengths(Force force) {
    for (StrengthFigure figure : force.strengths()) {
      references.past(figure.asOf());
      references.citations(figure.citations());
    }
  }

  private void tasks(Force force) {
    for (TaskPosition position : force.taskPositions()) {
      references.actor(position.contributor());
      references.speaker(position.by());
      references.date(position.since());
      references.citations(position.citations());
    }
    for (RulesOfEngagement rules : force.engagementRules()) {
      references.actor(rules.contributor());
      references.date(rules.asOf());
      references.citations(rules.citations());
    }
  }

  private void questions(Force force) {
    for (OpenQuestion question : force.openQuestions()) {
      references.date(question.asOf());
      references.date(question.settled());
      references.citations(question.citations());
    }
    for (LineageGap gap : force.lineageGaps()) {
      references.citations(gap.citations());
    }
  }

  private void stages(Force force, @Nullable HandForce mandated) {
    for (StageReached reached : force.stages()) {
      references.date(reached.when());
      references.citations(reached.citations());
      if (reached.standing() == Standing.IN_EFFECT) {
        references.happened(reached.when());
        if (mandated != null
            && USE.contains(reached.stage())
            && mandated.hasEndedBefore(reached.when())) {
          found.add("ISF-MAN-001");
        }
      }
    }
  }

  private void consents(Force force) {
    for (HostConsent consent : force.consents()) {
      references.actor(consent.host());
      references.date(consent.when());
      references.citations(consent.citations());
    }
  }
}
