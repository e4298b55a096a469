package io.github.isfmodel.claim;

/** In what way a later position differs from an earlier one. */
public enum PositionChangeKind {
  /** For became against, or either became or ceased to be conditional or undecided. */
  OF_STANCE,

  /** Another condition is made. */
  OF_CONDITION,

  /** For or against as before, but more or less so. */
  OF_DEGREE,

  /** The later one is about something else: no change of stance, though it may look like one. */
  OF_SUBJECT
}
