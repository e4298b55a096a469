package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about the rules of engagement, for the force or for one contingent. */
@IsfStyle
@Value.Immutable
public abstract sealed class RulesOfEngagement implements WithRulesOfEngagement, Serializable
    permits ImmutableRulesOfEngagement {

  RulesOfEngagement() {}

  /** {@return whose contingent; the whole force where absent} */
  public abstract Optional<ActorId> contributor();

  /** {@return how much force they allow, where known} */
  public abstract Optional<UseOfForceLevel> level();

  /** {@return how settled they are} */
  public abstract Standing standing();

  /** {@return as of when} */
  public abstract When asOf();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link RulesOfEngagement}. Required are {@code standing} and {@code asOf};
   * {@code build} throws {@link IllegalStateException}, which names those that are not set. Of a
   * list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableRulesOfEngagement.Builder {
    Builder() {}
  }
}
