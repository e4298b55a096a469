package io.github.isfmodel.precondition;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing in a record that speaks for or against a proposition. */
@IsfStyle
@Value.Immutable
public abstract sealed class Evidence implements WithEvidence, Serializable
    permits ImmutableEvidence {

  Evidence() {}

  /** {@return the event, claim, resolution, milestone or pledge} */
  public abstract EntityId entity();

  /** {@return whether it speaks for the proposition} */
  public abstract boolean supports();

  /** {@return when it says that this became so} */
  public abstract When when();

  /** {@return what it adds, such as why a decision is pending} */
  public abstract Optional<String> note();

  /** {@return where it comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Evidence}. Required are {@code entity}, {@code supports} and {@code
   * when}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
