package io.github.isfmodel.leverage;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The answer to a search for smallest sets of changes: all of them, or a refusal. */
public sealed interface SmallestSets extends Serializable {

  /**
   * All sets that were asked for.
   *
   * @param sets the sets with what each brings about, smallest first; none where no change helps;
   *     the set without a change where none is needed
   */
  record Found(List<Effect> sets) implements SmallestSets {
    /** Copies the list. */
    public Found {
      Objects.requireNonNull(sets, "sets");
      sets = List.copyOf(sets);
    }
  }

  /**
   * The search would take too many steps. Nothing is said then, as part of an answer could be taken
   * for all of it.
   *
   * @param bound how many steps a search takes, at the most: {@link Leverage#MOST_STEPS}
   */
  record BeyondBound(int bound) implements SmallestSets {}
}
