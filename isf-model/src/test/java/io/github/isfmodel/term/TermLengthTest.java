package io.github.isfmodel.term;

import static io.github.isfmodel.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.generators.TimeArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermLengthTest {

  private static final String REMEDY =
      " is negative or nothing; give at least one positive number and no negative one";

  @Provide
  Arbitrary<LocalDate> dates() {
    return TimeArbitraries.dates();
  }

  @Test
  void refusesNegativeNumbersAndNothing() {
    refused(0, 0, 0, 0);
    refused(-1, 13, 0, 0);
    refused(1, -1, 0, 0);
    refused(1, 0, -1, 0);
    refused(1, 0, 0, -1);
  }

  private static void refused(int years, int months, int weeks, int days) {
    assertRefused(
        () -> new TermLength(years, months, weeks, days),
        "length of a term '"
            + years
            + " years, "
            + months
            + " months, "
            + weeks
            + " weeks, "
            + days
            + " days'"
            + REMEDY);
  }

  @Test
  void shorthandsRefuseTheSame() {
    assertRefused(
        () -> TermLength.ofMonths(0),
        "length of a term '0 years, 0 months, 0 weeks, 0 days'" + REMEDY);
    assertRefused(
        () -> TermLength.ofDays(-1),
        "length of a term '0 years, 0 months, 0 weeks, -1 days'" + REMEDY);
  }

  @Test
  void numbersWhoseSumOverflowsAreFine() {
    int most = Integer.MAX_VALUE;
    TermLength longest = new TermLength(most, 1, most, 1);
    LocalDate day = LocalDate.of(2025, 11, 17);
    assertThat(longest.after(day, MonthEnd.END_OF_MONTH)).isEqualTo(LocalDate.MAX);
    assertThat(TermLength.ofDays(most).after(day, MonthEnd.SAME_DAY)).isEqualTo(day.plusDays(most));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 1, SAME_DAY, 2025-02-28",
    "2024-01-31, 1, SAME_DAY, 2024-02-29",
    "2024-02-29, 12, SAME_DAY, 2025-02-28",
    "2024-02-29, 48, SAME_DAY, 2028-02-29",
    "2025-02-28, 1, SAME_DAY, 2025-03-28",
    "2025-02-28, 1, END_OF_MONTH, 2025-03-31",
    "2024-02-28, 1, END_OF_MONTH, 2024-03-28",
    "2025-01-30, 1, END_OF_MONTH, 2025-02-28",
    "2025-06-30, 6, END_OF_MONTH, 2025-12-31",
    "2025-12-31, 6, END_OF_MONTH, 2026-06-30"
  })
  void monthsFromTheEndOfAMonth(LocalDate start, int months, MonthEnd monthEnd, LocalDate end) {
    assertThat(TermLength.ofMonths(months).after(start, monthEnd)).isEqualTo(end);
  }

  @Test
  void monthsAreAddedBeforeWeeksAndDays() {
    assertThat(new TermLength(0, 1, 0, 1).after(LocalDate.of(2025, 1, 30), MonthEnd.SAME_DAY))
        .isEqualTo("2025-03-01");
  }

  @Test
  void theEndOfAMonthIsKeptBeforeDaysAreAdded() {
    assertThat(new TermLength(0, 6, 2, 0).after(LocalDate.of(2025, 6, 30), MonthEnd.END_OF_MONTH))
        .isEqualTo("2026-01-14");
  }

  @Test
  void daysAreNoMonthsAndKnowNoMonthEnd() {
    assertThat(TermLength.ofDays(31).after(LocalDate.of(2025, 4, 30), MonthEnd.END_OF_MONTH))
        .isEqualTo("2025-05-31");
    assertThat(TermLength.ofDays(30).after(LocalDate.of(2025, 4, 30), MonthEnd.END_OF_MONTH))
        .isEqualTo("2025-05-30");
  }

  @Property
  void monthsAgreeWithCountingByHand(
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = 5) int years,
      @ForAll @IntRange(min = 1, max = 40) int months,
      @ForAll MonthEnd monthEnd) {
    int total = start.getYear() * 12 + start.getMonthValue() - 1 + years * 12 + months;
    YearMonth month = YearMonth.of(Math.floorDiv(total, 12), Math.floorMod(total, 12) + 1);
    boolean toEnd = monthEnd == MonthEnd.END_OF_MONTH && start.plusDays(1).getDayOfMonth() == 1;
    int day = toEnd ? 31 : start.getDayOfMonth();
    assertThat(new TermLength(years, months, 0, 0).after(start, monthEnd))
        .isEqualTo(month.atDay(Math.min(day, month.lengthOfMonth())));
  }

  @Property
  void aTermEndsAfterItBegins(
      @ForAll TermLength length, @ForAll("dates") LocalDate start, @ForAll MonthEnd monthEnd) {
    assertThat(length.after(start, monthEnd)).isAfter(start);
  }

  @Property
  void aLaterStartNeverEndsEarlier(@ForAll TermLength length, @ForAll("dates") LocalDate start) {
    assertThat(length.after(start.plusDays(1), MonthEnd.SAME_DAY))
        .isAfterOrEqualTo(length.after(start, MonthEnd.SAME_DAY));
  }

  @Property
  void daysAndWeeksAreExact(
      @ForAll("dates") LocalDate start,
      @ForAll @IntRange(max = 200) int weeks,
      @ForAll @IntRange(min = 1, max = 900) int days,
      @ForAll MonthEnd monthEnd) {
    assertThat(new TermLength(0, 0, weeks, days).after(start, monthEnd).toEpochDay())
        .isEqualTo(start.toEpochDay() + 7L * weeks + days);
  }
}
