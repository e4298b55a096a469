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

  /** The day of the adoption, or null if there is none or its day is not exact. */
  static @Nullable LocalDate day(Resolution text) {
    @Nullable When adoption = when(text);
    return adoption != null && HandDays.isExact(adoption) ? HandDays.first(adoption) : null;
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
