package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.term.ClockKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Haiti since 2023: a review clock, a renewal on the old anchor, an anchor left open. */
class HaitiTest {

  private static final FactSheet SHEET = FactSheet.read("/records/haiti.json");

  @Test
  void twelveMonthsAndAReviewAfterNine() {
    assertThat(SHEET.endUnder("mss", 2699)).contains(LocalDate.parse("2024-10-02"));
    assertThat(FactSheet.clock(SHEET.on("mss", "2023-10-02"), ClockKind.REVIEW))
        .contains(LocalDate.parse("2024-07-02"));
  }

  @Test
  void twelveMoreMonthsCountFromTheEndOfTheTerm() {
    assertThat(SHEET.endUnder("mss", 2751)).contains(LocalDate.parse("2025-10-02"));
    assertThat(SHEET.mandate("mss").gaps()).isEmpty();
  }

  @Test
  void theNewForceOverlapsTheMission() {
    assertThat(FactSheet.overlaps(SHEET.mandate("mss")))
        .containsExactly("2025-09-30 to 2025-10-02, unscr-2751 and unscr-2793");
  }

  @Test
  void withoutAnAnchorTheTermRunsAtLeastTwelveMonths() {
    assertThat(SHEET.on("gsf", "2025-09-30").lastDay()).isEmpty();
    assertThat(SHEET.on("gsf", "2026-09-30").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("gsf", "2026-10-01").state()).isEqualTo(MandateState.UNDETERMINED);
  }

  @Test
  void theCeilingIsTheSumOfItsParts() {
    List<Ceiling> ceilings = SHEET.on("gsf", "2025-09-30").ceilings();

    assertThat(ceilings).hasSize(1);
    Ceiling ceiling = ceilings.get(0);
    assertThat(ceiling.total().quantity()).isEqualTo(new Quantity.AtMost(5550));
    assertThat(ceiling.total().unit()).isEqualTo(Unit.PERSONNEL);
    assertThat(ceiling.parts())
        .extracting(part -> part.quantity())
        .containsExactly(new Quantity.Exactly(5500), new Quantity.Exactly(50));
    assertThat(SHEET.on("mss", "2025-09-29").ceilings()).isEmpty();
  }
}
