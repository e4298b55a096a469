package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two neighbouring positions of one actor, one in favour and one against, on different subjects.
 *
 * @param actor the actor
 * @param from the earlier position, all claims on one subject
 * @param to the later one, all claims on another subject
 */
record PositionTurn(ActorId actor, List<Filed> from, List<Filed> to) {

  private static final Set<Direction> BOTH = EnumSet.of(Direction.FOR, Direction.AGAINST);

  /** All turns, by actor in the order of time. */
  static List<PositionTurn> in(List<Filed> claims) {
    Map<ActorId, List<Filed>> byActor = new LinkedHashMap<>();
    for (Filed filed : claims) {
      if (filed.question() instanceof Question.OfStance of
          && filed.answer().polarity() == Polarity.AFFIRMED) {
        Lists.add(byActor, of.actor(), filed);
      }
    }
    List<PositionTurn> turns = new ArrayList<>();
    for (Map.Entry<ActorId, List<Filed>> held : byActor.entrySet()) {
      addTurns(held.getKey(), points(held.getValue()), turns);
    }
    return turns;
  }

  private static void addTurns(ActorId actor, List<List<Filed>> points, List<PositionTurn> turns) {
    for (int i = 1; i < points.size(); i++) {
      for (List<Filed> from : ClaimPairs.byQuestion(points.get(i - 1)).values()) {
        for (List<Filed> to : ClaimPairs.byQuestion(points.get(i)).values()) {
          if (!from.get(0).question().equals(to.get(0).question()) && opposed(from, to)) {
            turns.add(new PositionTurn(actor, from, to));
          }
        }
      }
    }
  }

  private static boolean opposed(List<Filed> from, List<Filed> to) {
    for (Direction direction : directions(from)) {
      for (Direction other : directions(to)) {
        if (direction != other && BOTH.contains(direction) && BOTH.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<Direction> directions(List<Filed> claims) {
    Set<Direction> directions = EnumSet.noneOf(Direction.class);
    for (Filed filed : claims) {
      if (filed.answer().value() instanceof Stance stance) {
        directions.add(Direction.of(stance));
      }
    }
    return directions;
  }

  /** Splits claims, given in the order of time, into the times that can be told apart. */
  static List<List<Filed>> points(List<Filed> claims) {
    List<List<Filed>> points = new ArrayList<>();
    List<Filed> current = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Filed filed : claims) {
      if (!current.isEmpty() && filed.start().isAfter(last)) {
        points.add(List.copyOf(current));
        current.clear();
      }
      current.add(filed);
      last = filed.day();
    }
    points.add(List.copyOf(current));
    return points;
  }
}
