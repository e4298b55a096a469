package io.github.isfmodel.mandate;

import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.WindUpStage;
import io.github.isfmodel.term.ClockKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The winding up of a force for which an act gives time: its clocks of operations, withdrawal and
 * liquidation, which run on when the mandate is over (rule T12).
 */
final class WindUp {

  /** In the order in which they follow each other. */
  static final List<ClockKind> KINDS =
      List.of(ClockKind.OPERATIONS, ClockKind.WITHDRAWAL, ClockKind.LIQUIDATION);

  private final List<ClockEnd> mandate = new ArrayList<>();
  private final List<ClockEnd> clocks = new ArrayList<>();
  private final List<GivenTask> tasks;

  /** Under the act that governs. */
  WindUp(GoverningAct act) {
    act.mandateClock().ifPresent(mandate::add);
    tasks = act.tasks();
    for (ClockEnd end : act.clocks()) {
      if (KINDS.contains(end.clock().kind())) {
        clocks.add(end);
      }
    }
  }

  /** Its clocks that run on a day. */
  List<ClockEnd> running(LocalDate date) {
    List<ClockEnd> running = new ArrayList<>();
    for (ClockEnd end : clocks) {
      if (end.runsOn(date) && hasBegunBy(date, end)) {
        running.add(end);
      }
    }
    return running;
  }

  /** Withdrawal follows the mandate and operations, and liquidation all of them. */
  private boolean hasBegunBy(LocalDate date, ClockEnd end) {
    int stage = KINDS.indexOf(end.clock().kind());
    return stage == 0
        || mandate.stream().noneMatch(before -> isBefore(before, end, date))
            && clocks.stream()
                .filter(before -> KINDS.indexOf(before.clock().kind()) < stage)
                .noneMatch(before -> isBefore(before, end, date));
  }

  private static boolean isBefore(ClockEnd one, ClockEnd other, LocalDate date) {
    boolean endsFirst =
        one.lastDay().isPresent()
            && (other.lastDay().isEmpty() || one.lastDay().get().isBefore(other.lastDay().get()));
    return endsFirst && one.runsOn(date);
  }

  /**
   * Until when it lasts.
   *
   * @param end the last day of the mandate
   * @return that day, or the last one of the clocks if that is later; empty if one of them has none
   */
  Optional<LocalDate> lastDay(LocalDate end) {
    LocalDate last = end;
    for (ClockEnd clock : clocks) {
      if (clock.lastDay().isEmpty()) {
        return Optional.empty();
      }
      last = clock.lastDay().get().isAfter(last) ? clock.lastDay().get() : last;
    }
    return Optional.of(last);
  }

  /** The tasks that hold on a day. */
  List<GivenTask> tasks(LocalDate date, boolean inForce) {
    List<GivenTask> holding = new ArrayList<>();
    List<ClockEnd> running = running(date);
    for (GivenTask given : tasks) {
      TaskAssignment task = given.assignment();
      boolean isInTime = task.until().isEmpty() || !date.isAfter(task.until().get());
      boolean runs = task.during().map(stage -> runs(stage, running)).orElse(inForce);
      if (isInTime && runs) {
        holding.add(given);
      }
    }
    return holding;
  }

  private static boolean runs(WindUpStage stage, List<ClockEnd> running) {
    ClockKind kind = ClockKind.ofStage(stage);
    return running.stream().anyMatch(end -> end.clock().kind().equals(kind));
  }
}
