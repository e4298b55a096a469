package io.github.isfmodel.precondition;

/** Who within a state takes a decision. */
public enum DecisionOrgan {
  /** The parliament. */
  PARLIAMENT,

  /** The head of state. */
  HEAD_OF_STATE,

  /** The government or cabinet. */
  GOVERNMENT,

  /** A court. */
  COURT
}
