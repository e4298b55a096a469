package io.github.isfmodel.dossier;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days on which something is given, as stretches that do not touch each other. */
final class DaysGiven {

  /** The first day of each stretch, with the day after its last. */
  private final NavigableMap<LocalDate, LocalDate> stretches = new TreeMap<>();

  /**
   * Adds the days from the first until before another, none if that is no later day. No stretch
   * begins before the one that was added last.
   */
  void add(LocalDate first, LocalDate end) {
    if (!end.isAfter(first)) {
      return;
    }
    Map.Entry<LocalDate, LocalDate> last = stretches.lastEntry();
    if (last == null || last.getValue().isBefore(first)) {
      stretches.put(first, end);
    } else if (end.isAfter(last.getValue())) {
      stretches.put(last.getKey(), end);
    }
  }

  /** Whether any of some days is among them. */
  boolean meet(Span days) {
    Map.Entry<LocalDate, LocalDate> stretch = stretches.floorEntry(days.latest());
    return stretch != null && stretch.getValue().isAfter(days.earliest());
  }
}
