package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.ClockKind;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which the acts on what one body gave a force give a task, and how much force for it:
 * from the adoption of an act, until another one that puts its tasks in the place of the earlier
 * takes effect, and none while the mandate has ended and no act on it is to come. One that is given
 * for a stage of the winding up lasts as long as that. What goes on from act to act is told by
 * {@link GoverningAct#tasks()} in the same way.
 */
final class TasksOfBody {

  private final DaySet lasting = new DaySet();
  private final TaskDays ofMandate = new TaskDays();
  private final TaskDays ofWindUp = new TaskDays();

  /** A task with the day on which it is given and the one on which it no longer is. */
  private record Given(TaskAssignment task, LocalDate first, LocalDate end) {}

  TasksOfBody(Mandate mandate) {
    List<Given> given = given(mandate.acts());
    given.sort(Comparator.comparing(Given::first));
    for (Given each : given) {
      if (each.first().isBefore(each.end())) {
        TaskDays days = each.task().during().isEmpty() ? ofMandate : ofWindUp;
        days.add(each.task(), each.first(), each.end());
      }
    }
    for (Stretch each : lasting(mandate)) {
      lasting.add(each.first(), each.end());
    }
  }

  /** From the last act to the first, as a task ends with a later act. */
  private static List<Given> given(List<GoverningAct> acts) {
    List<Given> given = new ArrayList<>();
    LocalDate end = LocalDate.MAX;
    WindUpDays windUp = new WindUpDays();
    for (int i = acts.size() - 1; i >= 0; i--) {
      GoverningAct act = acts.get(i);
      windUp.under(act);
      for (TaskAssignment task : act.act().tasks()) {
        LocalDate last = task.until().isPresent() ? after(task.until().get()) : end;
        LocalDate stage = task.during().isPresent() ? windUp.end(task.during().get()) : end;
        given.add(new Given(task, act.adoptedOn(), earliest(end, last, stage)));
      }
      if (act.act().replacesTasks() || act.isBeginning()) {
        end = act.effectiveFrom();
        windUp = new WindUpDays();
      }
    }
    return given;
  }

  private static LocalDate after(LocalDate last) {
    return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
  }

  private static LocalDate earliest(LocalDate... days) {
    return Collections.min(Arrays.asList(days));
  }

  /** Until before which day the stages of the winding up last under the acts looked at. */
  private static final class WindUpDays {
    private final Map<WindUpStage, LocalDate> ends = new EnumMap<>(WindUpStage.class);

    void under(GoverningAct act) {
      boolean isGiven = act.act().tasks().stream().anyMatch(task -> task.during().isPresent());
      for (ClockEnd clock : act.clocks()) {
        if (!isGiven && !clock.resolution().equals(act.resolution().id())) {
          return;
        }
        for (WindUpStage stage : WindUpStage.values()) {
          if (clock.clock().kind().equals(ClockKind.ofStage(stage))) {
            LocalDate end =
                clock.lastDay().isPresent() ? after(clock.lastDay().get()) : LocalDate.MAX;
            ends.merge(stage, end, (one, other) -> one.isAfter(other) ? one : other);
          }
        }
      }
    }

    LocalDate end(WindUpStage stage) {
      return ends.getOrDefault(stage, LocalDate.MIN);
    }
  }

  /** A stretch of days until before another. */
  private record Stretch(LocalDate first, LocalDate end) {}

  /** Those on which the mandate runs under an act, and those from its adoption to its effect. */
  private static List<Stretch> lasting(Mandate mandate) {
    List<Stretch> lasting = new ArrayList<>();
    LocalDate next = LocalDate.MAX;
    for (int i = mandate.acts().size() - 1; i >= 0; i--) {
      GoverningAct act = mandate.acts().get(i);
      if (act.effectiveFrom().isBefore(next)) {
        lasting.add(new Stretch(act.effectiveFrom(), end(mandate, next)));
        next = act.effectiveFrom();
      }
      lasting.add(new Stretch(act.adoptedOn(), act.effectiveFrom()));
    }
    lasting.removeIf(each -> !each.first().isBefore(each.end()));
    lasting.sort(Comparator.comparing(Stretch::first));
    return lasting;
  }

  private static LocalDate end(Mandate mandate, LocalDate next) {
    Optional<LocalDate> last = mandate.latestEndOn(next.minusDays(1));
    return last.isPresent() && last.get().isBefore(next) ? last.get().plusDays(1) : next;
  }

  boolean areAny(Span days) {
    return (ofMandate.areAny(days) && lasting.meet(days)) || ofWindUp.areAny(days);
  }

  boolean isGiven(MandateTask task, Span days) {
    return isGiven(TaskDays.key(task), days);
  }

  boolean isGiven(TaskScope scope, Span days) {
    return scope.modality().isPresent()
        ? isGiven(TaskDays.key(scope.task(), scope.modality().get()), days)
        : isGiven(scope.task(), days);
  }

  private boolean isGiven(String key, Span days) {
    return (ofMandate.isGiven(key, days) && lasting.meet(days)) || ofWindUp.isGiven(key, days);
  }

  /** The most force that is allowed for any of them on some of the days. */
  Optional<UseOfForceLevel> mostForce(Span days) {
    Optional<UseOfForceLevel> windUp = ofWindUp.mostForce(days);
    Optional<UseOfForceLevel> most =
        lasting.meet(days) ? ofMandate.mostForce(days) : Optional.empty();
    return most.isEmpty() || (windUp.isPresent() && windUp.get().compareTo(most.get()) > 0)
        ? windUp
        : most;
  }
}
