package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a text was given to somebody to read. */
@IsfStyle
@Value.Immutable
public abstract sealed class Circulation implements WithCirculation, Serializable
    permits ImmutableCirculation {

  Circulation() {}

  /** {@return when} */
  public abstract When when();

  /** {@return who gave it} */
  public abstract Optional<ActorId> by();

  /** {@return to whom; groups stand for their members} */
  public abstract List<ActorId> audience();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Circulation}. Required is {@code when}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Of a list, as {@code audience}, the method of
   * that name replaces all elements, and {@code addAudience} adds to them. Null is refused. Can be
   * used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableCirculation.Builder {
    Builder() {}
  }
}
