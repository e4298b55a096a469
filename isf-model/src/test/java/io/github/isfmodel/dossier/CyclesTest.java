package io.github.isfmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    Map<Integer, List<Integer>> links =
        new TreeMap<>(Map.of(1, List.of(2), 2, List.of(3), 3, List.of(2), 4, List.of(4)));

    assertThat(Cycles.find(links)).containsExactly(List.of(2, 3), List.of(4));
  }

  @Test
  void twoWaysToOneEndAreNoCircle() {
    Map<Integer, List<Integer>> links = Map.of(1, List.of(2, 3), 2, List.of(4), 3, List.of(4));

    assertThat(Cycles.find(links)).isEmpty();
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    int length = 200_000;
    Map<Integer, List<Integer>> links = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      links.put(i, List.of((i + 1) % length));
    }

    assertThat(Cycles.find(links)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
  }

  /** The oracle follows every way for as many steps as there are nodes. */
  @Property
  void circlesAreFoundIfAndOnlyIfThereAreAny(
      @ForAll @Size(max = 7) List<@Size(max = 3) List<@IntRange(max = 6) Integer>> next) {
    List<Integer> nodes = IntStream.range(0, next.size()).boxed().toList();
    Map<Integer, List<Integer>> links = new LinkedHashMap<>();
    nodes.forEach(node -> links.put(node, next.get(node)));

    List<List<Integer>> found = Cycles.find(links);

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
