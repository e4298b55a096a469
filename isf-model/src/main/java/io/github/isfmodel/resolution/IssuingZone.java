package io.github.isfmodel.resolution;

import io.github.isfmodel.precondition.InstrumentKind;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The zone in which the body that issues a text counts its days. */
final class IssuingZone {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** What only an organ of the United Nations in New York issues. */
  private static final Set<InstrumentKind> OF_UNITED_NATIONS =
      Set.of(
          InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
          InstrumentKind.PRESIDENTIAL_STATEMENT);

  private IssuingZone() {}

  static Optional<ZoneId> of(Resolution text) {
    return text.symbol().isPresent() || OF_UNITED_NATIONS.contains(text.instrument())
        ? Optional.of(NEW_YORK)
        : Optional.empty();
  }
}
