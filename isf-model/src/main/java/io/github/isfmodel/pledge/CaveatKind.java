package io.github.isfmodel.pledge;

/** Which way a caveat cuts. */
public enum CaveatKind {
  /** Nothing but these tasks. */
  ONLY,

  /** Not these tasks. */
  NOT
}
