package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.term.Clock;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A clock of an act, with the day on which it runs out as far as that is known. */
@ComputedStyle
@Value.Immutable
public abstract sealed class ClockEnd implements Serializable permits ImmutableClockEnd {

  ClockEnd() {}

  /** {@return the act that set it} */
  public abstract ResolutionId resolution();

  /** {@return the clock} */
  public abstract Clock clock();

  /**
   * {@return the last day, inclusive; absent where the term has no fixed end or its anchor no known
   * day}
   */
  public abstract Optional<LocalDate> lastDay();

  /**
   * {@return where the last day is not known because its anchor's is not: the day up to which it
   * runs at least, as no force starts before the act that authorizes it}
   */
  public abstract Optional<LocalDate> runsAtLeastUntil();

  /**
   * Whether the clock has not run out before a day.
   *
   * @param date the day
   * @return true up to and including the last day, and always where there is none
   */
  public final boolean runsOn(LocalDate date) {
    return lastDay().isEmpty() || !date.isAfter(lastDay().get());
  }
}
