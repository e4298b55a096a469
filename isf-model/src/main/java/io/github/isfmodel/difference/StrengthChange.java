package io.github.isfmodel.difference;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.strength.StrengthLevel;
import java.io.Serializable;
import java.util.Objects;

/**
 * That a strength is another one.
 *
 * @param level what has come to this level or further is counted
 * @param unit of what
 * @param before the bounds before
 * @param after the bounds after
 */
public record StrengthChange(StrengthLevel level, Unit unit, Bounds before, Bounds after)
    implements Serializable {

  /** Refuses null. */
  public StrengthChange {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
