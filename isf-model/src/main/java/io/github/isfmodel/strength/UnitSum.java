package io.github.isfmodel.strength;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A sum in one unit.
 *
 * @param unit what is counted
 * @param bounds what the sum certainly lies within
 * @param parts what was added up
 */
public record UnitSum(Unit unit, Bounds bounds, List<Counted> parts) implements Serializable {

  /** Copies the list. */
  public UnitSum {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(parts, "parts");
    parts = List.copyOf(parts);
  }
}
