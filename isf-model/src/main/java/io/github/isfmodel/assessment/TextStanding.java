package io.github.isfmodel.assessment;

import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** How a text stood on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class TextStanding implements Serializable permits ImmutableTextStanding {

  TextStanding() {}

  /** {@return the text} */
  public abstract Resolution resolution();

  /** {@return the last step by that day} */
  public abstract LifecycleStep step();
}
