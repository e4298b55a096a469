package io.github.isfmodel.pledge;

import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One part of a pledge in time: so many, ready or there by then. */
@IsfStyle
@Value.Immutable
public abstract sealed class Phase implements WithPhase, Serializable permits ImmutablePhase {

  Phase() {}

  /** {@return how many of whom, with the hedge} */
  public abstract Measure measure();

  /** {@return by when} */
  public abstract Optional<When> by();

  /**
   * {@return what they are, or are to be by then; ready is not deployed. A part that is less ready
   * than the step says of the pledge stays behind, and is not counted with what has come further;
   * one that is to be more ready is a promise, and counts with the pledge}
   */
  public abstract PledgeState readiness();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Phase}. Required are {@code measure} and {@code readiness}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
