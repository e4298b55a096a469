package io.github.isfmodel.schedule;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A set of days.
 *
 * @param spans its stretches, in order; between any two there is a day that is not in the set
 */
record DayRanges(List<Span> spans) {

  static final DayRanges NONE = new DayRanges(List.of());

  static DayRanges of(Span span) {
    return new DayRanges(List.of(span));
  }

  static DayRanges from(LocalDate first) {
    return of(Span.of(first, LocalDate.MAX));
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** The first day; there has to be one. */
  LocalDate first() {
    return spans.get(0).earliest();
  }

  /** The last day; there has to be one. */
  LocalDate last() {
    return spans.get(spans.size() - 1).latest();
  }

  /** The days that are in at least so many of some sets. */
  static DayRanges inAtLeast(int count, List<DayRanges> sets) {
    if (count <= 0) {
      return of(Span.ANY);
    }
    List<Span> found = new ArrayList<>();
    LocalDate first = null;
    int in = 0;
    for (Map.Entry<LocalDate, Integer> change : changes(sets).entrySet()) {
      in += change.getValue();
      if (first == null && in >= count) {
        first = change.getKey();
      } else if (first != null && in < count) {
        found.add(Span.of(first, change.getKey().minusDays(1)));
        first = null;
      }
    }
    if (first != null) {
      found.add(Span.of(first, LocalDate.MAX));
    }
    return new DayRanges(List.copyOf(found));
  }

  /** By how many the number of sets that a day is in changes on it. */
  private static SortedMap<LocalDate, Integer> changes(List<DayRanges> sets) {
    SortedMap<LocalDate, Integer> changes = new TreeMap<>();
    for (DayRanges set : sets) {
      for (Span span : set.spans()) {
        changes.merge(span.earliest(), 1, Integer::sum);
        if (span.hasEnd()) {
          changes.merge(span.latest().plusDays(1), -1, Integer::sum);
        }
      }
    }
    return changes;
  }
}
