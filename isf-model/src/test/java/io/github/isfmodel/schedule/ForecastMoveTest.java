package io.github.isfmodel.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.schedule.ForecastMove.Direction;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastMoveTest {

  private static Forecast said(String asOf, String phrase) {
    LocalDate day = LocalDate.parse(asOf);
    return Forecast.builder().asOf(When.on(day)).expected(new When.Said(phrase, day)).build();
  }

  private static Forecast vague(String asOf) {
    LocalDate day = LocalDate.parse(asOf);
    return Forecast.builder().asOf(When.on(day)).expected(new When.Vague("soon", day)).build();
  }

  private static Forecast between(String asOf, String first, String last) {
    return Forecast.builder()
        .asOf(When.on(LocalDate.parse(asOf)))
        .expected(new When.Between(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-01-31, 2026-03-01, 2026-03-31, LATER, 29 to 89 days",
    "2026-01-01, 2026-01-31, 2026-01-01, 2026-02-10, LATER, -30 to 40 days",
    "2026-01-01, 2026-01-31, 2026-01-10, 2026-02-10, LATER, -21 to 40 days",
    "2026-01-01, 2026-01-31, 2026-01-01, 2026-01-31, UNCHANGED, -30 to 30 days",
    "2026-01-05, 2026-01-31, 2026-01-10, 2026-01-20, UNCLEAR, -21 to 15 days",
    "2026-01-05, 2026-01-31, 2026-01-05, 2026-01-20, EARLIER, -26 to 15 days",
    "2026-02-01, 2026-02-01, 2026-01-31, 2026-01-31, EARLIER, -1 day",
    "2026-02-01, 2026-02-01, 2026-02-01, 2026-02-01, UNCHANGED, 0 days"
  })
  void tellsHowItMoved(
      String first, String last, String newFirst, String newLast, Direction way, String days) {
    ForecastMove move =
        ForecastMove.between(
            between("2025-12-01", first, last), between("2025-12-20", newFirst, newLast));

    assertThat(move.direction()).isEqualTo(way);
    assertThat(move.days()).hasToString(days);
  }

  @Test
  void aMonthAndSoonCannotBeCompared() {
    ForecastMove move = ForecastMove.between(said("2025-11-03", "by January"), vague("2025-11-06"));

    assertThat(move.direction()).isEqualTo(Direction.UNCLEAR);
    assertThat(move.days()).hasToString("-86 days or more");
  }

  @Test
  void soonSaidAgainLaterHasMoved() {
    ForecastMove move = ForecastMove.between(vague("2025-11-06"), vague("2026-02-24"));

    assertThat(move.direction()).isEqualTo(Direction.LATER);
    assertThat(move.days()).hasToString("any number of days");
  }

  @Test
  void afterSoonADayIsAnUpperBound() {
    ForecastMove move = ForecastMove.between(vague("2025-11-06"), said("2025-11-19", "early 2026"));

    assertThat(move.direction()).isEqualTo(Direction.UNCLEAR);
    assertThat(move.days()).hasToString("175 days or less");
  }

  @Test
  void nothingIsExpectedBeforeItIsForecast() {
    ForecastMove move =
        ForecastMove.between(
            said("2025-11-03", "by January"), between("2025-12-01", "2025-11-10", "2026-01-31"));

    assertThat(move.days()).hasToString("-61 to 61 days");
    assertThat(move.direction()).isEqualTo(Direction.UNCHANGED);
  }

  /** Of the days that it left open some have passed; it was not moved by that. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-10, by March, 2024-02-10, by March, UNCHANGED",
    "2024-01-10, by the end of 2024, 2024-05-10, by the end of 2024, UNCHANGED",
    "2024-03-02, in March 2024, 2024-03-20, in March 2024, UNCHANGED",
    "2024-02-10, in 2024, 2024-04-10, in 2024, UNCHANGED",
    "2024-01-10, by June, 2024-02-10, by May, EARLIER",
    "2024-01-10, by May, 2024-02-10, by June, LATER",
    "2024-01-10, by March, 2024-02-10, in March 2024, LATER",
    "2024-01-10, by January, 2024-02-10, in March 2024, LATER"
  })
  void aLastDayThatIsRepeatedHasNotMoved(
      String asOf, String phrase, String later, String then, Direction way) {
    assertThat(ForecastMove.between(said(asOf, phrase), said(later, then)).direction())
        .isEqualTo(way);
  }

  @Test
  void theSeriesOfAMilestone() {
    Milestone milestone =
        Milestone.builder()
            .id(MilestoneId.of("a"))
            .title("a")
            .addForecasts(between("2025-12-01", "2026-01-01", "2026-01-01"))
            .addForecasts(between("2025-12-10", "2026-02-01", "2026-02-01"))
            .addForecasts(between("2025-12-20", "2026-01-31", "2026-01-31"))
            .build();
    MilestoneOutlook outlook = Plans.schedule(milestone).milestones().get(0);

    assertThat(outlook.moves())
        .extracting(move -> move.days().toString())
        .containsExactly("31 days", "-1 day");
    assertThat(outlook.overallMove()).map(move -> move.days().toString()).contains("30 days");
    assertThat(
            Schedule.of(Plans.plan(milestone), LocalDate.of(2025, 12, 9))
                .milestones()
                .get(0)
                .overallMove())
        .isEmpty();
  }

  @Property
  void theWayBackIsTheOppositeOfTheWayThere(@ForAll Forecast one, @ForAll Forecast other) {
    ForecastMove there = ForecastMove.between(one, other);
    ForecastMove back = ForecastMove.between(other, one);

    assertThat(back.direction()).isEqualTo(opposite(there.direction()));
    assertThat(back.days().least()).isEqualTo(negative(there.days().most()));
    assertThat(back.days().most()).isEqualTo(negative(there.days().least()));
  }

  @Test
  void aShiftTellsItsDaysInSingularAndPlural() {
    assertThat(shift(OptionalLong.of(1), OptionalLong.of(1))).hasToString("1 day");
    assertThat(shift(OptionalLong.of(-1), OptionalLong.of(-1))).hasToString("-1 day");
    assertThat(shift(OptionalLong.of(0), OptionalLong.of(0))).hasToString("0 days");
    assertThat(shift(OptionalLong.of(1), OptionalLong.empty())).hasToString("1 day or more");
    assertThat(shift(OptionalLong.of(2_000), OptionalLong.empty()))
        .hasToString("2,000 days or more");
    assertThat(shift(OptionalLong.empty(), OptionalLong.of(-1))).hasToString("-1 day or less");
    assertThat(shift(OptionalLong.empty(), OptionalLong.of(80))).hasToString("80 days or less");
    assertThat(shift(OptionalLong.of(0), OptionalLong.of(1))).hasToString("0 to 1 day");
    assertThat(shift(OptionalLong.of(-10), OptionalLong.of(80))).hasToString("-10 to 80 days");
    assertThat(shift(OptionalLong.empty(), OptionalLong.empty())).hasToString("any number of days");
  }

  private static DayShift shift(OptionalLong least, OptionalLong most) {
    return ImmutableDayShift.builder().least(least).most(most).build();
  }

  @Property
  void noNumberOfDaysIsLessThanTheLeast(@ForAll Forecast one, @ForAll Forecast other) {
    DayShift days = ForecastMove.between(one, other).days();

    assertThat(days.least().orElse(Long.MIN_VALUE))
        .isLessThanOrEqualTo(days.most().orElse(Long.MAX_VALUE));
  }

  private static Direction opposite(Direction direction) {
    return switch (direction) {
      case EARLIER -> Direction.LATER;
      case LATER -> Direction.EARLIER;
      case UNCHANGED, UNCLEAR -> direction;
    };
  }

  private static OptionalLong negative(OptionalLong days) {
    return days.isPresent() ? OptionalLong.of(-days.getAsLong()) : days;
  }
}
