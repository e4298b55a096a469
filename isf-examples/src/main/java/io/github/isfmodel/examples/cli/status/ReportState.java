package io.github.isfmodel.examples.cli.status;

/** How a report that an act asks for stands on a day. */
public enum ReportState {
  /** The first one due on that day or later. */
  NEXT,

  /** Due after the next one. */
  LATER,

  /** Certainly submitted by that day. */
  SUBMITTED,

  /** Was due before that day; the record has it submitted later. */
  OVERDUE,

  /** Was due before that day; the record does not have it submitted at all. */
  NEVER_RECORDED,

  /** Was due before that day and after the end of the record. */
  NOT_KNOWN
}
