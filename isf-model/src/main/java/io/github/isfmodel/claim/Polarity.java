package io.github.isfmodel.claim;

/** Whether a claim affirms. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,

  /** It is not so. */
  DENIED,

  /** It is not so yet; which is less than denied and more than unknown. */
  NOT_YET
}
