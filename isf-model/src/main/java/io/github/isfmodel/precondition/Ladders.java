package io.github.isfmodel.precondition;

import io.github.isfmodel.precondition.Implications.Rung;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The days and strengths among some propositions, each by how high it stands on its ladder. */
final class Ladders {

  private final Map<Ladder, NavigableMap<Long, List<Standing>>> ladders = new LinkedHashMap<>();
  private int count;

  /** A proposition with its place among all that were entered. */
  private record Standing(int place, Proposition proposition) {}

  void enter(Proposition proposition, Ladder.Step step) {
    ladders
        .computeIfAbsent(step.ladder(), key -> new TreeMap<>())
        .computeIfAbsent(step.height(), key -> new ArrayList<>())
        .add(new Standing(count, proposition));
    count++;
  }

  /** All from which follows what stands there, in the order in which they were entered. */
  List<Proposition> stronger(Ladder.Step step) {
    return inOrder(
        step.ladder().stronger().stream()
            .map(ladder -> standing(ladder).tailMap(step.height(), true)));
  }

  /** All that follow from what stands there, in the order in which they were entered. */
  List<Proposition> weaker(Ladder.Step step) {
    return inOrder(
        step.ladder().weaker().stream()
            .map(ladder -> standing(ladder).headMap(step.height(), true)));
  }

  private static List<Proposition> inOrder(Stream<NavigableMap<Long, List<Standing>>> some) {
    return some.flatMap(each -> each.values().stream())
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Standing::place))
        .map(Standing::proposition)
        .toList();
  }

  private NavigableMap<Long, List<Standing>> standing(Ladder ladder) {
    return ladders.getOrDefault(ladder, Collections.emptyNavigableMap());
  }

  /** Each ladder from below with what follows, or from above with what it follows from. */
  List<List<Rung>> climbed(boolean up) {
    return ladders.keySet().stream().map(ladder -> climbed(ladder, up)).toList();
  }

  private List<Rung> climbed(Ladder ladder, boolean up) {
    NavigableMap<Long, List<Proposition>> added = new TreeMap<>();
    for (Ladder related : up ? ladder.weaker() : ladder.stronger()) {
      standing(related)
          .forEach(
              (height, some) ->
                  added
                      .computeIfAbsent(height, key -> new ArrayList<>())
                      .addAll(propositions(some)));
    }
    NavigableMap<Long, List<Standing>> own = standing(ladder);
    List<Rung> rungs = new ArrayList<>();
    (up ? added : added.descendingMap())
        .forEach(
            (height, some) ->
                rungs.add(new Rung(some, propositions(own.getOrDefault(height, List.of())))));
    return List.copyOf(rungs);
  }

  private static List<Proposition> propositions(List<Standing> some) {
    return some.stream().map(Standing::proposition).toList();
  }
}
