package io.github.isfmodel.mandate;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.immutables.value.Value;

/** Days between two acts on which no recorded act kept the mandate in force. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MandateGap implements Serializable permits ImmutableMandateGap {

  MandateGap() {}

  /** {@return the first day without a mandate} */
  public abstract LocalDate first();

  /** {@return the last day without a mandate} */
  public abstract LocalDate last();

  /** {@return the act whose term ended before it} */
  public abstract ResolutionId earlier();

  /** {@return the act that took effect after it} */
  public abstract ResolutionId later();

  /**
   * {@return what the record declares about these days: of the body that gave the mandate after
   * them, or of all bodies; empty unless each of the days is declared}
   */
  public abstract List<LineageGap> declared();

  /** {@return how many days it lasts, 1 or more} */
  public final long days() {
    return ChronoUnit.DAYS.between(first(), last()) + 1;
  }
}
