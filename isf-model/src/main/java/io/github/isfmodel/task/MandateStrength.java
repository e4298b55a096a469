package io.github.isfmodel.task;

/** How strongly a task is given; follows from the operative verb. */
public enum MandateStrength {
  /** The force is to do it. */
  REQUESTED,

  /** The force is encouraged to do it. */
  ENCOURAGED
}
