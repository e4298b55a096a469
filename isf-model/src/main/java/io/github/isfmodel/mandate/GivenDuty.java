package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A reporting duty in force, with the act that imposed it. */
@ComputedStyle
@Value.Immutable
public abstract sealed class GivenDuty implements Serializable permits ImmutableGivenDuty {

  GivenDuty() {}

  /** {@return the act that imposed it} */
  public abstract ResolutionId resolution();

  /** {@return the duty as that act imposes it} */
  public abstract ReportingDuty duty();

  /**
   * {@return the last day of the term under which it was imposed, where an act in force has set the
   * term that follows, or a later day on which it asks for a report}
   */
  public abstract Optional<LocalDate> until();

  /** {@return the day of adoption of that act, which intervals are counted from} */
  public abstract LocalDate countedFrom();
}
