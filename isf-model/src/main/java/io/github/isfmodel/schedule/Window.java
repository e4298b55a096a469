package io.github.isfmodel.schedule;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When something can be met.
 *
 * @param days the days on which it can be met first
 * @param last the last day on which it can still be met; {@link LocalDate#MAX} without a time limit
 */
record Window(Span days, LocalDate last) {

  /** What comes about stays so. */
  static Window from(Span days) {
    return new Window(days, LocalDate.MAX);
  }

  /**
   * When at least so many of several can be met on one day, in the earliest and in the latest
   * course of things.
   */
  static Optional<Window> ofSome(int count, List<Window> windows) {
    if (count == 0) {
      return Optional.of(from(Span.of(LocalDate.MIN, LocalDate.MAX)));
    }
    List<LocalDate> early = new ArrayList<>();
    List<LocalDate> late = new ArrayList<>();
    List<LocalDate> ends = new ArrayList<>();
    for (Window window : windows) {
      early.add(window.days().earliest());
      late.add(window.days().latest());
      ends.add(window.last());
    }
    early.sort(null);
    late.sort(null);
    ends.sort(null);
    return first(count, early, ends)
        .map(
            earliest -> {
              LocalDate last = last(count, early, ends);
              LocalDate latest = first(count, late, ends).orElse(last);
              return new Window(Span.of(earliest, latest), last);
            });
  }

  /** The first day on which so many have begun and are not over. */
  private static Optional<LocalDate> first(
      int count, List<LocalDate> starts, List<LocalDate> ends) {
    int over = 0;
    for (int begun = 1; begun <= starts.size(); begun++) {
      LocalDate day = starts.get(begun - 1);
      while (ends.get(over).isBefore(day)) {
        over++;
      }
      if (begun - over >= count) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** The last such day; there has to be one. */
  private static LocalDate last(int count, List<LocalDate> starts, List<LocalDate> ends) {
    int begun = starts.size();
    int over = ends.size() - 1;
    while (true) {
      LocalDate day = ends.get(over);
      while (starts.get(begun - 1).isAfter(day)) {
        begun--;
      }
      if (begun - over >= count) {
        return day;
      }
      over--;
    }
  }
}
