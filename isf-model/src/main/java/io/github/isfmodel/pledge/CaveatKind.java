package io.github.isfmodel.pledge;

/** Which way a caveat cuts. */
public enum CaveatKind {
  /** Nothing but these tasks; where none is named, every task is left. */
  ONLY,

  /** Not these tasks. */
  NOT
}
