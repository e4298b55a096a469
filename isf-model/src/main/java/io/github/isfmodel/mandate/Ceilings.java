package io.github.isfmodel.mandate;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ceilings are in force on a day. */
final class Ceilings {

  private Ceilings() {}

  /** Without the acts that set them; not copied, as acts that follow each other share the list. */
  static List<Ceiling> of(List<GivenCeiling> given) {
    return new AbstractList<>() {
      @Override
      public Ceiling get(int index) {
        return given.get(index).ceiling();
      }

      @Override
      public int size() {
        return given.size();
      }
    };
  }

  /** One for each category: the newest that is set for the day decides. */
  static List<Ceiling> inForce(List<GivenCeiling> ceilings, LocalDate date) {
    Map<Unit, GivenCeiling> newest = new LinkedHashMap<>();
    for (GivenCeiling each : ceilings) {
      if (holds(each.ceiling(), date)) {
        newest.put(each.ceiling().total().unit(), each);
      }
    }
    return newest.values().stream()
        .filter(each -> newest.values().stream().noneMatch(other -> other.replaces(each)))
        .map(GivenCeiling::ceiling)
        .toList();
  }

  private static boolean holds(Ceiling ceiling, LocalDate date) {
    return (ceiling.since().isEmpty() || !date.isBefore(ceiling.since().get()))
        && (ceiling.until().isEmpty() || !date.isAfter(ceiling.until().get()));
  }
}
