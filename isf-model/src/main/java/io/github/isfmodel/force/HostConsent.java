package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a party on whose territory or among whose people a force operates consents. */
@IsfStyle
@Value.Immutable
public abstract sealed class HostConsent implements WithHostConsent, Serializable
    permits ImmutableHostConsent {

  HostConsent() {}

  /** {@return the party} */
  public abstract ActorId host();

  /** {@return how it stands} */
  public abstract Standing standing();

  /** {@return since when, or as of when} */
  public abstract When when();

  /** {@return what a reader should know} */
  public abstract Optional<String> note();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link HostConsent}. Required are {@code host}, {@code standing} and {@code
   * when}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableHostConsent.Builder {
    Builder() {}
  }
}
