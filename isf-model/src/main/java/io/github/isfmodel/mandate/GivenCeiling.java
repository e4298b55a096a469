package io.github.isfmodel.mandate;

import io.github.isfmodel.resolution.Ceiling;
import java.io.Serializable;

/**
 * A ceiling that an act sets.
 *
 * @param act how many acts come before that act in the line
 * @param ceiling the ceiling
 */
record GivenCeiling(int act, Ceiling ceiling) implements Serializable {

  /** Whether it is set instead of another one: by a later act, for people counted in both. */
  boolean replaces(GivenCeiling other) {
    return act > other.act && ceiling.isForSameAs(other.ceiling);
  }
}
