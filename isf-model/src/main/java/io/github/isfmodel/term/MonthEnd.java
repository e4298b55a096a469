package io.github.isfmodel.term;

/** How months are counted from the last day of a month. */
public enum MonthEnd {
  /**
   * To the same day number, or the last day of a shorter month: 30 June and six months is 30
   * December.
   */
  SAME_DAY,

  /** From the end of a month to the end of a month: 30 June and six months is 31 December. */
  END_OF_MONTH
}
