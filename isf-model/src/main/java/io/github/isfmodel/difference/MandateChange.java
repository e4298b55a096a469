package io.github.isfmodel.difference;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That the mandate changed. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MandateChange implements Serializable permits ImmutableMandateChange {

  MandateChange() {}

  /** {@return the state before} */
  public abstract MandateState before();

  /** {@return the state after} */
  public abstract MandateState after();

  /** {@return the governing act before} */
  public abstract Optional<ResolutionId> actBefore();

  /** {@return the governing act after} */
  public abstract Optional<ResolutionId> actAfter();

  /** {@return the last day before, inclusive} */
  public abstract Optional<LocalDate> lastDayBefore();

  /** {@return the last day after, inclusive} */
  public abstract Optional<LocalDate> lastDayAfter();
}
