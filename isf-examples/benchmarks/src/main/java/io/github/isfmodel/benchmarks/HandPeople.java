package io.github.isfmodel.benchmarks;

import io.github.isfmodel.quantity.Unit;
import java.util.Set;

/** Which people of a force are among which. */
final class HandPeople {

  private static final Set<Unit> IN_UNIFORM =
      Set.of(Unit.UNIFORMED_PERSONNEL, Unit.TROOPS, Unit.POLICE, Unit.OBSERVERS, Unit.OFFICERS);

  private HandPeople() {}

  static boolean isInUniform(Unit unit) {
    return IN_UNIFORM.contains(unit);
  }

  /** Whether all who are counted in one unit are of another. */
  static boolean are(Unit counted, Unit unit) {
    return counted.equals(unit)
        || unit.equals(Unit.PERSONNEL) && counted.isPeopleOfForce()
        || unit.equals(Unit.UNIFORMED_PERSONNEL) && isInUniform(counted);
  }

  /** Whether some who are counted in one unit may be of another. */
  static boolean mayBe(Unit counted, Unit unit) {
    return are(counted, unit)
        || are(unit, counted)
        || counted.equals(Unit.TRAINERS) && unit.equals(Unit.UNIFORMED_PERSONNEL)
        || counted.equals(Unit.UNIFORMED_PERSONNEL) && unit.equals(Unit.TRAINERS);
  }
}
