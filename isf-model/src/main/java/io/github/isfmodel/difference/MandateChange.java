package io.github.isfmodel.difference;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That the mandate changed. */
@IsfStyle
@Value.Immutable
public abstract sealed class MandateChange implements WithMandateChange, Serializable
    permits ImmutableMandateChange {

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

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link MandateChange}; not safe for use by several threads. */
  public static final class Builder extends ImmutableMandateChange.Builder {
    Builder() {}
  }
}
