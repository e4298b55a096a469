package io.github.isfmodel.schedule;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When something can be met. What can be met in the latest course of things can be in the earliest.
 *
 * @param early the days on which it can be met in the earliest course of things
 * @param late the days on which it can be met in the latest
 */
record Window(DayRanges early, DayRanges late) {

  static final Window NEVER = new Window(DayRanges.NONE, DayRanges.NONE);

  /** What comes about on one of some days stays so. */
  static Window from(Span days) {
    return new Window(DayRanges.from(days.earliest()), DayRanges.from(days.latest()));
  }

  /** Known days. */
  static Window on(Span days) {
    return new Window(DayRanges.of(days), DayRanges.of(days));
  }

  /** When at least so many of several can be met on one day. */
  static Window ofSome(int count, List<Window> windows) {
    return new Window(
        DayRanges.inAtLeast(count, windows.stream().map(Window::early).toList()),
        DayRanges.inAtLeast(count, windows.stream().map(Window::late).toList()));
  }

  static Window ofAll(List<Window> windows) {
    return ofSome(windows.size(), windows);
  }

  /**
   * The days on which it can be met first; empty if it cannot be met. What is met, but in the
   * latest course of things never, is met on the last day at the latest.
   */
  Optional<Span> first() {
    if (early.isEmpty()) {
      return Optional.empty();
    }
    LocalDate latest = late.isEmpty() ? early.last() : late.first();
    return Optional.of(Span.of(early.first(), latest));
  }
}
