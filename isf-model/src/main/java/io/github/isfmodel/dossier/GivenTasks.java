package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tasks that a mandate gives on some days, whichever body gives them. */
final class GivenTasks {

  private final List<TasksOfBody> bodies = new ArrayList<>();
  private final UnrecordedActs unrecorded;

  GivenTasks(Mandate mandate, UnrecordedActs unrecorded) {
    for (Mandate each : mandate.ofEachBody()) {
      bodies.add(new TasksOfBody(each));
    }
    this.unrecorded = unrecorded;
  }

  /** Whether any is given on some of the days, and the record leaves out no act by then. */
  boolean areKnown(Span days) {
    return isComplete(days) && bodies.stream().anyMatch(body -> body.areAny(days));
  }

  private boolean isComplete(Span days) {
    return !unrecorded.mayBeBy(days.latest());
  }

  /** Whether an act names a task, and it is given on some of the days. */
  boolean isNamed(TaskScope scope, Span days) {
    return bodies.stream().anyMatch(body -> body.isGiven(scope, days));
  }

  /**
   * Whether a task is given on none of the days: no act names it, none gives such further tasks as
   * may be needed, and the record leaves out no act by then.
   */
  boolean withhold(TaskScope scope, Span days) {
    return isComplete(days)
        && bodies.stream().noneMatch(body -> body.isGiven(MandateTask.ADDITIONAL_TASKS, days))
        && !isNamed(scope, days);
  }

  /**
   * The most force that is allowed for any of them on some of the days; empty if nothing says so or
   * the record leaves out acts.
   */
  Optional<UseOfForceLevel> mostForce(Span days) {
    return isComplete(days)
        ? bodies.stream()
            .flatMap(body -> body.mostForce(days).stream())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  static String words(TaskScope scope) {
    String task = scope.task().words();
    return scope.modality().isPresent() ? task + " (" + scope.modality().get().words() + ")" : task;
  }
}
