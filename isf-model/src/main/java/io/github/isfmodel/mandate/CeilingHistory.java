package io.github.isfmodel.mandate;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ceilings of what one body gave a force, through time: on each day they are those of {@link
 * GoverningAct#ceilingsOn}. Found in one walk along the acts, as a figure is compared with all that
 * may have held when it was counted. Immutable and safe for use by several threads.
 */
public final class CeilingHistory {

  private final Mandate mandate;
  private final boolean alone;
  private final NavigableMap<LocalDate, List<Ceiling>> steps = new TreeMap<>();

  /** A ceiling with the day on which it begins to hold and the one on which it no longer does. */
  private record Held(GivenCeiling given, LocalDate first, LocalDate end) {}

  private CeilingHistory(Mandate mandate, boolean alone) {
    this.mandate = mandate;
    this.alone = alone;
    List<Held> held = held(mandate.acts());
    Map<Unit, NavigableMap<Integer, Held>> holding = new HashMap<>();
    steps.put(LocalDate.MIN, List.of());
    for (Map.Entry<LocalDate, List<Integer>> day : changes(held).entrySet()) {
      for (int number : day.getValue()) {
        Held each = held.get(number);
        NavigableMap<Integer, Held> ofCategory =
            holding.computeIfAbsent(each.given().ceiling().total().unit(), unit -> new TreeMap<>());
        if (each.first().equals(day.getKey())) {
          ofCategory.put(number, each);
        } else {
          ofCategory.remove(number);
        }
      }
      steps.put(day.getKey(), newest(holding.values()));
    }
  }

  /**
   * Follows the ceilings of a mandate.
   *
   * @param mandate the mandate
   * @return those of each body that gave it, as {@link Mandate#ofEachBody} has them
   */
  public static List<CeilingHistory> ofEachBody(Mandate mandate) {
    List<Mandate> all = mandate.ofEachBody();
    List<CeilingHistory> histories = new ArrayList<>();
    for (Mandate each : all) {
      histories.add(new CeilingHistory(each, all.size() == 1));
    }
    return List.copyOf(histories);
  }

  /**
   * In the order in which they are set. From the last act to the first, as none goes on to one that
   * begins; an act has, behind those that it leaves in force, those that it sets.
   */
  private static List<Held> held(List<GoverningAct> acts) {
    List<Held> held = new ArrayList<>();
    LocalDate end = LocalDate.MAX;
    for (int i = acts.size() - 1; i >= 0; i--) {
      GoverningAct act = acts.get(i);
      List<GivenCeiling> given = act.inForce().ceilings();
      int left = act.isBeginning() ? 0 : acts.get(i - 1).inForce().ceilings().size();
      for (int k = given.size() - 1; k >= left; k--) {
        held.add(held(given.get(k), act.effectiveFrom(), end));
      }
      end = act.isBeginning() ? act.effectiveFrom() : end;
    }
    Collections.reverse(held);
    return held;
  }

  private static Held held(GivenCeiling given, LocalDate from, LocalDate replaced) {
    LocalDate first = given.ceiling().since().orElse(from);
    LocalDate last = given.ceiling().until().orElse(LocalDate.MAX);
    return new Held(
        given,
        first.isAfter(from) ? first : from,
        last.isBefore(replaced) ? last.plusDays(1) : replaced);
  }

  /** The numbers of those that begin or end with each day; of those that hold on no day, none. */
  private static NavigableMap<LocalDate, List<Integer>> changes(List<Held> held) {
    NavigableMap<LocalDate, List<Integer>> changes = new TreeMap<>();
    for (int number = 0; number < held.size(); number++) {
      Held each = held.get(number);
      if (each.first().isBefore(each.end())) {
        changes.computeIfAbsent(each.first(), none -> new ArrayList<>()).add(number);
        changes.computeIfAbsent(each.end(), none -> new ArrayList<>()).add(number);
      }
    }
    return changes;
  }

  /**
   * The newest of each category, unless another one replaces it; the category that was first given
   * one comes first.
   */
  private static List<Ceiling> newest(Collection<NavigableMap<Integer, Held>> holding) {
    List<GivenCeiling> newest =
        holding.stream()
            .filter(ofCategory -> !ofCategory.isEmpty())
            .sorted(Comparator.comparing(NavigableMap::firstKey))
            .map(ofCategory -> ofCategory.lastEntry().getValue().given())
            .toList();
    return Ceilings.withoutReplaced(newest);
  }

  /**
   * The ceilings of some days.
   *
   * @param days the days, both ends inclusive, in the zone of the issuing body
   * @return the ceilings in force on the first day, and those on each later day on which they
   *     change, in order of time; what one of several bodies gave holds on beside that of another
   *     only while it has not run out or been ended, and is wound up, so none of a body whose
   *     mandate is over, and no longer wound up, on the first or the last day
   */
  public Collection<List<Ceiling>> during(Span days) {
    return alone || !(isOverOn(days.earliest()) || isOverOn(days.latest()))
        ? Collections.unmodifiableCollection(
            steps.subMap(steps.floorKey(days.earliest()), true, days.latest(), true).values())
        : List.of();
  }

  private boolean isOverOn(LocalDate day) {
    Optional<LocalDate> last = mandate.latestWindUpOn(day);
    return last.isPresent() && last.get().isBefore(day);
  }
}
