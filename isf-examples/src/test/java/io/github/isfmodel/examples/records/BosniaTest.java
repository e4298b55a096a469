package io.github.isfmodel.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Anchor;
import io.github.isfmodel.term.AnchorKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bosnia and Herzegovina since 1995: three forces, each the successor of the one before. */
class BosniaTest {

  private static final FactSheet SHEET = FactSheet.read("/records/bosnia.json");

  @ParameterizedTest
  @CsvSource({
    "ifor, 1031, 1996-12-20",
    "sfor, 1088, 1998-06-20",
    "sfor, 1357, 2002-06-21",
    "sfor, 1551, 2005-01-09",
    "eufor-althea, 1575, 2005-11-22",
    "eufor-althea, 2074, 2013-11-14",
    "eufor-althea, 2706, 2024-11-02",
    "eufor-althea, 2795, 2026-10-31"
  })
  void endOfTheTermUnderEachAct(String force, int number, LocalDate lastDay) {
    assertThat(SHEET.endUnder(force, number)).contains(lastDay);
  }

  @Test
  void sforCountedFromTheEndOfIforLeavesNoGap() {
    assertThat(FactSheet.gaps(SHEET.mandate("sfor")))
        .containsExactly("2002-06-22 to 2004-07-08, ACTS_NOT_RECORDED");
    assertThat(SHEET.on("sfor", "1998-06-13").state()).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void sforCountedFromAdoptionLapsesThreeDaysBeforeTheRenewal() {
    Anchor adoption = Anchor.builder().kind(AnchorKind.ADOPTION).build();
    List<Resolution> changed =
        SHEET.dossier().resolutions().stream()
            .map(each -> each.equals(SHEET.act(1088)) ? IsafTest.anchored(each, adoption) : each)
            .toList();
    Mandate mandate = Mandate.of(force(1), changed);

    MandateGap gap = mandate.gaps().get(0);
    LocalDate lapse = mandate.statusOn(LocalDate.parse("1996-12-12")).lastDay().orElseThrow();
    assertThat(lapse).isEqualTo("1998-06-12");
    assertThat(ChronoUnit.DAYS.between(lapse, SHEET.act(1174).adoptedOn().orElseThrow()))
        .isEqualTo(3);
    assertThat(gap.first()).isEqualTo("1998-06-13");
    assertThat(gap.last()).isEqualTo("1998-06-14");
    assertThat(gap.days()).isEqualTo(2);
    assertThat(gap.declared()).isEmpty();
  }

  private static Force force(int index) {
    return SHEET.dossier().forces().get(index);
  }

  @Test
  void betweenTheRecordedActsOnSforNothingIsClaimed() {
    assertThat(SHEET.on("sfor", "2002-06-21").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("sfor", "2002-06-22").state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(SHEET.on("sfor", "2004-07-08").state()).isEqualTo(MandateState.UNDETERMINED);
    assertThat(SHEET.on("sfor", "2004-07-09").state()).isEqualTo(MandateState.IN_FORCE);
  }

  @Test
  void eachSuccessorTakesOver() {
    assertThat(SHEET.mandate("ifor").overlaps()).isEmpty();
    assertThat(SHEET.on("ifor", "1996-12-21").state()).isEqualTo(MandateState.EXPIRED);
    assertThat(FactSheet.overlaps(SHEET.mandate("sfor"))).noneMatch(each -> each.endsWith("1575"));
    assertThat(SHEET.on("sfor", "2004-11-22").lastDay()).contains(LocalDate.parse("2004-12-02"));
    assertThat(SHEET.on("sfor", "2004-12-02").state()).isEqualTo(MandateState.IN_FORCE);
    assertThat(SHEET.on("sfor", "2004-12-03").state()).isEqualTo(MandateState.REPLACED);
  }

  @Test
  void yearlyRenewalsOfEuforLeaveNoGapAndCreepBackwards() {
    Mandate mandate = SHEET.mandate("eufor-althea");

    assertThat(mandate.gaps()).isEmpty();
    assertThat(mandate.acts()).hasSize(22);
    LocalDate first = mandate.acts().get(0).adoptedOn();
    LocalDate last = mandate.acts().get(21).adoptedOn();
    assertThat(ChronoUnit.DAYS.between(last, first.withYear(2025))).isEqualTo(22);
  }

  @Test
  void twelveMonthsFromAdoptionEndOnTheFirstAlthoughAPagePrintsTheSecond() {
    assertThat(SHEET.endUnder("eufor-althea", 2757)).contains(LocalDate.parse("2025-11-01"));
    assertThat(SHEET.dossier().claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.summary()).contains("2 November 2025"));
    assertThat(FactSheet.overlaps(SHEET.mandate("eufor-althea")))
        .contains("2025-10-31 to 2025-11-01, unscr-2757 and unscr-2795");
  }
}
