package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DaySetTest {

  private static final LocalDate EPOCH = LocalDate.of(2025, 11, 17);

  /** From a day until before another. */
  private record Stretch(int first, int end) {}

  @Property
  void meetsTheDaysThatAnyOfTheStretchesHas(
      @ForAll("stretches") List<Stretch> stretches,
      @ForAll @IntRange(max = 40) int first,
      @ForAll @IntRange(max = 5) int more) {
    DaySet given = new DaySet();
    stretches.forEach(each -> given.add(day(each.first()), day(each.end())));

    boolean expected = false;
    for (int day = first; day <= first + more; day++) {
      for (Stretch each : stretches) {
        expected |= each.first() <= day && day < each.end();
      }
    }
    assertThat(given.meet(Span.of(day(first), day(first + more)))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<Stretch>> stretches() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
    return Combinators.combine(days, Arbitraries.integers().between(1, 9))
        .as((first, length) -> new Stretch(first, first + length))
        .list()
        .ofMaxSize(6)
        .map(all -> all.stream().sorted((one, other) -> one.first() - other.first()).toList());
  }

  private static LocalDate day(int number) {
    return EPOCH.plusDays(number);
  }
}
