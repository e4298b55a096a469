package io.github.isfmodel.task;

/** How much force may be used, least first. Never inferred from a Charter chapter. */
public enum UseOfForceLevel {
  /** Only to defend oneself. */
  SELF_DEFENCE,

  /** Also against those who try by force to prevent the mandate from being carried out. */
  DEFENCE_OF_MANDATE,

  /** All necessary means, or measures. */
  ALL_NECESSARY_MEANS
}
