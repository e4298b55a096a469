package io.github.isfmodel.schedule;

import io.github.isfmodel.milestone.DependencyKind;

/** Why something waits for something else. */
public enum WaitKind {
  /** It comes after the other is reached. */
  AFTER,

  /** It is due a time after the other, so it comes after it. */
  FOLLOWING,

  /** A condition sets it off. */
  TRIGGER,

  /** Somebody does not let it begin before a condition is met. */
  PRECONDITION,

  /** It begins when the other begins. */
  TRIGGERED_BY,

  /** Each step of one is matched by a step of the other; both are reached together at the end. */
  RECIPROCAL,

  /** It is reached only if a condition is met. */
  CRITERION;

  static WaitKind of(DependencyKind kind) {
    return switch (kind) {
      case AFTER -> AFTER;
      case TRIGGERED_BY -> TRIGGERED_BY;
      case RECIPROCAL -> RECIPROCAL;
    };
  }

  /** Whether it keeps the waiting thing from beginning, not only from being reached. */
  boolean holdsUpBeginning() {
    return this != RECIPROCAL && this != CRITERION;
  }

  /** Whether it keeps the waiting thing from being reached even if that has begun. */
  boolean holdsUpReaching() {
    return this != TRIGGERED_BY;
  }
}
