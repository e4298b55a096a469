package io.github.isfmodel.council;

/**
 * What one member of the Council did when a vote was taken. A permanent member's abstention does
 * not block (practice since 1946); not taking part and being absent count like it (practice since
 * 1950; see {@link VotingProcedure}), but are recorded apart.
 */
public enum BallotChoice {
  /** Voted for the proposal. */
  IN_FAVOUR("in favour"),
  /** Voted against the proposal. */
  AGAINST("against"),
  /** Was present and abstained from voting. */
  ABSTAINING("abstaining"),
  /** Was present and declared that it takes no part in the vote. */
  NOT_PARTICIPATING("not participating"),
  /** Was not present. */
  ABSENT("absent");

  private final String words;

  BallotChoice(String words) {
    this.words = words;
  }

  /** {@return the choice as it reads in a sentence, such as "in favour"} */
  public String words() {
    return words;
  }
}
