package io.github.isfmodel.mandate;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ceilings are in force on a day. */
final class Ceilings {

  private Ceilings() {}

  /** One for each category: the newest that is set for the day decides. */
  static List<Ceiling> inForce(List<Ceiling> ceilings, LocalDate date) {
    Map<Unit, Ceiling> newest = new LinkedHashMap<>();
    for (Ceiling ceiling : ceilings) {
      if (holds(ceiling, date)) {
        newest.put(ceiling.total().unit(), ceiling);
      }
    }
    return List.copyOf(newest.values());
  }

  private static boolean holds(Ceiling ceiling, LocalDate date) {
    return (ceiling.since().isEmpty() || !date.isBefore(ceiling.since().get()))
        && (ceiling.until().isEmpty() || !date.isAfter(ceiling.until().get()));
  }
}
