package io.github.isfmodel.council;

/** What the Council has before it: only a dispute has parties that must abstain. */
public enum ConflictKind {
  /** A dispute between parties. */
  DISPUTE,
  /** A situation that might lead to friction or give rise to a dispute. */
  SITUATION
}
