package io.github.isfmodel.actor;

/** How far the members of a group are known. */
public enum GroupExtent {
  /** The listed members are all. */
  CLOSED,

  /** The listed members are examples: "such as". */
  OPEN,

  /** Another document says who belongs, and the list here may be short of it. */
  DEFINED_ELSEWHERE
}
