package io.github.isfmodel.term;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a period is counted from. */
@IsfStyle
@Value.Immutable
public abstract sealed class Anchor implements WithAnchor, Serializable permits ImmutableAnchor {

  Anchor() {}

  /** {@return the kind of anchor} */
  public abstract AnchorKind kind();

  /** {@return the day, where the act or an event fixes it} */
  public abstract Optional<LocalDate> date();

  /** {@return the other clock, for an anchor on one} */
  public abstract Optional<ClockKind> clock();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Anchor}. Required is {@code kind}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableAnchor.Builder {
    Builder() {}
  }
}
