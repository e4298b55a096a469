package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.io.Serializable;
import java.util.Objects;

/**
 * The ballot of one member; each member has one (Charter, Article 27(1)).
 *
 * @param member who voted; that it sat on the Council is checked with the whole vote
 * @param choice what it did
 */
public record Ballot(StateCode member, BallotChoice choice) implements Serializable {

  /**
   * Checks that both parts are there.
   *
   * @throws NullPointerException if a part is null
   */
  public Ballot {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(choice, "choice");
  }

  /** {@return the ballot as text, such as "CHN abstaining"} */
  @Override
  public String toString() {
    return member + " " + choice.words();
  }
}
