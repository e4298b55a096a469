package io.github.isfmodel.benchmarks;

import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules about what becomes of a text, and in what order. */
final class HandCourse {

  private static final Set<Stage> NEVER_FIRST =
      EnumSet.of(
          Stage.SILENCE_BROKEN,
          Stage.SILENCE_HELD,
          Stage.SUPERSEDED,
          Stage.EXPIRED,
          Stage.TERMINATED);

  private final HandReferences references;
  private final HandFindings found;

  HandCourse(HandReferences references, HandFindings found) {
    this.references = references;
    this.found = found;
  }

  void check(Resolution text) {
    steps(text.lifecycle());
    circulations(text.circulations());
  }

  private void steps(List<LifecycleStep> steps) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < steps.size(); i++) {
      LifecycleStep step = steps.get(i);
      begin = later(begin, step.when());
      if (i == 0) {
        first(step.stage());
      } else {
        follows(steps.get(i - 1), step);
      }
      step(step);
    }
  }

  private void circulations(List<Circulation> circulations) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < circulations.size(); i++) {
      Circulation circulation = circulations.get(i);
      begin = later(begin, circulation.when());
      references.past(circulation.when());
      references.actor(circulation.by());
      references.actors(circulation.audience());
      references.citations(circulation.citations());
    }
  }

  private LocalDate later(LocalDate begin, When when) {
    if (HandDays.last(when).isBefore(begin)) {
      found.add("ISF-RES-001");
    }
    return HandDays.later(begin, when);
  }

  private void first(Stage stage) {
    if (NEVER_FIRST.contains(stage)) {
      found.add("ISF-RES-003");
    }
  }

  private void follows(LifecycleStep before, LifecycleStep step) {
    if (!before.stage().canBecome(step.stage())) {
      found.add("ISF-RES-002");
    }
    if (before.deadline().isPresent()
        && misses(step.stage(), step.when(), before.deadline().get())) {
      found.add("ISF-RES-005");
    }
  }

  private static boolean misses(Stage stage, When when, When deadline) {
    return stage == Stage.SILENCE_BROKEN && isBefore(deadline, when)
        || stage == Stage.SILENCE_HELD && isBefore(when, deadline);
  }

  private static boolean isBefore(When one, When other) {
    return one instanceof When.Moment first && other instanceof When.Moment second
        ? first.instant().isBefore(second.instant())
        : HandDays.before(one, other);
  }

  private void step(LifecycleStep step) {
    references.past(step.when());
    references.actors(step.by());
    references.date(step.deadline());
    references.citations(step.citations());
    if (step.stage() == Stage.SILENCE_BROKEN && step.by().isEmpty()) {
      found.add("ISF-RES-004");
    }
    if (step.stage() == Stage.ADOPTED && !HandDays.isExact(step.when())) {
      found.add("ISF-RES-006");
    }
  }
}
