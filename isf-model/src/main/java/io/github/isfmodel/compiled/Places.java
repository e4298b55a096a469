package io.github.isfmodel.compiled;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * Where the literals of propositions stand: of each one in its slot, and behind them all once more
 * for everybody who judges a precondition that asks for it.
 */
final class Places {

  private final Map<Asked, Integer> places = new LinkedHashMap<>();
  private final List<Proposition> propositions;
  private final int[][] ofSlot;

  /** A proposition, and by whose word it is answered. */
  record Asked(Proposition proposition, Optional<ActorId> judge) {}

  Places(Collection<Precondition> preconditions) {
    List<Asked> judged = new ArrayList<>();
    for (Precondition each : preconditions) {
      enter(each.condition(), each.judge(), judged);
    }
    this.propositions = places.keySet().stream().map(Asked::proposition).toList();
    judged.forEach(each -> places.putIfAbsent(each, places.size()));
    List<List<Integer>> all = new ArrayList<>();
    propositions.forEach(each -> all.add(new ArrayList<>()));
    places.forEach((asked, place) -> all.get(slot(asked.proposition())).add(place));
    this.ofSlot =
        all.stream()
            .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private void enter(Condition condition, Optional<ActorId> judge, List<Asked> judged) {
    if (condition instanceof Proposition proposition) {
      places.putIfAbsent(new Asked(proposition, Optional.empty()), places.size());
      if (judge.isPresent()) {
        judged.add(new Asked(proposition, judge));
      }
    }
    condition.parts().forEach(part -> enter(part, judge, judged));
  }

  /** The propositions, each in its slot. */
  List<Proposition> propositions() {
    return propositions;
  }

  int slot(Proposition proposition) {
    return place(proposition, Optional.empty());
  }

  int place(Proposition proposition, Optional<ActorId> judge) {
    return Objects.requireNonNull(places.get(new Asked(proposition, judge)));
  }

  /** All places of the proposition in a slot, whoever judges. */
  int[] ofSlot(int slot) {
    return ofSlot[slot];
  }

  void forEach(ObjIntConsumer<Asked> action) {
    places.forEach(action::accept);
  }

  /** How many words the literals take. */
  int words() {
    return Math.max(1, (2 * places.size() + 63) >> 6);
  }
}
