package io.github.isfmodel.source;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Who made a statement. */
@IsfStyle
@Value.Immutable
public abstract sealed class Speaker implements WithSpeaker, Serializable permits ImmutableSpeaker {

  Speaker() {}

  /** {@return how openly the author is named} */
  public abstract SpeakerKind kind();

  /**
   * {@return the author, where the record holds it; the same unnamed person in two relays is one
   * actor}
   */
  public abstract Optional<ActorId> actor();

  /** {@return how many persons spoke, where that was said} */
  public abstract Optional<Quantity> count();

  /** {@return the role in which they spoke, where no actor tells it} */
  public abstract Optional<String> role();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Speaker}. Required is {@code kind}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
