package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Sinai since 1981: a treaty in the place of the act that a veto would have stopped. */
class MfoTest {

  private static final FactSheet SHEET = FactSheet.read("/records/mfo.json");

  @Test
  void goesOnAsLongAsTheTreaty() {
    MandateStatus status = SHEET.on("mfo", "2026-01-01");

    assertThat(status.state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(status.lastDay()).isEmpty();
    assertThat(status.daysLeft()).isEmpty();
    assertThat(status.endsAt(FactSheet.NEW_YORK)).isEmpty();
    assertThat(SHEET.on("mfo", "1981-08-02").state()).isEqualTo(MandateState.NOT_YET);
  }

  @Test
  void needsNoRenewal() {
    assertThat(RenewalCheck.of(SHEET.dossier(), ForceId.of("mfo"), LocalDate.parse("2026-01-01")))
        .singleElement()
        .satisfies(
            renewal -> {
              assertThat(renewal.isNeeded()).isFalse();
              assertThat(renewal.mandate().goesOn()).contains(new Term.AsLongAsTreaty());
            });
  }

  @Test
  void restsOnATreatyAndNoVote() {
    assertThat(SHEET.dossier().resolutions())
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.instrument()).isEqualTo(InstrumentKind.TREATY);
              assertThat(act.vote()).isEmpty();
            });
  }
}
