package io.github.isfmodel.event;

/** How sure it is that an event took place as described. */
public enum EventStanding {
  /** It took place. */
  OCCURRED,

  /**
   * Its author announced it; whether it took effect is another question, so it decides no
   * condition.
   */
  ANNOUNCED,

  /** It was reported; the record takes no side, so it decides no condition. */
  REPORTED,

  /** Sources disagree whether or how it took place. */
  CONTESTED
}
