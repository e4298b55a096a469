package io.github.isfmodel.dossier;

import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.util.Optional;

/** When texts were adopted, as far as that is known. */
final class Adoptions {

  private Adoptions() {}

  /** When a text was adopted; empty if it was not. */
  static Optional<When> of(Resolution text) {
    for (LifecycleStep step : text.lifecycle()) {
      if (step.stage() == Stage.ADOPTED) {
        return Optional.of(step.when());
      }
    }
    return Optional.empty();
  }

  /** The same if the day is not exact, so that the text's clauses cannot be placed in time. */
  static Optional<When> unplaced(Resolution text) {
    return text.adoptedOn().isEmpty() ? of(text) : Optional.empty();
  }
}
