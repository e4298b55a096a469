package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.ClockKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lebanon since 1978, to the four ends of the last act. */
class UnifilTest {

  private static final FactSheet SHEET = FactSheet.read("/io/github/isfmodel/examples/unifil.json");

  @ParameterizedTest
  @CsvSource({
    "426, 1978-09-19",
    "427, 1978-09-19",
    "434, 1979-01-19",
    "583, 1986-07-19",
    "586, 1987-01-19",
    "1655, 2006-07-31",
    "1697, 2006-08-31",
    "1701, 2007-08-31",
    "2539, 2021-08-31",
    "2695, 2024-08-31",
    "2749, 2025-08-31",
    "2790, 2026-12-31"
  })
  void endOfTheTermUnderEachAct(int number, LocalDate lastDay) {
    assertThat(SHEET.endUnder("unifil", number)).contains(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "1978-03-19, 4000",
    "1978-05-02, 4000",
    "1978-05-03, 6000",
    "1979-01-19, 6000",
    "2006-08-11, 15000",
    "2007-08-31, 15000",
    "2020-08-28, 13000"
  })
  void ceilingOnADay(String date, int ceiling) {
    assertThat(SHEET.on("unifil", date).ceilings())
        .map(each -> each.total().quantity())
        .containsExactly(new Quantity.AtMost(ceiling));
  }

  @Test
  void noCeilingIsTakenOverFromBeforeTheActsThatAreNotRecorded() {
    assertThat(SHEET.on("unifil", "1986-04-18").ceilings()).isEmpty();
    assertThat(SHEET.on("unifil", "2023-08-31").ceilings()).isEmpty();
  }

  @Test
  void whereRenewalsAreNotRecordedItDoesNotSayExpired() {
    assertThat(FactSheet.gaps(SHEET.mandate("unifil")))
        .containsExactly(
            "1979-01-20 to 1986-04-17, ACTS_NOT_RECORDED",
            "1987-01-20 to 2006-01-30, ACTS_NOT_RECORDED",
            "2007-09-01 to 2020-08-27, ACTS_NOT_RECORDED",
            "2021-09-01 to 2023-08-30, ACTS_NOT_RECORDED");
    MandateStatus status = SHEET.on("unifil", "2015-06-01");
    assertThat(status.state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(status.unrecorded()).isPresent();
    assertThat(status.tasks()).isEmpty();
  }

  @Test
  void theFinalActEndsFourThings() {
    MandateStatus status = SHEET.on("unifil", "2025-08-28");

    assertThat(FactSheet.clock(status, ClockKind.MANDATE)).contains(LocalDate.parse("2026-12-31"));
    assertThat(FactSheet.clock(status, ClockKind.OPERATIONS))
        .contains(LocalDate.parse("2026-12-31"));
    assertThat(FactSheet.clock(status, ClockKind.WITHDRAWAL))
        .contains(LocalDate.parse("2027-12-31"));
    assertThat(status.clocks())
        .anySatisfy(
            end -> {
              assertThat(end.clock().kind()).isEqualTo(ClockKind.LIQUIDATION);
              assertThat(end.lastDay()).isEqualTo(Optional.empty());
            });
    assertThat(status.clocks().get(0).clock().finalTerm()).isTrue();
  }

  @Test
  void theLastDayEndsAtMidnightInNewYork() {
    assertThat(SHEET.on("unifil", "2026-12-31").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("unifil", "2027-01-01").state()).isEqualTo(MandateState.EXPIRED);
    assertThat(SHEET.on("unifil", "2026-12-31").endsAt(FactSheet.NEW_YORK))
        .contains(Instant.parse("2027-01-01T05:00:00Z"));
  }

  @Test
  void oneReportIsDueUnderTheFinalAct() {
    assertThat(FactSheet.reportDays(SHEET.on("unifil", "2025-08-28")))
        .containsExactly(LocalDate.parse("2026-06-01"));
    assertThat(FactSheet.reportDays(SHEET.on("unifil", "1978-09-18")))
        .containsExactly(LocalDate.parse("1978-11-18"), LocalDate.parse("1979-01-19"));
  }

  /** Resolutions 425 and 426 are of one day, and their numbers tell which came first. */
  @Test
  void theOrderOfTheListChangesNothing() {
    Dossier record = SHEET.dossier();
    List<Resolution> backwards = new ArrayList<>(record.resolutions());
    Collections.reverse(backwards);

    assertThat(Mandate.ofEach(record.forces(), backwards))
        .isEqualTo(Mandate.ofEach(record.forces(), record.resolutions()));
  }

  private static List<String> tasks(String date) {
    return SHEET.on("unifil", date).tasks().stream()
        .filter(given -> given.resolution().value().equals("unscr-2790"))
        .map(given -> given.assignment().task().code())
        .toList();
  }

  @Test
  void whatTheFinalActGivesForTheWithdrawalAndTheLiquidationHoldsThen() {
    assertThat(tasks("2026-12-31")).isEmpty();
    assertThat(tasks("2027-01-01"))
        .containsExactly(
            "civil-presence-protection", "civilian-protection", "humanitarian-delivery");
    assertThat(tasks("2027-12-31")).hasSize(3);
    assertThat(tasks("2028-01-01")).containsExactly("civil-presence-protection");
    assertThat(SHEET.on("unifil", "2027-03-01").tasks()).hasSize(3);
  }

  @Test
  void lebanonAskedForSixMonthsAndGotOne() {
    assertThat(SHEET.dossier().events())
        .singleElement()
        .satisfies(event -> assertThat(event.about()).contains(SHEET.act(1697).id()));
  }
}
