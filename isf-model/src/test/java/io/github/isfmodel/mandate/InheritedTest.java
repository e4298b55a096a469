package io.github.isfmodel.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InheritedTest {

  /** What is taken further: any of the lists so far, the newest or one before it. */
  @Property
  void isWhatIsLeftAndBehindItWhatIsAdded(
      @ForAll @Size(max = 12) List<@Size(max = 3) List<Integer>> added,
      @ForAll @IntRange(max = 3) int back) {
    List<List<Integer>> lists = new ArrayList<>(List.of(List.of()));
    List<List<Integer>> expected = new ArrayList<>(List.of(List.of()));
    for (List<Integer> more : added) {
      int from = Math.max(0, lists.size() - 1 - back);
      lists.add(Inherited.and(lists.get(from), more));
      List<Integer> both = new ArrayList<>(expected.get(from));
      both.addAll(more);
      expected.add(both);
    }

    assertThat(lists).isEqualTo(expected);
  }

  @Test
  void doesNotShowWhatLaterActsAdd() {
    List<String> first = Inherited.and(List.of(), List.of("one"));
    List<String> second = Inherited.and(first, List.of("two"));

    assertThat(first).containsExactly("one");
    assertThat(second).containsExactly("one", "two");
    assertThatThrownBy(() -> first.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> first.add("three")).isInstanceOf(UnsupportedOperationException.class);
  }
}
