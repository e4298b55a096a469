package io.github.isfmodel.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DayRangesTest {

  private static final LocalDate FIRST = Plans.TODAY;
  private static final int DAYS = 12;

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static DayRanges days(int from, int to) {
    return DayRanges.of(Span.of(day(from), day(to)));
  }

  @Test
  void stretchesThatMeetAreOneAndThoseWithADayBetweenAreNot() {
    assertThat(DayRanges.inAtLeast(1, List.of(days(0, 2), days(3, 4)))).isEqualTo(days(0, 4));
    assertThat(DayRanges.inAtLeast(1, List.of(days(0, 2), days(4, 5))).spans())
        .containsExactly(Span.of(day(0), day(2)), Span.of(day(4), day(5)));
  }

  @Test
  void ofNoSetsNoDayIsInOneAndEachIsInNone() {
    assertThat(DayRanges.inAtLeast(1, List.of())).isEqualTo(DayRanges.NONE);
    assertThat(DayRanges.inAtLeast(0, List.of())).isEqualTo(DayRanges.of(Span.ANY));
  }

  @Test
  void whatHasNoEndGoesOnToTheLastDayOfAll() {
    DayRanges both =
        DayRanges.inAtLeast(2, List.of(DayRanges.from(day(1)), DayRanges.of(Span.ANY)));

    assertThat(both).isEqualTo(DayRanges.from(day(1)));
    assertThat(both.last()).isEqualTo(LocalDate.MAX);
  }

  @Provide
  Arbitrary<List<Set<Integer>>> sets() {
    return Arbitraries.integers().between(0, DAYS - 1).set().ofMaxSize(DAYS).list().ofMaxSize(4);
  }

  /** Each day counted by hand. */
  @Property
  void holdsTheDaysThatAreInSoMany(
      @ForAll("sets") List<Set<Integer>> sets, @ForAll @IntRange(min = 1, max = 4) int count) {
    Set<LocalDate> expected = new TreeSet<>();
    for (int i = 0; i < DAYS; i++) {
      int number = i;
      if (sets.stream().filter(each -> each.contains(number)).count() >= count) {
        expected.add(day(i));
      }
    }
    DayRanges found = DayRanges.inAtLeast(count, sets.stream().map(DayRangesTest::ranges).toList());

    Set<LocalDate> days = new TreeSet<>();
    for (Span span : found.spans()) {
      span.earliest().datesUntil(span.latest().plusDays(1)).forEach(days::add);
    }
    assertThat(days).isEqualTo(expected);
    for (int i = 1; i < found.spans().size(); i++) {
      assertThat(found.spans().get(i).earliest())
          .isAfter(found.spans().get(i - 1).latest().plusDays(1));
    }
  }

  private static DayRanges ranges(Set<Integer> days) {
    return DayRanges.inAtLeast(1, days.stream().map(each -> days(each, each)).toList());
  }
}
