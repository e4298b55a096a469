package io.github.isfmodel.resolution;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.source.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

  private static final LegalReading READING =
      LegalReading.builder()
          .basis(new LegalBasis.Unspecified())
          .by(Speaker.builder().kind(SpeakerKind.OUTLET).build())
          .build();

  @Test
  void anExplicitBasisNamesAChapter() {
    assertRefused(
        () -> new LegalBasis.Explicit(List.of()),
        "clause '[]' has fewer than 1 chapters; name the chapter");
  }

  @Test
  void anImplicitBasisRestsOnEvidence() {
    assertRefused(
        () -> new LegalBasis.Implicit(Chapter.VII, List.of()),
        "clause '[]' has fewer than 1 evidence; say what points to the chapter");
  }

  @Test
  void oneReadingContestsNothing() {
    assertRefused(
        () -> new LegalBasis.Contested(List.of(READING)),
        "clause '[" + READING + "]' has fewer than 2 readings; give each reading with its author");
    assertThat(new LegalBasis.Contested(List.of(READING, READING)).readings()).hasSize(2);
  }

  @Test
  void cadencesArePositive() {
    for (int number : new int[] {0, -6}) {
      assertRefused(
          () -> new Cadence.EveryMonths(number),
          "number of months '" + number + "' is not positive; give 1 or more");
      assertRefused(
          () -> new Cadence.EveryDays(number),
          "number of days '" + number + "' is not positive; give 1 or more");
      assertRefused(
          () -> new Cadence.WithinDays(number),
          "number of days '" + number + "' is not positive; give 1 or more");
    }
  }

  @Test
  void reportsOnNamedDaysNameADay() {
    assertRefused(
        () -> new Cadence.OnDates(List.of()), "clause '[]' has fewer than 1 dates; name the days");
  }
}
