package io.github.isfmodel.difference;

import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A precondition that changed, began to be held or is held no longer. */
@ComputedStyle
@Value.Immutable
public abstract sealed class PreconditionChange implements Serializable
    permits ImmutablePreconditionChange {

  PreconditionChange() {}

  /** {@return the precondition} */
  public abstract PreconditionId precondition();

  /** {@return how it stood; absent if it was not held} */
  public abstract Optional<Proof> before();

  /** {@return how it stands; absent if it is not held} */
  public abstract Optional<Proof> after();
}
