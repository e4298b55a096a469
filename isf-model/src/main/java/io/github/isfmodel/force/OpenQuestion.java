package io.github.isfmodel.force;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That an attribute is being worked out: known to be undecided, which is more than not known. */
@IsfStyle
@Value.Immutable
public abstract sealed class OpenQuestion implements WithOpenQuestion, Serializable
    permits ImmutableOpenQuestion {

  OpenQuestion() {}

  /** {@return the attribute} */
  public abstract OpenAttribute attribute();

  /** {@return when that was so} */
  public abstract When asOf();

  /** {@return when it was settled} */
  public abstract Optional<When> settled();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link OpenQuestion}. Required are {@code attribute} and {@code asOf}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code citations}, the method of that name replaces all elements, and {@code addCitation} adds
   * to them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableOpenQuestion.Builder {
    Builder() {}
  }
}
