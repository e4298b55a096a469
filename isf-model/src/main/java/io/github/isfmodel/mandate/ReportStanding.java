package io.github.isfmodel.mandate;

/** How a report that an act asks for stands on a day, as far as a record can tell. */
public enum ReportStanding {
  /** Certainly submitted by that day. */
  SUBMITTED,

  /** Due on that day or later, and not submitted yet. */
  TO_COME,

  /**
   * Was due before that day, and was not submitted by then; of a day after the end of the record,
   * by its end.
   */
  OVERDUE,

  /** Was due before that day and after the end of the record, which cannot tell. */
  NOT_KNOWN
}
