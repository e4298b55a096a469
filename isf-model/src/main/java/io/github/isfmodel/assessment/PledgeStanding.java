package io.github.isfmodel.assessment;

import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** How a pledge stands on a day. */
@IsfStyle
@Value.Immutable
public abstract sealed class PledgeStanding implements WithPledgeStanding, Serializable
    permits ImmutablePledgeStanding {

  PledgeStanding() {}

  /** {@return the pledge} */
  public abstract Pledge pledge();

  /** {@return the last step by that day} */
  public abstract PledgeStep step();

  /** {@return the size by that day; empty where none was given} */
  public abstract List<Phase> phases();

  /** {@return the preconditions held on that day} */
  public abstract List<PreconditionStanding> preconditions();

  /** {@return the preconditions that block it} */
  public final List<PreconditionStanding> blockedBy() {
    return preconditions().stream().filter(PreconditionStanding::blocks).toList();
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link PledgeStanding}; not safe for use by several threads. */
  public static final class Builder extends ImmutablePledgeStanding.Builder {
    Builder() {}
  }
}
