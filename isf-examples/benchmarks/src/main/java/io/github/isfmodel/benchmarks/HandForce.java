package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A force: how long its mandate lasts, which tasks it gives, and who may contribute. */
final class HandForce {

  private final Mandate mandate;
  private final Map<String, Set<EngagementModality>> tasks = new HashMap<>();
  private final List<HandComposition> composition = new ArrayList<>();

  HandForce(Force force, Dossier record, HandIndex index) {
    mandate = Mandate.of(force, record.resolutions());
    for (GoverningAct act : mandate.acts()) {
      for (TaskAssignment task : act.act().tasks()) {
        tasks.computeIfAbsent(task.task().code(), code -> new HashSet<>()).add(task.modality());
      }
    }
    for (CompositionRule rule : force.compositionRules()) {
      HandComposition.of(rule, index).ifPresent(composition::add);
    }
  }

  boolean isInForce(LocalDate day, MandateState state) {
    return mandate.statusOn(day).state() == state;
  }

  /** Whether all days of a date are after the last day of the mandate. */
  boolean hasEndedBefore(When when) {
    Optional<GoverningAct> act = mandate.governingOn(HandDays.last(when));
    if (act.isEmpty()) {
      return false;
    }
    Optional<LocalDate> last = act.get().lastDay();
    if (last.isEmpty() && act.get().act().kind() == MandateActKind.TERMINATES) {
      last = Optional.of(act.get().effectiveFrom());
    }
    return last.isPresent() && HandDays.first(when).isAfter(last.get()) && !isHidden(when);
  }

  private boolean isHidden(When when) {
    for (LineageGap gap : mandate.lineageGaps()) {
      boolean ended = gap.last().isPresent() && gap.last().get().isBefore(HandDays.first(when));
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED
          && !gap.first().isAfter(HandDays.last(when))
          && !ended) {
        return true;
      }
    }
    return false;
  }

  /** A caveat leaves only these tasks. */
  void leaves(List<TaskScope> left, HandFindings found) {
    if (tasks.isEmpty()) {
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      TaskScope scope = left.get(i);
      Set<EngagementModality> given = tasks.get(scope.task().code());
      if (given == null
          || (scope.modality().isPresent() && !given.contains(scope.modality().get()))) {
        found.add("ISF-PLG-018");
      }
    }
  }

  void contributes(ActorId contributor, Pledge pledge, HandFindings found) {
    for (int i = 0; i < composition.size(); i++) {
      HandComposition rule = composition.get(i);
      if (rule.leavesOut(contributor, pledge)) {
        found.add(rule.breached());
      }
    }
  }
}
