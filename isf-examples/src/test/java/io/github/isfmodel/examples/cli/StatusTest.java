package io.github.isfmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The main job on the shipped record, on five days that differ for the right reasons. */
class StatusTest {

  private static Run on(String date) {
    return Run.of("status", "shipped:isf-gaza", "--on", date);
  }

  @Test
  void weekBeforeTheVote() {
    Run run = on("2025-11-10");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains("International Stabilization Force on 2025-11-10")
        .contains("No mandate yet: no act on this force has been adopted.")
        .doesNotContain("Authorized by")
        .doesNotContain("Before a renewal");
  }

  @Test
  void monthAfterTheVote() {
    Run run = on("2025-12-12");

    assertThat(run.text())
        .contains(
            "In force under S/RES/2803 (2025), adopted 2025-11-17, until the end of 2027-12-31 New York"
                + " time (749 days left; over at 2028-01-01T05:00:00Z).")
        .contains("Vote of 2025-11-17: adopted: 13 in favour, 9 needed.")
        .contains("abstaining (2): China, Russian Federation")
        .contains("Legal basis: contested.")
        .contains("Ceiling: none is set by an act.")
        .contains("2026-05-17: Board of Peace to Security Council of the United Nations")
        .contains("Indonesia, troops")
        .contains("up to 20,000 troops");
  }

  @Test
  void indonesiaHasSuspendedItsPledge() {
    assertThat(on("2025-12-12").text()).doesNotContain("Indonesia, troops: suspended");
    assertThat(on("2026-03-20").text())
        .contains("In force under S/RES/2803 (2025)")
        .contains("Indonesia, troops: suspended, 2026-03-17");
  }

  @Test
  void lastDayOfTheMandateIsStillInForce() {
    Run run = on("2027-12-31");

    assertThat(run.text())
        .contains("In force under S/RES/2803 (2025)")
        .contains("(0 days left; over at 2028-01-01T05:00:00Z)")
        .contains("The day is later: what follows is what the record last knew.");
  }

  @Test
  void firstDayAfterTheMandate() {
    Run run = on("2028-01-01");

    assertThat(run.text())
        .contains("Not in force: it expired at the end of 2027-12-31 under S/RES/2803 (2025).")
        .doesNotContain("Reports due")
        .doesNotContain("Tasks:");
  }

  @Test
  void dynamicPartiesOfTheRenewalFollowTheRoster() {
    assertThat(on("2025-12-12").text()).contains("cooperation and coordination with Egypt, Israel");
    assertThat(on("2026-03-20").text()).contains("Morocco");
  }

  @Test
  void everyLineOfThePledgesNamesItsSource() {
    String pledges = on("2026-03-20").out();
    pledges = pledges.substring(pledges.indexOf("Pledges ("), pledges.indexOf("Milestones"));

    assertThat(pledges).doesNotContain("[no source]").contains("[");
  }

  @Test
  void sameAnswersForMachines() {
    Run run = Run.of("status", "shipped:isf-gaza", "--on", "2025-12-12", "--json");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("\"state\" : \"in-force\"")
        .contains("\"lastDay\" : \"2027-12-31\"")
        .contains("\"daysLeft\" : 749");
  }

  @Test
  void anotherForceIsNotTreatedAsTheFirst() {
    Run run = Run.of("status", "shipped:unifil", "--on", "2026-06-30");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("In force under S/RES/2790 (2025)")
        .contains("until the end of 2026-12-31")
        .contains("until 2027-12-31");
  }

  @Test
  void noEscapeSequencesOutsideATerminal() {
    assertThat(on("2025-12-12").out()).doesNotContain("\u001B");
  }
}
