package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which the acts on what one body gave a force give a task, and how much force for it:
 * from the adoption of an act, until another one that puts its tasks in the place of the earlier
 * takes effect, and none while the mandate has ended and no act on it is to come. What goes on from
 * act to act is told by {@link GoverningAct#tasks()} in the same way.
 */
final class TasksOfBody {

  private final DaySet any = new DaySet();
  private final DaySet lasting = new DaySet();

  /** By texts, which are ordered, so that it stays quick whatever codes a document chooses. */
  private final Map<String, DaySet> byTask = new HashMap<>();

  private final TreeMap<UseOfForceLevel, DaySet> byForce = new TreeMap<>();

  /** A task with the day on which it is given and the one on which it no longer is. */
  private record Given(TaskAssignment task, LocalDate first, LocalDate end) {}

  TasksOfBody(Mandate mandate) {
    List<Given> given = given(mandate.acts());
    given.sort(Comparator.comparing(Given::first));
    for (Given each : given) {
      if (each.first().isBefore(each.end())) {
        enter(each.task(), each.first(), each.end());
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
    for (int i = acts.size() - 1; i >= 0; i--) {
      GoverningAct act = acts.get(i);
      for (TaskAssignment task : act.act().tasks()) {
        given.add(new Given(task, act.adoptedOn(), end));
      }
      if (act.act().replacesTasks() || act.isBeginning()) {
        end = act.effectiveFrom();
      }
    }
    return given;
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

  private void enter(TaskAssignment given, LocalDate first, LocalDate end) {
    any.add(first, end);
    days(key(given.task())).add(first, end);
    days(key(given.task(), given.modality())).add(first, end);
    if (given.useOfForce().isPresent()) {
      byForce.computeIfAbsent(given.useOfForce().get(), none -> new DaySet()).add(first, end);
    }
  }

  private DaySet days(String key) {
    return byTask.computeIfAbsent(key, none -> new DaySet());
  }

  private static String key(MandateTask task) {
    return task.code();
  }

  private static String key(MandateTask task, EngagementModality modality) {
    return task.code() + " " + modality.code();
  }

  boolean areAny(Span days) {
    return any.meet(days) && lasting.meet(days);
  }

  boolean isGiven(MandateTask task, Span days) {
    return isGiven(key(task), days);
  }

  boolean isGiven(TaskScope scope, Span days) {
    return scope.modality().isPresent()
        ? isGiven(key(scope.task(), scope.modality().get()), days)
        : isGiven(scope.task(), days);
  }

  private boolean isGiven(String key, Span days) {
    DaySet given = byTask.get(key);
    return given != null && given.meet(days) && lasting.meet(days);
  }

  /** The most force that is allowed for any of them on some of the days. */
  Optional<UseOfForceLevel> mostForce(Span days) {
    if (lasting.meet(days)) {
      for (Map.Entry<UseOfForceLevel, DaySet> level : byForce.descendingMap().entrySet()) {
        if (level.getValue().meet(days)) {
          return Optional.of(level.getKey());
        }
      }
    }
    return Optional.empty();
  }
}
