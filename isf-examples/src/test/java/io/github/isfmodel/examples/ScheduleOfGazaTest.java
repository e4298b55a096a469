package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.schedule.Deadlock;
import io.github.isfmodel.schedule.DeadlockStep;
import io.github.isfmodel.schedule.DeclaredState;
import io.github.isfmodel.schedule.MilestoneOutlook;
import io.github.isfmodel.schedule.Schedule;
import io.github.isfmodel.schedule.Wait;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the milestones of the record on Gaza wait for. */
class ScheduleOfGazaTest {

  private static final Dossier DOSSIER =
      IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();

  private static Schedule on(String date) {
    return Schedule.of(DOSSIER, LocalDate.parse(date));
  }

  private static MilestoneOutlook outlook(String date, String milestone) {
    return on(date).milestone(MilestoneId.of(milestone)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-11-17", "2025-12-12", "2026-05-22", "2026-09-28"})
  void exactlyOneDeadlock(String date) {
    assertThat(on(date).deadlocks())
        .extracting(Deadlock::members)
        .containsExactly(
            List.of(MilestoneId.of("demilitarization"), MilestoneId.of("idf-withdrawal")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-12-12 | demilitarization waits for idf-withdrawal (hamas);"
            + " idf-withdrawal waits for demilitarization",
        "2026-09-28 | demilitarization waits for idf-withdrawal (hamas, board-of-peace);"
            + " idf-withdrawal waits for demilitarization (board-of-peace)"
      })
  void itsPartiesAreNamed(String date, String words) {
    assertThat(on(date).deadlocks().get(0).words(EntityId::value)).isEqualTo(words);
  }

  @Test
  void eachSideHasItsSources() {
    List<DeadlockStep> steps = on("2025-12-12").deadlocks().get(0).steps();

    assertThat(steps)
        .extracting(ScheduleOfGazaTest::reasons)
        .containsExactly(
            List.of("AFTER [source:s1]"),
            List.of("AFTER [source:s3, source:imra-74392, source:unispal-2025-11-17]"));
  }

  private static List<String> reasons(DeadlockStep step) {
    return step.waits().stream().map(wait -> wait.kind() + " " + sources(wait)).toList();
  }

  private static List<String> sources(Wait wait) {
    return wait.citations().stream().map(each -> each.source().reference()).toList();
  }

  @Test
  void noneBeforeTheSecondSideWasPublished() {
    assertThat(on("2025-11-16").deadlocks()).isEmpty();
  }

  @Test
  void whatComesAfterTheDeadlockHasNoDay() {
    assertThat(on("2026-09-28").milestones())
        .filteredOn(each -> each.earliest().isEmpty())
        .extracting(each -> each.milestone().value())
        .containsExactly(
            "demilitarization", "idf-withdrawal", "roadmap-phase-confirmed", "reconstruction");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-05, 2025-11-05 to 2026-01-31",
    "2025-11-06, 2025-11-06 or later",
    "2025-11-20, 2026-01-01 to 2026-04-30",
    "2025-12-12, 2026-01-01 or later",
    "2026-03-20, 2026-03-20 or later"
  })
  void theDeploymentIsForecastAnewAgainAndAgain(String date, String earliest) {
    assertThat(outlook(date, "isf-deployment").earliest()).map(Span::toString).contains(earliest);
  }

  @Test
  void howTheForecastsOfTheDeploymentMovedByEarlyMarch() {
    assertThat(outlook("2026-03-01", "isf-deployment").moves())
        .extracting(move -> move.direction() + ", " + move.days())
        .containsExactly(
            "UNCLEAR, 114 days or less",
            "UNCLEAR, -86 days or more",
            "UNCLEAR, 175 days or less",
            "UNCLEAR, -119 days or more",
            "UNCLEAR, 99 days or less",
            "UNCLEAR, -55 to 90 days",
            "UNCLEAR, -103 to 59 days",
            "UNCLEAR, -54 days or more",
            "UNCLEAR, 45 days or less",
            "LATER, 21 to 60 days");
  }

  @Test
  void stabilityWaitsForTheDeployment() {
    assertThat(on("2025-12-12").criticalPath(MilestoneId.of("isf-control-and-stability")))
        .extracting(EntityId::value)
        .containsExactly("isf-deployment", "isf-control-and-stability");
  }

  @Test
  void theSecondReportHasFiftyDaysLeft() {
    assertThat(outlook("2026-09-28", "board-report-2").slack()).contains(new Bounds(50, 50));
  }

  @ParameterizedTest
  @CsvSource({
    "isf-authorized, DECLARED",
    "phase-two, UNDER_WAY",
    "demilitarization, DISPUTED",
    "roadmap-phase-confirmed, NOTHING_DECLARED"
  })
  void declaredAgainstVerified(String milestone, DeclaredState state) {
    assertThat(outlook("2026-09-28", milestone).declared()).isEqualTo(state);
  }
}
