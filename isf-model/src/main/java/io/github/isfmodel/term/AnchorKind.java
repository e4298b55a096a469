package io.github.isfmodel.term;

/** What a period is counted from. */
public enum AnchorKind {
  /** The day on which the act is adopted. */
  ADOPTION,

  /** The last day of the term that it prolongs. */
  PREVIOUS_EXPIRY,

  /** A day that the act names. */
  FIXED_START,

  /** The day on which the operation starts. */
  START_OF_OPERATION,

  /** The day on which authority is transferred. */
  TRANSFER_OF_AUTHORITY,

  /** The last day of another clock of the same act. */
  OTHER_CLOCK,

  /** The act does not say. */
  UNSTATED
}
