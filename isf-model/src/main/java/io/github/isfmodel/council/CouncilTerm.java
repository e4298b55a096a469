package io.github.isfmodel.council;

import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time during which one state held one seat without a break. Immutable and safe for use by
 * several threads.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class CouncilTerm implements Serializable permits ImmutableCouncilTerm {

  CouncilTerm() {}

  /** {@return the seat and the state in it} */
  public abstract Member member();

  /** {@return the first day} */
  public abstract LocalDate startsOn();

  /** {@return the last day, included; empty for a permanent seat that is still held} */
  public abstract Optional<LocalDate> endsOn();

  /** {@return what is unusual about the term, such as that it was split between two states} */
  public abstract Optional<String> note();

  /**
   * Whether the term covers a day.
   *
   * @param day the day
   * @return true from the first to the last day, both included
   */
  public final boolean covers(LocalDate day) {
    return !day.isBefore(startsOn()) && (endsOn().isEmpty() || !day.isAfter(endsOn().get()));
  }
}
