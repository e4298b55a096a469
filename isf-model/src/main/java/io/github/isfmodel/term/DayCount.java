package io.github.isfmodel.term;

/**
 * Whether the day of the anchor counts in a term that is counted from it, be it of days, months or
 * years.
 */
public enum DayCount {
  /** The day of the anchor is day 0: twelve months from 1 January end with 1 January. */
  FIRST_DAY_EXCLUDED,

  /**
   * The day of the anchor is day 1: twelve months from 1 January end with 31 December, as where a
   * text names the first day of the term.
   */
  FIRST_DAY_INCLUDED
}
