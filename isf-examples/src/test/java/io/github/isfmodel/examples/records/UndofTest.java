package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.mandate.MandateState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golan since 1974: six months from the end of a month to the end of a month. */
class UndofTest {

  private static final FactSheet SHEET = FactSheet.read("/records/undof.json");

  @ParameterizedTest
  @CsvSource({
    "350, 1974-11-30",
    "2613, 2022-06-30",
    "2718, 2024-06-30",
    "2766, 2025-06-30",
    "2811, 2026-06-30"
  })
  void sixMonthsEndWithAMonth(int number, LocalDate lastDay) {
    assertThat(SHEET.endUnder("undof", number)).contains(lastDay);
  }

  @Test
  void renewedOnTheLastDayItRunsToTheEndOfDecember() {
    assertThat(SHEET.on("undof", "2025-06-30").lastDay()).contains(LocalDate.parse("2025-12-31"));
    assertThat(LocalDate.parse("2025-06-30").plusMonths(6)).isEqualTo("2025-12-30");
  }

  @Test
  void onlyTheRenewalsThatAreNotRecordedAreMissing() {
    assertThat(FactSheet.gaps(SHEET.mandate("undof")))
        .containsExactly(
            "1974-12-01 to 2021-12-20, ACTS_NOT_RECORDED",
            "2022-07-01 to 2023-12-20, ACTS_NOT_RECORDED",
            "2024-07-01 to 2024-12-19, ACTS_NOT_RECORDED");
    assertThat(SHEET.on("undof", "1990-01-01").state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(SHEET.on("undof", "2025-12-31").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("undof", "2026-07-01").state()).isEqualTo(MandateState.EXPIRED);
  }

  @Test
  void reportsEveryNinetyDays() {
    assertThat(FactSheet.reportDays(SHEET.on("undof", "2025-06-30")))
        .containsExactly(LocalDate.parse("2025-09-28"), LocalDate.parse("2025-12-27"));
  }

  @Test
  void bothPartiesToTheAgreementConsent() {
    assertThat(SHEET.dossier().forces().get(0).consents())
        .extracting(consent -> consent.host().value())
        .containsExactly("israel", "syria");
  }
}
