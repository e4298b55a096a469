package io.github.isfmodel.dossier;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of a mandate whose acts the record declares to leave out. */
final class UnrecordedActs {

  private final DaySet days = new DaySet();

  UnrecordedActs(Mandate mandate) {
    List<LineageGap> gaps = new ArrayList<>(mandate.lineageGaps());
    gaps.sort(Comparator.comparing(LineageGap::first));
    for (LineageGap gap : gaps) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED) {
        days.add(gap.first(), after(gap));
      }
    }
  }

  private static LocalDate after(LineageGap gap) {
    return gap.last().isEmpty() || gap.last().get().equals(LocalDate.MAX)
        ? LocalDate.MAX
        : gap.last().get().plusDays(1);
  }

  /** Whether any is of some of the days. */
  boolean mayBeOf(Span some) {
    return days.meet(some);
  }

  /** Whether any is of a day or before it. */
  boolean mayBeBy(LocalDate day) {
    return days.meet(Span.of(LocalDate.MIN, day));
  }
}
