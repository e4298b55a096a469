package io.github.isfmodel.leverage;

import io.github.isfmodel.assessment.AssumedFact;
import io.github.isfmodel.precondition.Implications;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * That a proposition is decided otherwise than it is. Equal propositions in several conditions are
 * one and the same, so one change counts in all of them; and what {@linkplain Implications follows}
 * from it comes about with it.
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

  Change opposite() {
    return new Change(proposition, !holds);
  }

  /** The change itself and what comes about with it of the propositions that are looked at. */
  Stream<Change> with(Implications among) {
    List<Proposition> following = holds ? among.weaker(proposition) : among.stronger(proposition);
    return Stream.concat(Stream.of(this), following.stream().map(each -> new Change(each, holds)));
  }
}
