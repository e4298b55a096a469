package io.github.isfmodel.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one of several bodies gave, on a day.
 *
 * @param day the day since which its newest act governs, of what is over the last day of it
 */
record Ranked(Mandate given, MandateState state, LocalDate day) {

  private static final Comparator<Ranked> FIRST =
      Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::day).reversed();

  /**
   * What is in force first, then what may be, of these that of the newest act first; then what is
   * over, that which lasted longest first.
   */
  static List<Mandate> first(List<Mandate> given, LocalDate date) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = given.size() - 1; i >= 0; i--) {
      Mandate each = given.get(i);
      StateOnDay onDay = new StateOnDay(each, date);
      MandateState state = onDay.state();
      LocalDate since = each.newestBy(date).orElseThrow().effectiveFrom();
      ranked.add(new Ranked(each, state, state.isOver() ? onDay.latestEnd().orElse(since) : since));
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
