package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The tasks that the adopted acts on one mandate have given at any time. */
final class GivenTasks {

  private final Map<String, Set<EngagementModality>> tasks = new HashMap<>();

  private GivenTasks() {}

  static Map<ForceId, GivenTasks> byForce(Mandates mandates) {
    Map<ForceId, GivenTasks> given = new HashMap<>();
    for (Mandate mandate : mandates.byForce().values()) {
      given.put(mandate.force(), of(mandate));
    }
    return given;
  }

  private static GivenTasks of(Mandate mandate) {
    GivenTasks given = new GivenTasks();
    for (GoverningAct act : mandate.acts()) {
      for (TaskAssignment assignment : act.act().tasks()) {
        given.add(assignment.task(), assignment.modality());
      }
    }
    return given;
  }

  private void add(MandateTask task, EngagementModality modality) {
    tasks.computeIfAbsent(task.code(), code -> new HashSet<>()).add(modality);
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  boolean hold(TaskScope scope) {
    Set<EngagementModality> modalities = tasks.get(scope.task().code());
    return modalities != null
        && (scope.modality().isEmpty() || modalities.contains(scope.modality().get()));
  }

  static String words(TaskScope scope) {
    String task = scope.task().words();
    return scope.modality().isPresent() ? task + " (" + scope.modality().get().words() + ")" : task;
  }
}
