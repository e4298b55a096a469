package io.github.isfmodel;

import static io.github.isfmodel.dossier.Sample.FORCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalCheck;
import io.github.isfmodel.dossier.Sample;
import io.github.isfmodel.dossier.SampleActs;
import io.github.isfmodel.draft.DraftComparison;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.ReportLedger;
import io.github.isfmodel.schedule.Schedule;
import io.github.isfmodel.strength.Strength;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library works out can be kept and sent by Java's own serialization, as values can. */
class SerializedAnswersTest {

  private static final Dossier RECORD = Sample.dossier();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 25);

  static Stream<Object> answers() {
    Mandate mandate = RECORD.index().mandate(FORCE).orElseThrow();
    Situation situation = Situation.of(RECORD, FORCE, DAY).orElseThrow();
    Situation before = Situation.of(RECORD, FORCE, LocalDate.of(2025, 11, 20)).orElseThrow();
    return Stream.of(
        mandate,
        mandate.acts().get(1),
        mandate.statusOn(DAY),
        ReportLedger.of(mandate, RECORD.events(), DAY),
        situation,
        SituationDifference.between(before, situation),
        Strength.of(situation),
        Leverage.of(situation),
        TaskCoverage.of(situation),
        Schedule.of(RECORD, DAY),
        RenewalCheck.of(RECORD, FORCE, RECORD.resolutions().get(SampleActs.RENEWAL), DAY)
            .orElseThrow(),
        DraftComparison.between(
            RECORD.resolutions().get(SampleActs.DRAFT), RECORD.resolutions().get(SampleActs.ACT)));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void comesBackAsItWas(Object answer) {
    assertThat(Serialized.copyOf(answer)).isEqualTo(answer).hasToString(answer.toString());
  }
}
