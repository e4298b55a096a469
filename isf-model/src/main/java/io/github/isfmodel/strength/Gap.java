package io.github.isfmodel.strength;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many are missing, as an interval with both ends inclusive; negative where there are more than
 * asked for.
 */
@ComputedStyle
@Value.Immutable
public abstract sealed class Gap implements Serializable permits ImmutableGap {

  Gap() {}

  /** {@return the least number that can be missing; absent where there is no bound} */
  public abstract OptionalLong least();

  /** {@return the greatest number that can be missing; absent where there is no bound} */
  public abstract OptionalLong most();

  /**
   * What is missing of what is wanted.
   *
   * @param there how many there are
   * @param wanted how many are wanted
   * @return every number that can be missing: any that is wanted less any that is there
   */
  public static Gap between(Bounds there, Bounds wanted) {
    ImmutableGap.Builder gap = ImmutableGap.builder();
    if (there.isBounded()) {
      gap.least(wanted.min() - there.max());
    }
    if (wanted.isBounded()) {
      gap.most(wanted.max() - there.min());
    }
    return gap.build();
  }

  /** {@return whether there certainly are more than asked for} */
  public final boolean isExcess() {
    return most().isPresent() && most().getAsLong() < 0;
  }
}
