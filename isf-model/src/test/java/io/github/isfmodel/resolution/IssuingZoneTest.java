package io.github.isfmodel.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.symbol.UnSymbol;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuingZoneTest {

  private static Resolution act(InstrumentKind instrument) {
    return Acts.text("act").instrument(instrument).build();
  }

  @Test
  void whatAnOrganOfTheUnitedNationsIssuesIsCountedInNewYork() {
    for (InstrumentKind instrument :
        List.of(
            InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
            InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION,
            InstrumentKind.PRESIDENTIAL_STATEMENT)) {
      assertThat(act(instrument).zone()).contains(ZoneId.of("America/New_York"));
    }
  }

  @Test
  void soIsWhatHasASymbolAndTheZoneOfAnythingElseIsNotKnown() {
    Resolution agreement = act(InstrumentKind.INTERNATIONAL_AGREEMENT);

    assertThat(agreement.zone()).isEmpty();
    assertThat(agreement.withSymbol(UnSymbol.parse("S/RES/2803 (2025)")).zone()).isPresent();
  }
}
