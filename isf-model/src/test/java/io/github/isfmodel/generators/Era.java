package io.github.isfmodel.generators;

import io.github.isfmodel.council.Council;
import io.github.isfmodel.dossier.Dossier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A few years. The days of a record that are generations apart are brought together into them, in
 * the same order, so that what one part says of a day may matter to another part.
 *
 * @param center the day that the simplest day becomes
 */
record Era(LocalDate center) {

  private static final LocalDate SIMPLEST = LocalDate.of(2025, 11, 17);
  private static final int CLOSER = 20;

  /** {@return eras in which the members of the Council are known} */
  static Arbitrary<Era> eras() {
    return Fast.of(
        Arbitraries.longs()
            .between(
                Council.recordFrom().plusYears(5).toEpochDay(),
                Council.recordUntil().minusMonths(4).toEpochDay())
            .withDistribution(RandomDistribution.uniform())
            .shrinkTowards(SIMPLEST.toEpochDay())
            .map(day -> new Era(LocalDate.ofEpochDay(day))));
  }

  /** The last day is the center or later. */
  Dossier ending(Dossier inside) {
    return inside.asOf().isBefore(center) ? inside.withAsOf(center) : inside;
  }

  /** A day, a month or a moment within the era; and of an unknown code a known one. */
  Object inside(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof YearMonth month) {
      return YearMonth.from(day(month.atDay(1)));
    }
    if (value instanceof Instant moment) {
      LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
      return moment.plus(ChronoUnit.DAYS.between(day, day(day)), ChronoUnit.DAYS);
    }
    return CodeArbitraries.known(value);
  }

  private LocalDate day(LocalDate day) {
    return center.plusDays(Math.floorDiv(day.toEpochDay() - SIMPLEST.toEpochDay(), CLOSER));
  }
}
