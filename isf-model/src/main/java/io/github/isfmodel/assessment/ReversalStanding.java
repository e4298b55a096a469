package io.github.isfmodel.assessment;

import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How a clause by which a contributor takes its pledge back stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class ReversalStanding implements Serializable
    permits ImmutableReversalStanding {

  ReversalStanding() {}

  /** {@return the clause} */
  public abstract ReversalClause clause();

  /** {@return the truth value of its trigger, with the reasons} */
  public abstract Proof proof();

  /**
   * {@return whether what it waits for has happened by that day; that the pledge was taken back is
   * for a step of the pledge to tell, as a contributor may let its clause be}
   */
  public final boolean isTriggered() {
    return proof().truth() == Truth.MET;
  }
}
