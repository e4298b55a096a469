package io.github.isfmodel.pledge;

import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That the contributor takes its contingent back if something happens. */
@IsfStyle
@Value.Immutable
public abstract sealed class ReversalClause implements WithReversalClause, Serializable
    permits ImmutableReversalClause {

  ReversalClause() {}

  /** {@return what has to happen} */
  public abstract Condition trigger();

  /** {@return what the pledge becomes then} */
  public abstract PledgeState effect();

  /** {@return what a reader should know, in our own words} */
  public abstract Optional<String> summary();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link ReversalClause}. Required are {@code trigger} and {@code effect};
   * {@code build} throws {@link IllegalStateException}, which names those that are not set. Of a
   * list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableReversalClause.Builder {
    Builder() {}
  }
}
