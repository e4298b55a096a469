package io.github.isfmodel.dossier.oracle;

import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** First and last possible days, compared one by one. */
final class Days {

  private Days() {}

  static LocalDate first(When when) {
    return when.span().earliest();
  }

  static LocalDate last(When when) {
    return when.span().latest();
  }

  /** The last day on which it can have begun. */
  static LocalDate begun(When when) {
    return when.begunBy();
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Whether the last possible day of the one comes before the first possible day of the other. */
  static boolean before(When one, When other) {
    return last(one).compareTo(first(other)) < 0;
  }

  static boolean endsFirst(When since, Optional<When> until) {
    return until.isPresent() && before(until.get(), since);
  }

  static boolean endsFirst(Optional<When> since, Optional<When> until) {
    return since.isPresent() && endsFirst(since.get(), until);
  }

  /** Whether something may hold on one of some days, from the first to the last of them. */
  static boolean mayHold(When since, Optional<When> until, When days) {
    return !before(days, since) && (until.isEmpty() || !before(until.get(), days));
  }

  /** Marks what is certainly earlier than anything listed before it. */
  static <T> void outOfOrder(
      List<T> list, Function<T, When> when, String place, String attribute, Marks marks) {
    for (int i = 0; i < list.size(); i++) {
      When own = when.apply(list.get(i));
      boolean misplaced =
          list.subList(0, i).stream().anyMatch(earlier -> before(own, when.apply(earlier)));
      marks.when(misplaced, place + "/" + i + "/" + attribute);
    }
  }
}
