package io.github.isfmodel.examples.cli.output;

import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The zone in which the body that issues an act counts its days. */
public final class Zones {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private Zones() {}

  /** What only an organ of the United Nations in New York issues. */
  private static final Set<InstrumentKind> OF_UNITED_NATIONS =
      Set.of(
          InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
          InstrumentKind.PRESIDENTIAL_STATEMENT);

  /** Known for the United Nations only, by the symbol of the act or by what it is. */
  public static Optional<ZoneId> of(Resolution act) {
    return act.symbol().isPresent() || OF_UNITED_NATIONS.contains(act.instrument())
        ? Optional.of(NEW_YORK)
        : Optional.empty();
  }

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
