package io.github.isfmodel.dossier;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of days, to be asked for those that have a day in common with others. */
final class DaySet {

  /** By the first day of each stretch, the last day before which it or an earlier one ends. */
  private final NavigableMap<LocalDate, LocalDate> ends = new TreeMap<>();

  /**
   * Adds the days from the first until before another. No stretch begins before the one that was
   * added last.
   */
  void add(LocalDate first, LocalDate end) {
    Map.Entry<LocalDate, LocalDate> earlier = ends.lastEntry();
    boolean later = earlier == null || end.isAfter(earlier.getValue());
    ends.put(first, later ? end : earlier.getValue());
  }

  /** Whether any stretch begins by the last of some days, and does not end before the first. */
  boolean meet(Span days) {
    Map.Entry<LocalDate, LocalDate> latest = ends.floorEntry(days.latest());
    return latest != null && latest.getValue().isAfter(days.earliest());
  }
}
