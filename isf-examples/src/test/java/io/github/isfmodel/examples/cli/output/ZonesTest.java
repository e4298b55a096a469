package io.github.isfmodel.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.symbol.UnSymbol;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

  private static Resolution act(InstrumentKind instrument) {
    return Resolution.builder()
        .id(ResolutionId.of("act"))
        .title("Act")
        .issuer(ActorId.of("body"))
        .instrument(instrument)
        .legalBasis(new LegalBasis.Unspecified())
        .build();
  }

  @Test
  void whatAnOrganOfTheUnitedNationsIssuesIsCountedInNewYork() {
    for (InstrumentKind instrument :
        List.of(
            InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
            InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
            InstrumentKind.PRESIDENTIAL_STATEMENT)) {
      assertThat(Zones.of(act(instrument))).contains(ZoneId.of("America/New_York"));
    }
  }

  @Test
  void soIsWhatHasASymbolAndTheZoneOfAnythingElseIsNotKnown() {
    Resolution agreement = act(InstrumentKind.INTERNATIONAL_AGREEMENT);

    assertThat(Zones.of(agreement)).isEmpty();
    assertThat(Zones.of(agreement.withSymbol(UnSymbol.parse("S/RES/2803 (2025)")))).isPresent();
  }
}
