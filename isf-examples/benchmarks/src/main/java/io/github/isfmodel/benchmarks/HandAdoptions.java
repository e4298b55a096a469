package io.github.isfmodel.benchmarks;

import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When texts were adopted. */
final class HandAdoptions {

  private HandAdoptions() {}

  /** The first exact day of an adoption, or null if there is none. */
  static @Nullable LocalDate day(Resolution text) {
    List<LifecycleStep> steps = text.lifecycle();
    for (int i = 0; i < steps.size(); i++) {
      LifecycleStep step = steps.get(i);
      if (step.stage() == Stage.ADOPTED && HandDays.isExact(step.when())) {
        return HandDays.first(step.when());
      }
    }
    return null;
  }

  /** The date of the adoption, exact or not, or null if there is none. */
  static @Nullable When when(Resolution text) {
    List<LifecycleStep> steps = text.lifecycle();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).stage() == Stage.ADOPTED) {
        return steps.get(i).when();
      }
    }
    return null;
  }

  /** The date of an adoption of which no exact day is known, or null. */
  static @Nullable When unplaced(Resolution text) {
    return day(text) == null ? when(text) : null;
  }
}
