package io.github.isfmodel.milestone;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a milestone waits for another. */
@IsfStyle
@Value.Immutable
public abstract sealed class Dependency implements WithDependency, Serializable
    permits ImmutableDependency {

  Dependency() {}

  /** {@return the other milestone} */
  public abstract MilestoneId on();

  /** {@return how it waits} */
  public abstract DependencyKind kind();

  /** {@return according to whom, where that is disputed} */
  public abstract Optional<Speaker> by();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Dependency}. Required are {@code on} and {@code kind}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * citations}, the method of that name replaces all elements, and {@code addCitation} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableDependency.Builder {
    Builder() {}
  }
}
