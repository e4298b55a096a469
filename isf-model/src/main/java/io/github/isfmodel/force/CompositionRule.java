package io.github.isfmodel.force;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody said about who is to be in a force, in what scope. */
@IsfStyle
@Value.Immutable
public abstract sealed class CompositionRule implements WithCompositionRule, Serializable
    permits ImmutableCompositionRule {

  CompositionRule() {}

  /** {@return who may or may not} */
  public abstract MemberPredicate predicate();

  /** {@return where and in what role} */
  public abstract Scope scope();

  /** {@return how settled it is} */
  public abstract Standing standing();

  /** {@return when it was said} */
  public abstract When since();

  /** {@return until when, where it was given up} */
  public abstract Optional<When> until();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link CompositionRule}. Required are {@code predicate}, {@code scope}, {@code
   * standing} and {@code since}; {@code build} throws {@link IllegalStateException}, which names
   * those that are not set. Of a list, as {@code citations}, the method of that name replaces all
   * elements, and {@code addCitation} adds to them. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableCompositionRule.Builder {
    Builder() {}
  }
}
