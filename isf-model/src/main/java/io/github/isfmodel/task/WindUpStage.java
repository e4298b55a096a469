package io.github.isfmodel.task;

/** What follows the mandate of a force that leaves. */
public enum WindUpStage {
  /** Drawdown and withdrawal. */
  WITHDRAWAL,

  /** Liquidation. */
  LIQUIDATION
}
