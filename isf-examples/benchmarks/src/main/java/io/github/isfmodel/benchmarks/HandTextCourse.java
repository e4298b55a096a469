package io.github.isfmodel.benchmarks;

import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import java.time.LocalDate;

/** Whether a text that acts on no mandate is in force. */
final class HandTextCourse {

  private HandTextCourse() {}

  static Truth of(Resolution text, LocalDate day) {
    Truth inForce = Truth.NOT_MET;
    for (LifecycleStep step : text.lifecycle()) {
      boolean certain = !HandDays.begun(step.when()).isAfter(day);
      boolean adopts = step.stage() == Stage.ADOPTED;
      if (!HandDays.first(step.when()).isAfter(day) && (adopts || inForce != Truth.NOT_MET)) {
        Truth then = adopts ? Truth.MET : Truth.NOT_MET;
        inForce = certain ? then : Truth.UNKNOWN;
      }
    }
    return inForce;
  }
}
