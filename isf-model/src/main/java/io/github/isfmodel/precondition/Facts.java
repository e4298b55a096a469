package io.github.isfmodel.precondition;

import io.github.isfmodel.id.ActorId;

/** What is known about propositions, on the day that the implementation was made for. */
@FunctionalInterface
public interface Facts {

  /**
   * Looks a proposition up.
   *
   * @param proposition the proposition
   * @return its truth value with the evidence that decides it
   */
  Finding finding(Proposition proposition);

  /**
   * What is known to somebody who judges.
   *
   * @param judge who judges
   * @return what is known where its word decides; the same where nobody's word does
   */
  default Facts judgedBy(ActorId judge) {
    return this;
  }
}
