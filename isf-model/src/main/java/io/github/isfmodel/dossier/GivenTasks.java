package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import java.util.HashSet;
import java.util.Set;

/** The tasks that the adopted acts on one mandate have given at any time. */
final class GivenTasks {

  private record InModality(MandateTask task, EngagementModality modality) {}

  private final Set<MandateTask> tasks = new HashSet<>();
  private final Set<InModality> inModality = new HashSet<>();

  private GivenTasks() {}

  static GivenTasks of(Mandate mandate) {
    GivenTasks given = new GivenTasks();
    for (GoverningAct act : mandate.acts()) {
      for (TaskAssignment assignment : act.act().tasks()) {
        given.tasks.add(assignment.task());
        given.inModality.add(new InModality(assignment.task(), assignment.modality()));
      }
    }
    return given;
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  boolean hold(TaskScope scope) {
    return scope.modality().isPresent()
        ? inModality.contains(new InModality(scope.task(), scope.modality().get()))
        : tasks.contains(scope.task());
  }

  static String words(TaskScope scope) {
    return scope.task().words()
        + scope.modality().map(modality -> " (" + modality.words() + ")").orElse("");
  }
}
