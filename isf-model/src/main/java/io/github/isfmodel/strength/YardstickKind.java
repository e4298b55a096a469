package io.github.isfmodel.strength;

/** What a strength is compared with. */
public enum YardstickKind {
  /** The greatest strength that an act in force authorizes, in all or of a category. */
  CEILING,

  /** The strength that is planned. */
  PLAN
}
