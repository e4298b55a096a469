package io.github.isfmodel.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

class RepeatsTest {

  /** Lists shorter and longer than what is compared in pairs, of few values and of many. */
  @Property
  void areTheEntriesThatAnEarlierOneEquals(
      @ForAll @IntRange(min = 1, max = 30) int values,
      @ForAll @Size(max = 20) List<@IntRange(max = 1_000_000) Integer> numbers) {
    List<String> entries = numbers.stream().map(number -> "entry " + number % values).toList();

    List<Integer> repeated = new ArrayList<>();
    Repeats.in(entries, repeated::add);

    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.subList(0, i).contains(entries.get(i))) {
        expected.add(i);
      }
    }
    assertThat(repeated).isEqualTo(expected);
    Statistics.label("long").collect(entries.size() > 8);
    Statistics.label("repeated").collect(!expected.isEmpty());
    Statistics.label("long").coverage(cover -> cover.check(true).percentage(p -> p > 10));
    Statistics.label("repeated").coverage(cover -> cover.check(true).percentage(p -> p > 10));
  }
}
