package io.github.isfmodel.precondition;

/** How far a ceasefire is observed, least first. */
public enum CeasefireState {
  /** It is in effect, violations notwithstanding. */
  IN_EFFECT,

  /** Fighting has completely stopped. */
  FULLY_OBSERVED
}
