package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import java.io.Serializable;
import java.util.Objects;

/**
 * A point at which an actor's position changed, or seems to. Immutable and safe for use by several
 * threads.
 *
 * @param kind in what way
 * @param actor the actor
 * @param from the earlier position
 * @param to the later position
 */
public record PositionChange(
    PositionChangeKind kind, ActorId actor, PositionPoint from, PositionPoint to)
    implements Serializable {
  /** Refuses null. */
  public PositionChange {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
