package io.github.isfmodel.force;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A name that somebody uses for a force. */
@IsfStyle
@Value.Immutable
public abstract sealed class ForceName implements WithForceName, Serializable
    permits ImmutableForceName {

  ForceName() {}

  /** {@return the name} */
  public abstract String text();

  /** {@return who uses it, where that matters} */
  public abstract Optional<Speaker> usedBy();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link ForceName}. Required is {@code text}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Of a list, as {@code citations}, the method of
   * that name replaces all elements, and {@code addCitation} adds to them. Null is refused. Can be
   * used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableForceName.Builder {
    Builder() {}
  }
}
