package io.github.isfmodel.resolution;

/** What an act does to a force's mandate. */
public enum MandateActKind {
  /** Brings the force into being or authorizes others to. */
  ESTABLISHES,

  /** Prolongs its term, with or without changes. */
  EXTENDS,

  /** Prolongs it for a short time and changes nothing else. */
  TECHNICAL_ROLLOVER,

  /** Changes tasks, ceiling or conditions and leaves the term. */
  AMENDS,

  /** Sets the running term anew from another day. */
  RE_ANCHORS,

  /** Ends the running term earlier. */
  SHORTENS,

  /** Ends the mandate. */
  TERMINATES,

  /** Establishes the force in succession to another. */
  SUCCEEDS;

  /** {@return whether it gives a mandate that does not prolong another one of the same force} */
  public boolean establishes() {
    return this == ESTABLISHES || this == SUCCEEDS;
  }

  /** {@return whether it presupposes a term that runs, and sets it anew} */
  public boolean continues() {
    return renews() || this == SHORTENS;
  }

  /** {@return whether it is called a renewal of the mandate} */
  public boolean renews() {
    return this == EXTENDS || this == TECHNICAL_ROLLOVER || this == RE_ANCHORS;
  }
}
