package io.github.isfmodel.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static Precondition since(When since) {
    return Precondition.builder()
        .id(PreconditionId.of("consent"))
        .holder(ActorId.of("indonesia"))
        .condition(new Proposition.DateReached(MAY))
        .since(since)
        .build();
  }

  @ParameterizedTest
  @CsvSource({"2026-04-30, false", "2026-05-01, true", "2026-06-01, true", "2026-06-02, false"})
  void isHeldFromItsFirstToItsLastDay(LocalDate date, boolean held) {
    Precondition precondition = since(When.on(MAY)).withUntil(When.on(LocalDate.of(2026, 6, 1)));

    assertThat(precondition.isHeldOn(date)).isEqualTo(held);
  }

  @Test
  void isHeldUntilItWasCertainlyGivenUp() {
    Precondition precondition =
        since(When.on(MAY))
            .withUntil(new When.Between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10)));

    assertThat(precondition.isHeldOn(LocalDate.of(2026, 6, 10))).isTrue();
    assertThat(precondition.isHeldOn(LocalDate.of(2026, 6, 11))).isFalse();
  }

  @Test
  void isNotHeldBeforeItWasCertainlyMade() {
    Precondition precondition = since(new When.Between(MAY, LocalDate.of(2026, 5, 10)));

    assertThat(precondition.isHeldOn(LocalDate.of(2026, 5, 9))).isFalse();
    assertThat(precondition.isHeldOn(LocalDate.of(2026, 5, 10))).isTrue();
  }

  @Test
  void isHeldOnAnyDayWhereNobodyKnowsSinceWhen() {
    assertThat(since(When.undated()).isHeldOn(LocalDate.of(1990, 1, 1))).isTrue();
  }

  /** Made "as early as" or "not before" a day, so that nobody knows by when. */
  @Test
  void isNotHeldBeforeItCanHaveBeenMade() {
    When asEarlyAsMay = new When.Said("as early as May", LocalDate.of(2026, 5, 20));

    for (When since : List.of(new When.NotBefore(MAY), asEarlyAsMay)) {
      assertThat(since(since).isHeldOn(LocalDate.of(2020, 1, 1))).isFalse();
      assertThat(since(since).isHeldOn(MAY.minusDays(1))).isFalse();
      assertThat(since(since).isHeldOn(MAY)).isTrue();
    }
  }
}
