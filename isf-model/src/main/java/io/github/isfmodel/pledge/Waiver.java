package io.github.isfmodel.pledge;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** That the holder of a precondition gave it up for this pledge. */
@IsfStyle
@Value.Immutable
public abstract sealed class Waiver implements WithWaiver, Serializable permits ImmutableWaiver {

  Waiver() {}

  /** {@return the precondition} */
  public abstract PreconditionId precondition();

  /** {@return who gave it up} */
  public abstract ActorId by();

  /** {@return when} */
  public abstract When when();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Waiver}. Required are {@code precondition}, {@code by} and {@code
   * when}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableWaiver.Builder {
    Builder() {}
  }
}
