package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Declared stretches of days, by the day on which they begin: for each the one of those begun by
 * then that lasts longest, of several the first listed.
 */
final class DeclaredGaps {

  private final NavigableMap<LocalDate, LineageGap> longest = new TreeMap<>();

  DeclaredGaps(List<LineageGap> gaps) {
    List<LineageGap> ordered = new ArrayList<>(gaps);
    ordered.sort(Comparator.comparing(LineageGap::first));
    LocalDate last = LocalDate.MIN;
    for (LineageGap gap : ordered) {
      if (longest.isEmpty() || last(gap).isAfter(last)) {
        longest.put(gap.first(), gap);
        last = last(gap);
      }
    }
  }

  private static LocalDate last(LineageGap gap) {
    return gap.last().orElse(LocalDate.MAX);
  }

  /** The one that begins on a day or earlier and lasts until another day or longer. */
  Optional<LineageGap> from(LocalDate first, LocalDate last) {
    Map.Entry<LocalDate, LineageGap> begun = longest.floorEntry(first);
    return begun != null && !last(begun.getValue()).isBefore(last)
        ? Optional.of(begun.getValue())
        : Optional.empty();
  }

  /**
   * Those that together cover all days from one to another, in their order; none if a day is left.
   */
  List<LineageGap> covering(LocalDate first, LocalDate last) {
    List<LineageGap> covering = new ArrayList<>();
    LocalDate day = first;
    while (true) {
      Optional<LineageGap> gap = from(day, day);
      if (gap.isEmpty()) {
        return List.of();
      }
      covering.add(gap.get());
      if (!last(gap.get()).isBefore(last)) {
        return List.copyOf(covering);
      }
      day = last(gap.get()).plusDays(1);
    }
  }
}
