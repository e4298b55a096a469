package io.github.isfmodel.schedule;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One side of a deadlock.
 *
 * @param waiter the milestone or pledge that waits
 * @param awaited the milestone or pledge that it waits for
 * @param waits why, at least one; each with the parties that say so and its citations
 */
public record DeadlockStep(EntityId waiter, EntityId awaited, List<Wait> waits)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @throws InvalidValueException if there is none
   */
  public DeadlockStep {
    Objects.requireNonNull(waiter, "waiter");
    Objects.requireNonNull(awaited, "awaited");
    Objects.requireNonNull(waits, "waits");
    waits = List.copyOf(waits);
    if (waits.isEmpty()) {
      throw new InvalidValueException(
          "side of a deadlock", "", "waits for no reason", "give at least one reason");
    }
  }

  /** {@return who has it wait, each once, in the order of the reasons} */
  public List<ActorId> parties() {
    return waits.stream().flatMap(wait -> wait.parties().stream()).distinct().toList();
  }
}
