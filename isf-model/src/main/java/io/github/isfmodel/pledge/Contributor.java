package io.github.isfmodel.pledge;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Quantity;
import java.io.Serializable;
import java.util.Objects;

/** Who pledges. */
public sealed interface Contributor extends Serializable {

  /**
   * An actor of the record; not necessarily a member of the United Nations.
   *
   * @param actor the actor
   */
  record Named(ActorId actor) implements Contributor {
    /** Refuses null. */
    public Named {
      Objects.requireNonNull(actor, "actor");
    }
  }

  /**
   * Somebody who was not named.
   *
   * @param description how they were described
   * @param number how many they were said to be
   */
  record Unnamed(String description, Quantity number) implements Contributor {
    /**
     * Checks that there is a description.
     *
     * @throws InvalidValueException if there is none
     */
    public Unnamed {
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(number, "number");
      if (description.isBlank()) {
        throw new InvalidValueException(
            "unnamed contributor", description, "is blank", "give the description that was used");
      }
    }
  }
}
