package io.github.isfmodel.milestone;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a milestone leaves out. */
@IsfStyle
@Value.Immutable
public abstract sealed class CarveOut implements WithCarveOut, Serializable
    permits ImmutableCarveOut {

  CarveOut() {}

  /** {@return what is left out, in our own words} */
  public abstract String summary();

  /** {@return in whose favour} */
  public abstract Optional<ActorId> beneficiary();

  /** {@return until when} */
  public abstract Optional<Condition> until();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link CarveOut}. Required is {@code summary}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Of a list, as {@code citations}, the method of
   * that name replaces all elements, and {@code addCitation} adds to them. Null is refused. Can be
   * used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableCarveOut.Builder {
    Builder() {}
  }
}
