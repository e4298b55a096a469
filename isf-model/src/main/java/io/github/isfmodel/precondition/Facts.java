package io.github.isfmodel.precondition;

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
}
