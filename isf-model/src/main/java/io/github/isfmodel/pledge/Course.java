package io.github.isfmodel.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the steps of a pledge that were certainly taken by a day come to. */
final class Course {

  /** What is reduced, or has a size, and nothing else is told of it, had been announced. */
  private static final PledgeState UNTOLD = PledgeState.ANNOUNCED;

  private List<Phase> phases = List.of();
  private @Nullable PledgeStep sized;
  private boolean reduced;
  private boolean takenBack;
  private boolean confirmed;
  private @Nullable PledgeState reached;
  private @Nullable PledgeState reachedWhenSized;

  Course() {}

  Course(List<PledgeStep> history, LocalDate date) {
    for (PledgeStep step : history) {
      if (step.when().certainlyBy(date)) {
        take(step);
      }
    }
  }

  void take(PledgeStep step) {
    boolean takesBack = step.state().isTakenBack();
    if (takenBack && !takesBack) {
      beginAnew();
    }
    takenBack = takesBack;
    boolean isReduced = step.state() == PledgeState.REDUCED;
    PledgeState state = isReduced ? reached().orElse(UNTOLD) : step.state();
    reached = state.isOnLadder() ? state : reached;
    confirmed = state.isConfirmed();
    if (step.phases().isEmpty()) {
      reduced |= step.state() == PledgeState.REDUCED;
    } else {
      size(step);
    }
  }

  private void beginAnew() {
    phases = List.of();
    sized = null;
    reduced = false;
    reached = null;
    reachedWhenSized = null;
  }

  private void size(PledgeStep step) {
    phases = step.phases();
    sized = step;
    reduced = false;
    reachedWhenSized = reached().orElse(UNTOLD);
  }

  Optional<PledgeStep> sized() {
    return Optional.ofNullable(sized);
  }

  List<Phase> phases() {
    return reduced ? Reduction.of(phases) : phases;
  }

  /** What is reduced is so if it was before. */
  boolean isConfirmed() {
    return confirmed;
  }

  Optional<PledgeState> reached() {
    return Optional.ofNullable(reached);
  }

  Optional<PledgeState> reachedWhenSized() {
    return Optional.ofNullable(reachedWhenSized);
  }
}
