package io.github.isfmodel.benchmarks;

import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.ClockKind;
import java.time.LocalDate;
import java.util.List;

/** The tasks that are given for the winding up of a force, and those that are not. */
final class HandWindUp {

  private HandWindUp() {}

  /** Adds a task of the mandate that holds on a day. */
  static void addOfMandate(TaskAssignment task, LocalDate day, List<TaskAssignment> tasks) {
    if (task.during().isEmpty() && isInTime(task, day)) {
      tasks.add(task);
    }
  }

  private static boolean isInTime(TaskAssignment task, LocalDate day) {
    return task.until().isEmpty() || !task.until().get().isBefore(day);
  }

  /** Adds those that are given on some day of a stretch for a stage of the winding up. */
  static void addTasks(
      List<GoverningAct> acts, LocalDate first, LocalDate last, List<TaskAssignment> tasks) {
    for (int i = 0; i < acts.size(); i++) {
      LocalDate adopted = acts.get(i).adoptedOn();
      LocalDate day = adopted.isAfter(first) ? adopted : first;
      for (TaskAssignment task : acts.get(i).act().tasks()) {
        if (task.during().isPresent()
            && !day.isAfter(last)
            && isInTime(task, day)
            && runs(task.during().get(), i, day, acts)) {
          tasks.add(task);
        }
      }
    }
  }

  /** Under the act that gives the task, and those after it that leave it in force by a day. */
  private static boolean runs(WindUpStage stage, int i, LocalDate day, List<GoverningAct> acts) {
    boolean runs = false;
    for (int k = i; k < acts.size(); k++) {
      GoverningAct act = acts.get(k);
      if (k > i && (act.act().replacesTasks() || act.isBeginning())) {
        return runs && act.effectiveFrom().isAfter(day);
      }
      runs |= runs(stage, day, act.clocks());
    }
    return runs;
  }

  private static boolean runs(WindUpStage stage, LocalDate day, List<ClockEnd> clocks) {
    for (int i = 0; i < clocks.size(); i++) {
      if (clocks.get(i).clock().kind().equals(ClockKind.ofStage(stage))
          && clocks.get(i).runsOn(day)) {
        return true;
      }
    }
    return false;
  }
}
