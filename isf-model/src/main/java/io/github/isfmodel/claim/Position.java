package io.github.isfmodel.claim;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an actor thought of one subject, over time. Immutable and safe for use by several threads.
 *
 * @param actor the actor
 * @param subject the subject
 * @param points the times that can be told apart, oldest first, at least one
 */
public record Position(ActorId actor, EntityId subject, List<PositionPoint> points)
    implements Serializable {

  /**
   * Copies the points.
   *
   * @throws InvalidValueException if there is none
   */
  public Position {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(points, "points");
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new InvalidValueException("position", "", "has no time", "give at least one point");
    }
  }

  /** {@return the newest position} */
  public PositionPoint latest() {
    return points.get(points.size() - 1);
  }

  /** {@return the changes from one point to the next, oldest first; empty if there is none} */
  public List<PositionChange> changes() {
    List<PositionChange> changes = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      PositionPoint from = points.get(i - 1);
      PositionPoint to = points.get(i);
      kind(from, to).map(kind -> new PositionChange(kind, actor, from, to)).ifPresent(changes::add);
    }
    return List.copyOf(changes);
  }

  private static Optional<PositionChangeKind> kind(PositionPoint from, PositionPoint to) {
    if (!from.directions().equals(to.directions())) {
      return Optional.of(PositionChangeKind.OF_STANCE);
    }
    if (!from.conditions().equals(to.conditions())) {
      return Optional.of(PositionChangeKind.OF_CONDITION);
    }
    return Optional.of(PositionChangeKind.OF_DEGREE)
        .filter(kind -> !from.stances().equals(to.stances()));
  }
}
