package io.github.isfmodel.dossier;

import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import java.time.LocalDate;

/** Whether a text that acts on no mandate is in force: only its own course tells. */
final class OwnCourse {

  private OwnCourse() {}

  /**
   * Met from its adoption until it is over. Unknown where that may have been: on a day that is not
   * exact, in either case.
   */
  static Truth isInForce(Resolution text, LocalDate on) {
    Truth truth = Truth.NOT_MET;
    for (LifecycleStep step : text.lifecycle()) {
      if (step.when().possiblyBy(on)) {
        boolean certain = step.when().certainlyBy(on);
        if (step.stage() == Stage.ADOPTED) {
          truth = certain ? Truth.MET : Truth.UNKNOWN;
        } else if (truth != Truth.NOT_MET) {
          truth = certain ? Truth.NOT_MET : Truth.UNKNOWN;
        }
      }
    }
    return truth;
  }
}
