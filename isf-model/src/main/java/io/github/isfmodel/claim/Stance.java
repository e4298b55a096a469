package io.github.isfmodel.claim;

/** What an actor thinks of something, from most to least in favour. */
public enum Stance {
  /** Welcomes it. */
  WELCOMES,

  /** Supports or wants it. */
  SUPPORTS,

  /** Accepts it. */
  ACCEPTS,

  /** Accepts it under conditions. */
  CONDITIONAL,

  /** Has not decided. */
  UNDECIDED,

  /** Is wary or hesitant. */
  WARY,

  /** Opposes it. */
  OPPOSES,

  /** Refuses it. */
  REFUSES
}
