package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void aCircleBeginsWithItsFirstMember() {
    Map<Integer, List<Integer>> next =
        Map.of(1, List.of(2), 2, List.of(3), 3, List.of(2), 4, List.of(4));

    assertThat(Cycles.find(List.of(1, 2, 3, 4), node -> next.getOrDefault(node, List.of())))
        .containsExactly(List.of(2, 3), List.of(4));
  }

  @Test
  void twoWaysToOneEndAreNoCircle() {
    Map<Integer, List<Integer>> next = Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(4));

    assertThat(Cycles.find(List.of(1, 2, 3, 4), node -> next.getOrDefault(node, List.of())))
        .isEmpty();
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    int length = 200_000;
    List<Integer> nodes = IntStream.range(0, length).boxed().toList();

    assertThat(Cycles.find(nodes, node -> List.of((node + 1) % length)))
        .containsExactly(List.of(0, 1, 2, 3, 4, 5));
  }

  /** The oracle follows every way for as many steps as there are nodes. */
  @Property
  void circlesAreFoundIfAndOnlyIfThereAreAny(
      @ForAll @Size(max = 7) List<@Size(max = 3) List<@IntRange(max = 6) Integer>> next) {
    List<Integer> nodes = IntStream.range(0, next.size()).boxed().toList();

    List<List<Integer>> found =
        Cycles.find(nodes, node -> node < next.size() ? next.get(node) : List.of());

    Set<Integer> inCircles =
        nodes.stream().filter(node -> comesBack(node, next)).collect(Collectors.toSet());
    assertThat(found.isEmpty()).isEqualTo(inCircles.isEmpty());
    assertThat(found).allSatisfy(circle -> assertThat(inCircles).containsAll(circle));
  }

  private static boolean comesBack(int start, List<List<Integer>> next) {
    Set<Integer> reached = new HashSet<>(next.get(start));
    for (int i = 0; i < next.size(); i++) {
      Set<Integer> further = new HashSet<>(reached);
      reached.stream()
          .filter(node -> node < next.size())
          .forEach(node -> further.addAll(next.get(node)));
      reached = further;
    }
    return reached.contains(start);
  }
}
