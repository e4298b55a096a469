package io.github.isfmodel.assessment;

import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How a text stood on a day. */
@IsfStyle
@Value.Immutable
public abstract sealed class TextStanding implements WithTextStanding, Serializable
    permits ImmutableTextStanding {

  TextStanding() {}

  /** {@return the text} */
  public abstract Resolution resolution();

  /** {@return the last step by that day} */
  public abstract LifecycleStep step();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link TextStanding}; not safe for use by several threads. */
  public static final class Builder extends ImmutableTextStanding.Builder {
    Builder() {}
  }
}
