package io.github.isfmodel.assessment;

import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How a precondition stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class PreconditionStanding implements Serializable
    permits ImmutablePreconditionStanding {

  PreconditionStanding() {}

  /** {@return the precondition} */
  public abstract Precondition precondition();

  /** {@return its truth value, with the reasons} */
  public abstract Proof proof();

  /** {@return whether its holder has given it up by that day} */
  public abstract boolean waived();

  /** {@return whether it keeps what it concerns from going on: it is not met, and not waived} */
  public final boolean blocks() {
    return !waived() && proof().truth() != Truth.MET;
  }
}
