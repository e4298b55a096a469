package io.github.isfmodel.council;

import io.github.isfmodel.actor.StateCode;
import java.io.Serializable;
import java.util.Objects;

/**
 * A state in a seat of the Council.
 *
 * @param seat the seat
 * @param state the state in it
 * @param name the state's name in English at the time, such as "Soviet Union"
 */
public record Member(Seat seat, StateCode state, String name) implements Serializable {

  /**
   * Checks that all parts are there.
   *
   * @throws NullPointerException if a part is null
   */
  public Member {
    Objects.requireNonNull(seat, "seat");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(name, "name");
  }

  /** {@return whether the seat is a permanent one} */
  public boolean isPermanent() {
    return seat.isPermanent();
  }

  /** {@return name and code, such as "China (CHN)"} */
  @Override
  public String toString() {
    return name + " (" + state + ")";
  }
}
