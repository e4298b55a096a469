package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The end of a term, in the zone of the issuing body where that is settled. */
public final class Zones {

  private Zones() {}

  /** The end of a last day, such as "the end of 2027-12-31 New York time". */
  public static String endOf(LocalDate lastDay, Optional<ZoneId> zone) {
    return "the end of " + lastDay + (zone.isPresent() ? " New York time" : "");
  }

  /** When the term is over, such as "over at 2028-01-01T05:00:00Z". */
  public static String overAt(LocalDate lastDay, Optional<ZoneId> zone) {
    return zone.isPresent()
        ? "over at " + Term.endOf(lastDay, zone.get())
        : "by the calendar of the parties; the record does not hold their time zone";
  }
}
