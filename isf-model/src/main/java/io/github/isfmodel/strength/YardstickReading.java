package io.github.isfmodel.strength;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is there at a level and further, against a yardstick. */
@ComputedStyle
@Value.Immutable
public abstract sealed class YardstickReading implements Serializable
    permits ImmutableYardstickReading {

  YardstickReading() {}

  /** {@return the level; what has come further is counted too} */
  public abstract StrengthLevel level();

  /** {@return what is there in the unit of the yardstick, without what is {@link #beside}} */
  public abstract Bounds strength();

  /**
   * {@return what has come to the level and could not be added, and may count people of the unit of
   * the yardstick; gap and fill ratio are those of the counted part alone}
   */
  public abstract List<Uncounted> beside();

  /** {@return what is missing; absent where the yardstick is in words} */
  public abstract Optional<Gap> gap();

  /** {@return which part is there; absent where the yardstick is in words or zero} */
  public abstract Optional<FillRatio> fill();
}
