package io.github.isfmodel.compiled;

import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which propositions of a compiled record follow from which, by slot. */
final class Relations {

  private final List<Proposition> propositions;
  private final Map<Proposition, Integer> slots = new HashMap<>();
  private final Implications implications;
  private final boolean[] related;

  Relations(List<Proposition> propositions) {
    this.propositions = propositions;
    this.implications = new Implications(propositions);
    this.related = new boolean[propositions.size()];
    for (int slot = 0; slot < related.length; slot++) {
      slots.put(propositions.get(slot), slot);
    }
    for (boolean met : new boolean[] {true, false}) {
      implications.ladders(met).forEach(this::relate);
    }
  }

  private void relate(List<Implications.Rung> ladder) {
    int all = 0;
    for (Implications.Rung rung : ladder) {
      all += rung.added().size();
      if (all > 1) {
        for (int slot : slots(rung.with())) {
          related[slot] = true;
        }
      }
    }
  }

  /** Whether anything follows from a proposition, or it from anything. */
  boolean isRelated(int slot) {
    return related[slot];
  }

  boolean isAnyRelated() {
    for (boolean each : related) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** Whether a proposition has a truth value too if another one has it. */
  boolean follows(int slot, int other, Truth truth) {
    Proposition one = propositions.get(slot);
    Proposition from = propositions.get(other);
    return truth == Truth.MET
        ? Implications.implies(from, one)
        : truth == Truth.NOT_MET && Implications.implies(one, from);
  }

  /** All others from which a proposition, or its opposite, may follow. */
  int[] around(int slot) {
    Proposition proposition = propositions.get(slot);
    return slots(
        Stream.concat(
                implications.weaker(proposition).stream(),
                implications.stronger(proposition).stream())
            .distinct()
            .toList());
  }

  private int[] slots(List<Proposition> of) {
    return of.stream().mapToInt(slots::get).toArray();
  }
}
