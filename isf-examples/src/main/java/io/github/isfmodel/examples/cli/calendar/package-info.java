/** The deadlines of a record as iCalendar. */
@NullMarked
package io.github.isfmodel.examples.cli.calendar;

import org.jspecify.annotations.NullMarked;
