package io.github.isfmodel.dossier;

import static io.github.isfmodel.mandate.Acts.declared;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.mandate.Acts;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnrecordedActsTest {

  private static final LineageGap JUNE =
      declared(LineageGapKind.ACTS_NOT_RECORDED, "2020-06-01", "2020-06-30");
  private static final LineageGap JANUARY =
      declared(LineageGapKind.ACTS_NOT_RECORDED, "2020-01-01", "2020-01-31");

  private static UnrecordedActs in(LineageGap... gaps) {
    return new UnrecordedActs(Mandate.of(Acts.force().withLineageGaps(gaps), List.of()));
  }

  private static Span days(String first, String last) {
    return Span.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void areOfTheDaysOfEachStretchHoweverTheyAreListed() {
    UnrecordedActs acts = in(JUNE, JANUARY);

    assertThat(acts.mayBeOf(days("2019-12-01", "2019-12-31"))).isFalse();
    assertThat(acts.mayBeOf(days("2019-12-01", "2020-01-01"))).isTrue();
    assertThat(acts.mayBeOf(days("2020-01-31", "2020-02-29"))).isTrue();
    assertThat(acts.mayBeOf(days("2020-02-01", "2020-05-31"))).isFalse();
    assertThat(acts.mayBeOf(days("2020-06-30", "2020-12-31"))).isTrue();
    assertThat(acts.mayBeOf(days("2020-07-01", "2020-12-31"))).isFalse();
    assertThat(acts.mayBeBy(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(acts.mayBeBy(LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(acts.mayBeBy(LocalDate.of(2021, 1, 1))).isTrue();
  }

  @Test
  void withoutALastDayGoOn() {
    UnrecordedActs open = in(JUNE.withLast(Optional.empty()));
    UnrecordedActs toTheEnd = in(JUNE.withLast(LocalDate.MAX));

    assertThat(open.mayBeOf(days("2500-01-01", "2500-01-01"))).isTrue();
    assertThat(toTheEnd.mayBeOf(days("2500-01-01", "2500-01-01"))).isTrue();
  }

  @Test
  void aDeclaredLapseLeavesOutNoActs() {
    assertThat(in(JUNE.withKind(LineageGapKind.MANDATE_LAPSED)).mayBeBy(LocalDate.MAX)).isFalse();
  }
}
