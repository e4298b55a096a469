package io.github.isfmodel.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one of several bodies gave, on a day. */
record Ranked(Mandate given, MandateState state, LocalDate since) {

  private static final Comparator<Ranked> FIRST =
      Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::since).reversed();

  /** What is in force first, then what may be; of these that of the newest act first. */
  static List<Mandate> first(List<Mandate> given, LocalDate date) {
    List<Ranked> ranked = new ArrayList<>();
    for (int i = given.size() - 1; i >= 0; i--) {
      Mandate each = given.get(i);
      MandateState state = new StateOnDay(each, date).state();
      ranked.add(new Ranked(each, state, each.newestBy(date).orElseThrow().effectiveFrom()));
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
