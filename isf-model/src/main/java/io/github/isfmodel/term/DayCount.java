package io.github.isfmodel.term;

/** Whether the first day counts in a term of days. */
public enum DayCount {
  /** The day of the anchor is day 0. */
  FIRST_DAY_EXCLUDED,

  /** The day of the anchor is day 1. */
  FIRST_DAY_INCLUDED
}
