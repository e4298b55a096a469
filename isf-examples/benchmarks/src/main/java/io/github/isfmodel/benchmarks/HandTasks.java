package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.task.UseOfForceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about what a force is to do, and how much force it may use. */
final class HandTasks {

  private final HandReferences references;
  private final HandFindings found;

  HandTasks(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Force force, @Nullable HandForce mandated) {
    positions(force.taskPositions(), mandated);
    engagement(force.engagementRules(), mandated);
  }

  private void positions(List<TaskPosition> positions, @Nullable HandForce mandated) {
    for (int i = 0; i < positions.size(); i++) {
      TaskPosition position = positions.get(i);
      references.actor(position.contributor(), HandReferences.NO_BODIES);
      references.speaker(position.by());
      references.date(position.since());
      references.citations(position.citations());
      if (mandated != null
          && position.standing() == TaskStanding.AUTHORIZED
          && mandated.withholds(position.scope(), position.since())) {
        found.add("ISF-MAN-003");
      }
    }
  }

  private void engagement(List<RulesOfEngagement> all, @Nullable HandForce mandated) {
    for (int i = 0; i < all.size(); i++) {
      RulesOfEngagement rules = all.get(i);
      references.actor(rules.contributor(), HandReferences.NO_BODIES);
      references.past(rules.asOf());
      references.citations(rules.citations());
      if (mandated != null && rules.level().isPresent() && isSettled(rules.standing())) {
        UseOfForceLevel most = mandated.mostForce(rules.asOf());
        if (most != null && rules.level().get().compareTo(most) > 0) {
          found.add("ISF-MAN-006");
        }
      }
    }
  }

  private static boolean isSettled(Standing standing) {
    return standing == Standing.AGREED || standing == Standing.IN_EFFECT;
  }
}
