package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the record declares of the time before a day by which none of the acts that it holds is in
 * effect: a stretch of acts that it leaves out, or one in which the mandate had lapsed, tells that
 * there was a mandate.
 */
final class DeclaredPast {

  private final Mandate mandate;
  private final LocalDate date;

  DeclaredPast(Mandate mandate, LocalDate date) {
    this.mandate = mandate;
    this.date = date;
  }

  /** On a day for which no act is left out, whatever there was has run out. */
  MandateState state() {
    for (LineageGap gap : mandate.lineageGaps()) {
      if (isBegun(gap)) {
        return MandateState.EXPIRED;
      }
    }
    return MandateState.NOT_YET;
  }

  /** The last day of the acts left out; where none are, that before the mandate had lapsed. */
  Optional<LocalDate> lastDay() {
    Optional<LocalDate> last = Optional.empty();
    Optional<LocalDate> beforeLapse = Optional.empty();
    for (LineageGap gap : mandate.lineageGaps()) {
      if (isBegun(gap) && gap.kind() == LineageGapKind.ACTS_NOT_RECORDED) {
        LocalDate end = gap.last().orElse(LocalDate.MAX);
        last = last.isPresent() && last.get().isAfter(end) ? last : Optional.of(end);
      } else if (isBegun(gap)) {
        LocalDate before = Stretches.dayBefore(gap.first());
        beforeLapse = Optional.of(Stretches.earlier(beforeLapse.orElse(before), before));
      }
    }
    return last.isPresent() ? last : beforeLapse;
  }

  private boolean isBegun(LineageGap gap) {
    return !gap.first().isAfter(date);
  }
}
