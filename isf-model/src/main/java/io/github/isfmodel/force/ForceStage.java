package io.github.isfmodel.force;

/** How far a force has come, in the usual order. */
public enum ForceStage {
  /** Authorized. */
  AUTHORIZED,

  /** Contributors are sought and chosen. */
  GENERATING,

  /** Contingents train. */
  TRAINING,

  /** An advance party is there. */
  ADVANCE_PARTY,

  /** Initial operational capability was declared. */
  INITIAL_CAPABILITY,

  /** Deployed at scale. */
  DEPLOYED_AT_SCALE,

  /** It is being reduced. */
  DRAWDOWN,

  /** Operations have ended. */
  ENDED,

  /** Assets and accounts are settled. */
  LIQUIDATED
}
