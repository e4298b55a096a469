package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A reporting duty in force, with the act that imposed it. */
@IsfStyle
@Value.Immutable
public abstract sealed class GivenDuty implements WithGivenDuty, Serializable
    permits ImmutableGivenDuty {

  GivenDuty() {}

  /** {@return the act that imposed it} */
  public abstract ResolutionId resolution();

  /** {@return the duty as that act imposes it} */
  public abstract ReportingDuty duty();

  /** {@return the day of adoption of that act, which intervals are counted from} */
  public abstract LocalDate countedFrom();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link GivenDuty}; not safe for use by several threads. */
  public static final class Builder extends ImmutableGivenDuty.Builder {
    Builder() {}
  }
}
