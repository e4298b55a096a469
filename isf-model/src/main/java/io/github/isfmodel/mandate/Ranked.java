package io.github.isfmodel.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one of several bodies gave, on a day.
 *
 * @param newest its newest act
 * @param day the day since which that governs, of what is over the last day of it
 */
record Ranked(Mandate given, MandateState state, GoverningAct newest, LocalDate day) {

  /** Of acts of one day that which was adopted last, else by the body, whatever the order. */
  private static final Comparator<Ranked> FIRST =
      Comparator.comparingInt(Ranked::rank)
          .thenComparing(Ranked::day)
          .thenComparing(each -> each.newest().adoptedOn())
          .reversed()
          .thenComparing(each -> each.newest().giver().value());

  /**
   * What is in force first, then what may be, of these that of the newest act first; then what is
   * over, that which lasted longest first.
   */
  static List<Mandate> first(List<Mandate> given, LocalDate date) {
    List<Ranked> ranked = new ArrayList<>();
    for (Mandate each : given) {
      StateOnDay onDay = new StateOnDay(each, date);
      MandateState state = onDay.state();
      GoverningAct newest = each.newestBy(date).orElseThrow();
      LocalDate since = newest.effectiveFrom();
      LocalDate day = state.isOver() ? onDay.latestEnd().orElse(since) : since;
      ranked.add(new Ranked(each, state, newest, day));
    }
    ranked.sort(FIRST);
    return ranked.stream().map(Ranked::given).toList();
  }

  private int rank() {
    return switch (state) {
      case IN_FORCE -> 2;
      case UNDETERMINED -> 1;
      default -> 0;
    };
  }
}
