package io.github.isfmodel.source;

/** How well a citation carries what it is cited for, best first. */
public enum Certainty {
  /** The source itself says it and was read in full. */
  STATED,

  /** An archived copy or excerpt of the source was read. */
  SEEN,

  /**
   * It follows from other cited facts by arithmetic or logic, or is how the record reads them; the
   * locator says how.
   */
  DERIVED,

  /** It was read only in somebody else's account; unverified. */
  THIRD_HAND,

  /** It is generally said; unverified. */
  GENERAL_KNOWLEDGE
}
