package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a proposition is decided otherwise than it is. Equal propositions in several conditions are
 * one and the same, so one change counts in all of them.
 *
 * @param proposition the proposition
 * @param holds true if it becomes met, false if it becomes not met, which is what a condition asks
 *     for that says "not"
 */
public record Change(Proposition proposition, boolean holds) implements Serializable {

  /** Refuses null. */
  public Change {
    Objects.requireNonNull(proposition, "proposition");
  }

  /** {@return the truth value that the proposition gets} */
  public Truth truth() {
    return holds ? Truth.MET : Truth.NOT_MET;
  }

  /**
   * The change as an assumption, for looking at the whole situation with it.
   *
   * @param since the first day on which it is taken to be so
   * @return the assumption
   */
  public AssumedFact assumed(LocalDate since) {
    return new AssumedFact(proposition, truth(), since);
  }
}
