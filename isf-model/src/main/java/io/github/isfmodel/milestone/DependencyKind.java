package io.github.isfmodel.milestone;

/** How one milestone waits for another. */
public enum DependencyKind {
  /** It comes after the other is reached. */
  AFTER,

  /** It begins when the other begins or goes on. */
  TRIGGERED_BY,

  /** Each step of one is matched by a step of the other. */
  RECIPROCAL
}
