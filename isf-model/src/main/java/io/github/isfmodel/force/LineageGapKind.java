package io.github.isfmodel.force;

/** Why there are days for which a record has no act on a force's mandate. */
public enum LineageGapKind {
  /** There were acts, and the record leaves them out: it cannot say what was in force. */
  ACTS_NOT_RECORDED,

  /** There was none: the mandate had lapsed. */
  MANDATE_LAPSED
}
