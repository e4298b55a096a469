package io.github.isfmodel.force;

/** What somebody has to do with a task. */
public enum TaskStanding {
  /** It is in the mandate. */
  AUTHORIZED,

  /** Those who plan the force intend it. */
  PLANNED,

  /** The contributor accepts it. */
  ACCEPTED,

  /** Those named say that it will not be done. */
  EXCLUDED
}
