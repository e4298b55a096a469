package io.github.isfmodel.mandate;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ceilings are in force under an act, and which of them on a day. */
final class Ceilings {

  private Ceilings() {}

  /**
   * A text that acts on one force twice sets its ceilings once; of a category, those that begin
   * later come later, however they are listed.
   *
   * @param earlierActs how many acts come before this one in the line
   */
  static List<GivenCeiling> under(AdoptedAct act, Optional<GoverningAct> before, int earlierActs) {
    List<GivenCeiling> earlier = before.isEmpty() ? List.of() : before.get().inForce().ceilings();
    if (!act.brings(before)) {
      return earlier;
    }
    List<GivenCeiling> own =
        byBeginning(act).stream().map(each -> new GivenCeiling(earlierActs, each)).toList();
    return Inherited.and(earlier, own);
  }

  private static List<Ceiling> byBeginning(AdoptedAct act) {
    List<Ceiling> ceilings = act.provisions().ceilings();
    if (ceilings.size() < 2) {
      return ceilings;
    }
    Map<Unit, Integer> categories = new HashMap<>();
    for (Ceiling ceiling : ceilings) {
      categories.putIfAbsent(ceiling.total().unit(), categories.size());
    }
    List<Ceiling> sorted = new ArrayList<>(ceilings);
    sorted.sort(
        Comparator.comparing((Ceiling ceiling) -> categories.get(ceiling.total().unit()))
            .thenComparing(ceiling -> ceiling.since().orElse(act.adoptedOn())));
    return sorted;
  }

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
    return withoutReplaced(newest.values());
  }

  /** Of those that are the newest of their categories, the ones that no other replaces. */
  static List<Ceiling> withoutReplaced(Collection<GivenCeiling> newest) {
    return newest.stream()
        .filter(each -> newest.stream().noneMatch(other -> other.replaces(each)))
        .map(GivenCeiling::ceiling)
        .toList();
  }

  private static boolean holds(Ceiling ceiling, LocalDate date) {
    return (ceiling.since().isEmpty() || !date.isBefore(ceiling.since().get()))
        && (ceiling.until().isEmpty() || !date.isAfter(ceiling.until().get()));
  }
}
