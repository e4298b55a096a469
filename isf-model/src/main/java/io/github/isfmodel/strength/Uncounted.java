package io.github.isfmodel.strength;

import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A pledge, or a part of it, that stands beside a sum, with the reason. */
@ComputedStyle
@Value.Immutable
public abstract sealed class Uncounted implements Serializable permits ImmutableUncounted {

  Uncounted() {}

  /** {@return the pledge} */
  public abstract PledgeId pledge();

  /** {@return its state on the day; how ready it is where that is a part behind its pledge} */
  public abstract PledgeState state();

  /** {@return the size as stated; absent where none was} */
  public abstract Optional<Measure> measure();

  /** {@return why it is not counted} */
  public abstract UncountedReason reason();

  /** {@return where state or size come from} */
  public abstract List<Citation> citations();
}
