package io.github.isfmodel.examples.cli.calendar;

import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.List;

/**
 * A day by which something has to be done, or on which something ends.
 *
 * @param kind of what kind
 * @param uid tells it from all others, and is the same whenever the record is read
 * @param day the day
 * @param summary what is due, in a line
 * @param detail what a reader should know besides
 * @param citations where this comes from
 */
record Deadline(
    Kind kind, String uid, LocalDate day, String summary, String detail, List<Citation> citations) {

  /** The kinds of deadlines. */
  enum Kind {
    /** The last day of a term. */
    TERM,

    /** The day on which a report is due. */
    REPORT,

    /** The day on which a milestone is due. */
    MILESTONE
  }
}
