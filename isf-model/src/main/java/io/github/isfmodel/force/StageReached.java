package io.github.isfmodel.force;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** That a force reached a stage. */
@IsfStyle
@Value.Immutable
public abstract sealed class StageReached implements WithStageReached, Serializable
    permits ImmutableStageReached {

  StageReached() {}

  /** {@return the stage} */
  public abstract ForceStage stage();

  /** {@return when} */
  public abstract When when();

  /** {@return how sure it is} */
  public abstract Standing standing();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link StageReached}; not safe for use by several threads. */
  public static final class Builder extends ImmutableStageReached.Builder {
    Builder() {}
  }
}
