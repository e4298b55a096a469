package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks that the adopted acts on one mandate give, each with the days on which it is given. */
final class GivenTasks {

  private final Mandate mandate;
  private final List<Given> all = new ArrayList<>();
  private final Map<String, List<Given>> byTask = new HashMap<>();

  /** From the first day on, and until before the act that puts other tasks in its place. */
  private static final class Given {

    private final TaskAssignment assignment;
    private final LocalDate first;
    private LocalDate replaced = LocalDate.MAX;

    Given(TaskAssignment assignment, LocalDate first) {
      this.assignment = assignment;
      this.first = first;
    }

    boolean isIn(Span days) {
      return !first.isAfter(days.latest())
          && replaced.isAfter(days.earliest())
          && replaced.isAfter(first);
    }
  }

  GivenTasks(Mandate mandate) {
    this.mandate = mandate;
    List<Given> going = new ArrayList<>();
    for (GoverningAct act : mandate.acts()) {
      if (act.act().replacesTasks() || act.afterUnrecorded().isPresent()) {
        going.forEach(given -> given.replaced = act.effectiveFrom());
        going.clear();
      }
      for (TaskAssignment assignment : act.act().tasks()) {
        going.add(add(new Given(assignment, act.effectiveFrom())));
      }
    }
  }

  private Given add(Given given) {
    all.add(given);
    byTask.computeIfAbsent(given.assignment.task().code(), code -> new ArrayList<>()).add(given);
    return given;
  }

  /** Whether any is given on some of the days, and the record leaves out no act by then. */
  boolean areKnown(Span days) {
    return isComplete(days) && isAny(all, days);
  }

  private boolean isComplete(Span days) {
    return !Mandates.leavesOutActsBy(mandate, days.latest());
  }

  private static boolean isAny(List<Given> given, Span days) {
    for (Given each : given) {
      if (each.isIn(days)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act names a task, and it is given on some of the days. */
  boolean name(TaskScope scope, Span days) {
    for (Given given : byTask.getOrDefault(scope.task().code(), List.of())) {
      if (given.isIn(days) && scope.covers(given.assignment.task(), given.assignment.modality())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a task is given on none of the days: no act names it, none gives such further tasks as
   * may be needed, and the record leaves out no act by then.
   */
  boolean withhold(TaskScope scope, Span days) {
    return isComplete(days)
        && !isAny(byTask.getOrDefault(MandateTask.ADDITIONAL_TASKS.code(), List.of()), days)
        && !name(scope, days);
  }

  /**
   * The most force that is allowed for any of them on some of the days; empty if nothing says so or
   * the record leaves out acts.
   */
  Optional<UseOfForceLevel> mostForce(Span days) {
    Optional<UseOfForceLevel> most = Optional.empty();
    for (Given given : isComplete(days) ? all : List.<Given>of()) {
      Optional<UseOfForceLevel> level = given.assignment.useOfForce();
      boolean more = level.isPresent() && (most.isEmpty() || level.get().compareTo(most.get()) > 0);
      if (more && given.isIn(days)) {
        most = level;
      }
    }
    return most;
  }

  static String words(TaskScope scope) {
    String task = scope.task().words();
    return scope.modality().isPresent() ? task + " (" + scope.modality().get().words() + ")" : task;
  }
}
