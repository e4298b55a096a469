package io.github.isfmodel.benchmarks;

import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many people a mandate allows, at least one act of which sets a ceiling. */
final class HandLimits {

  private final List<HandBodyLimits> bodies = new ArrayList<>();

  HandLimits(Mandate mandate) {
    List<Mandate> all = mandate.ofEachBody();
    for (Mandate each : all) {
      bodies.add(new HandBodyLimits(each, all.size() == 1));
    }
  }

  /** The ceiling that is exceeded on each of some days; of the last if it is another then. */
  Optional<Measure> exceeded(Measure measure, LocalDate first, LocalDate last) {
    for (HandBodyLimits body : bodies) {
      Optional<Measure> exceeded = body.exceeded(measure, first, last);
      if (exceeded.isPresent()) {
        return exceeded;
      }
    }
    return Optional.empty();
  }

  /** Whether so many are more than all of a unit allowed on a day, and the most of one sort not. */
  boolean isOnlyTogetherTooMany(long sum, long most, LocalDate day, Unit all) {
    for (HandBodyLimits body : bodies) {
      if (body.isOnlyTogetherTooMany(sum, most, day, all)) {
        return true;
      }
    }
    return false;
  }
}
