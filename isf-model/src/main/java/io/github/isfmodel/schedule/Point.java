package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;

/**
 * What can come about of a milestone or pledge.
 *
 * @param id the milestone or pledge
 * @param isReached that it is reached or confirmed; else that it begins
 */
record Point(EntityId id, boolean isReached) {

  static Point begins(EntityId id) {
    return new Point(id, false);
  }

  static Point reached(EntityId id) {
    return new Point(id, true);
  }
}
