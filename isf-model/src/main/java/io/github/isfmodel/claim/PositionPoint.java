package io.github.isfmodel.claim;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an actor thought of a subject at one time, in one or more readings: claims whose times
 * cannot be told apart. Immutable and safe for use by several threads.
 *
 * @param readings the claims, in the order of time, at least one
 */
public record PositionPoint(List<Claim> readings) implements Serializable {

  /**
   * Copies the readings.
   *
   * @throws InvalidValueException if there is none
   */
  public PositionPoint {
    Objects.requireNonNull(readings, "readings");
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new InvalidValueException("position", "", "has no reading", "give at least one claim");
    }
  }

  /**
   * {@return the stances that were reported, from most to least in favour; conditional where only a
   * requirement was}
   */
  public Set<Stance> stances() {
    Set<Stance> stances = EnumSet.noneOf(Stance.class);
    for (Claim reading : readings) {
      stances.add(stance(reading));
    }
    return Collections.unmodifiableSet(stances);
  }

  /** {@return whether one reading is in favour and another against} */
  public boolean isContested() {
    return directions().containsAll(List.of(Direction.FOR, Direction.AGAINST));
  }

  Set<Direction> directions() {
    return stances().stream()
        .map(Direction::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
  }

  Set<Object> conditions() {
    return readings.stream()
        .map(Claim::statement)
        .filter(Statement.Requires.class::isInstance)
        .map(requires -> ConditionForm.of(((Statement.Requires) requires).condition()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stance stance(Claim claim) {
    return claim.statement() instanceof Statement.Holds holds ? holds.stance() : Stance.CONDITIONAL;
  }
}
