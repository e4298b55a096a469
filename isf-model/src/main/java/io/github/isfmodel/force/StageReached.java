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

  /**
   * Builds values of {@link StageReached}. Required are {@code stage}, {@code when} and {@code
   * standing}; {@code build} throws {@link IllegalStateException}, which names those that are not
   * set. Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableStageReached.Builder {
    Builder() {}
  }
}
