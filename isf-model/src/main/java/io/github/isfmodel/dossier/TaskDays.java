package io.github.isfmodel.dossier;

import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The days on which tasks are given, and how much force for them. */
final class TaskDays {

  private final DaySet any = new DaySet();

  /** By texts, which are ordered, so that it stays quick whatever codes a document chooses. */
  private final Map<String, DaySet> byTask = new HashMap<>();

  private final TreeMap<UseOfForceLevel, DaySet> byForce = new TreeMap<>();

  /** Adds the days from the first until before another; none begins before what was added last. */
  void add(TaskAssignment given, LocalDate first, LocalDate end) {
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

  static String key(MandateTask task) {
    return task.code();
  }

  static String key(MandateTask task, EngagementModality modality) {
    return task.code() + " " + modality.code();
  }

  boolean areAny(Span days) {
    return any.meet(days);
  }

  boolean isGiven(String key, Span days) {
    DaySet given = byTask.get(key);
    return given != null && given.meet(days);
  }

  /** The most force that is allowed for any of them on some of the days. */
  Optional<UseOfForceLevel> mostForce(Span days) {
    for (Map.Entry<UseOfForceLevel, DaySet> level : byForce.descendingMap().entrySet()) {
      if (level.getValue().meet(days)) {
        return Optional.of(level.getKey());
      }
    }
    return Optional.empty();
  }
}
