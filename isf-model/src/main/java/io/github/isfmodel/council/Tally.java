package io.github.isfmodel.council;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Collection;

/**
 * How many members did what, without their names. A tally may add up to more or less than the
 * Council has seats; that is checked with the whole vote.
 *
 * @param inFavour votes in favour, 0 or more
 * @param against votes against, 0 or more
 * @param abstaining abstentions, 0 or more
 * @param notParticipating members present that took no part, 0 or more
 * @param absent members that were not there, 0 or more
 */
public record Tally(int inFavour, int against, int abstaining, int notParticipating, int absent)
    implements Serializable {

  /**
   * Checks that no count is negative.
   *
   * @throws InvalidValueException if a count is negative
   */
  public Tally {
    check(inFavour, BallotChoice.IN_FAVOUR);
    check(against, BallotChoice.AGAINST);
    check(abstaining, BallotChoice.ABSTAINING);
    check(notParticipating, BallotChoice.NOT_PARTICIPATING);
    check(absent, BallotChoice.ABSENT);
  }

  private static void check(int count, BallotChoice choice) {
    if (count < 0) {
      throw new InvalidValueException(
          "number of members " + choice.words(),
          Integer.toString(count),
          "is negative",
          "write 0 or more");
    }
  }

  /**
   * A tally in the usual three figures; everybody took part.
   *
   * @param inFavour votes in favour, 0 or more
   * @param against votes against, 0 or more
   * @param abstaining abstentions, 0 or more
   * @return the tally
   * @throws InvalidValueException if a count is negative
   */
  public static Tally of(int inFavour, int against, int abstaining) {
    return new Tally(inFavour, against, abstaining, 0, 0);
  }

  /**
   * Counts ballots, each as it stands, whoever cast it.
   *
   * @param ballots the ballots
   * @return how many there are of each choice
   */
  public static Tally of(Collection<Ballot> ballots) {
    return new Tally(
        count(ballots, BallotChoice.IN_FAVOUR),
        count(ballots, BallotChoice.AGAINST),
        count(ballots, BallotChoice.ABSTAINING),
        count(ballots, BallotChoice.NOT_PARTICIPATING),
        count(ballots, BallotChoice.ABSENT));
  }

  private static int count(Collection<Ballot> ballots, BallotChoice choice) {
    int count = 0;
    for (Ballot ballot : ballots) {
      if (ballot.choice() == choice) {
        count++;
      }
    }
    return count;
  }

  /**
   * The count of one choice.
   *
   * @param choice the choice
   * @return how many members made it
   */
  public int count(BallotChoice choice) {
    return switch (choice) {
      case IN_FAVOUR -> inFavour;
      case AGAINST -> against;
      case ABSTAINING -> abstaining;
      case NOT_PARTICIPATING -> notParticipating;
      case ABSENT -> absent;
    };
  }

  /** {@return the sum of the five counts} */
  public long total() {
    return (long) inFavour + against + abstaining + notParticipating + absent;
  }

  /**
   * {@return the tally as the Council's records print it: "13-0-2", with the members that took no
   * part as a fourth figure ("12-0-2-1") and the absent ones as a fifth, where there are any}
   */
  @Override
  public String toString() {
    String three = inFavour + "-" + against + "-" + abstaining;
    if (absent > 0) {
      return three + "-" + notParticipating + "-" + absent;
    }
    return notParticipating > 0 ? three + "-" + notParticipating : three;
  }
}
