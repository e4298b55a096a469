package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The ceilings of one mandate, from each day on which those in force change, as {@link
 * GoverningAct#ceilingsOn} has them. Found in one walk along the acts, as a figure is compared with
 * all that may have held when it was counted.
 */
final class CeilingSteps {

  private final NavigableMap<LocalDate, List<Ceiling>> steps = new TreeMap<>();
  private final NavigableMap<LocalDate, List<Change>> changes = new TreeMap<>();
  private int count;

  /** A ceiling that begins to hold on a day, or no longer does. */
  private record Change(int number, Ceiling ceiling, boolean begins) {}

  CeilingSteps(Mandate mandate) {
    List<GoverningAct> acts = mandate.acts();
    int from = 0;
    while (from < acts.size()) {
      int to = from + 1;
      while (to < acts.size() && acts.get(to).afterUnrecorded().isEmpty()) {
        to++;
      }
      LocalDate end = to < acts.size() ? acts.get(to).effectiveFrom() : LocalDate.MAX;
      enter(acts.subList(from, to), end);
      from = to;
    }
    walk();
  }

  /** Acts of which each leaves in force what it finds, until before a day. */
  private void enter(List<GoverningAct> acts, LocalDate end) {
    int known = 0;
    for (GoverningAct act : acts) {
      List<Ceiling> all = act.ceilings();
      for (Ceiling added : all.subList(known, all.size())) {
        enter(added, act.effectiveFrom(), end);
      }
      known = all.size();
    }
  }

  private void enter(Ceiling ceiling, LocalDate given, LocalDate end) {
    LocalDate first = given;
    if (ceiling.since().isPresent() && ceiling.since().get().isAfter(given)) {
      first = ceiling.since().get();
    }
    LocalDate after = end;
    if (ceiling.until().isPresent() && ceiling.until().get().isBefore(end)) {
      after = ceiling.until().get().plusDays(1);
    }
    if (first.isBefore(after)) {
      int number = count++;
      change(first, new Change(number, ceiling, true));
      change(after, new Change(number, ceiling, false));
    }
  }

  private void change(LocalDate day, Change change) {
    changes.computeIfAbsent(day, none -> new ArrayList<>()).add(change);
  }

  private void walk() {
    steps.put(LocalDate.MIN, List.of());
    Map<Unit, NavigableMap<Integer, Ceiling>> holding = new HashMap<>();
    for (Map.Entry<LocalDate, List<Change>> day : changes.entrySet()) {
      for (Change change : day.getValue()) {
        NavigableMap<Integer, Ceiling> ofCategory =
            holding.computeIfAbsent(change.ceiling().total().unit(), unit -> new TreeMap<>());
        if (change.begins()) {
          ofCategory.put(change.number(), change.ceiling());
        } else {
          ofCategory.remove(change.number());
        }
      }
      steps.put(day.getKey(), newest(holding.values()));
    }
  }

  /** The newest of each category; the category that was first given one comes first. */
  private static List<Ceiling> newest(Collection<NavigableMap<Integer, Ceiling>> holding) {
    return holding.stream()
        .filter(ofCategory -> !ofCategory.isEmpty())
        .sorted(Comparator.comparing(NavigableMap::firstKey))
        .map(ofCategory -> ofCategory.lastEntry().getValue())
        .toList();
  }

  /** Those in force on some of the days, by the day on which they begin to be; in order of time. */
  Collection<List<Ceiling>> during(Span days) {
    return steps.subMap(steps.floorKey(days.earliest()), true, days.latest(), true).values();
  }
}
