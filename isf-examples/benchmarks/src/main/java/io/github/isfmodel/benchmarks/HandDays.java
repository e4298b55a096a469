package io.github.isfmodel.benchmarks;

import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Optional;

/** The first and last possible days of dates, most of which are single days. */
final class HandDays {

  private HandDays() {}

  static LocalDate first(When when) {
    return when instanceof When.Day day ? day.date() : when.earliest();
  }

  static LocalDate last(When when) {
    return when instanceof When.Day day ? day.date() : when.latest();
  }

  /** The last day on which it can have begun. */
  static LocalDate begun(When when) {
    return when instanceof When.Day day ? day.date() : when.begunBy();
  }

  static boolean isExact(When when) {
    return when instanceof When.Day || when.earliest().equals(when.latest());
  }

  static boolean contains(When when, LocalDate day) {
    return !first(when).isAfter(day) && !last(when).isBefore(day);
  }

  /** The later one of a day and the first day of a date. */
  static LocalDate later(LocalDate day, When when) {
    LocalDate first = first(when);
    return first.isAfter(day) ? first : day;
  }

  static boolean before(When one, When other) {
    return last(one).isBefore(first(other));
  }

  static boolean ends(Optional<When> until, When since) {
    return until.isPresent() && before(until.get(), since);
  }

  /** Whether something may have been so then. */
  static boolean mayHold(When since, Optional<When> until, When then) {
    return !before(then, since) && !ends(until, then);
  }
}
