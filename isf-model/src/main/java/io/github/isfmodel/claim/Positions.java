package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Time lines of positions, made of claims about what an actor thinks, and of what an identified
 * speaker requires. Claims whose times may be the same are readings of one position, even if they
 * contradict each other; a later position never overwrites an earlier one.
 */
public final class Positions {

  private Positions() {}

  private record Holder(ActorId actor, EntityId subject) {}

  /**
   * The time line of each actor and subject.
   *
   * @param claims the claims; those that state no position are left out
   * @return the time lines, ordered by actor and subject; the order of the input has no influence
   */
  public static List<Position> of(List<Claim> claims) {
    Map<Holder, List<Filed>> byHolder = new LinkedHashMap<>();
    for (Filed filed : Filed.all(claims)) {
      holder(filed)
          .ifPresent(key -> byHolder.computeIfAbsent(key, k -> new ArrayList<>()).add(filed));
    }
    List<Position> positions = new ArrayList<>();
    byHolder.forEach(
        (holder, held) ->
            positions.add(
                new Position(
                    holder.actor(),
                    holder.subject(),
                    PositionTurn.points(held).stream().map(Positions::point).toList())));
    positions.sort(
        Comparator.comparing((Position position) -> position.actor().value())
            .thenComparing(position -> position.subject().reference()));
    return List.copyOf(positions);
  }

  /**
   * Neighbouring positions of one actor, one in favour and one against, that are about different
   * subjects and so no change of stance.
   *
   * @param claims the claims
   * @return the changes, by actor in the order of time; each point holds what was said of one
   *     subject
   */
  public static List<PositionChange> changesOfSubject(List<Claim> claims) {
    return PositionTurn.in(Filed.all(claims)).stream()
        .map(
            turn ->
                new PositionChange(
                    PositionChangeKind.OF_SUBJECT,
                    turn.actor(),
                    point(turn.from()),
                    point(turn.to())))
        .toList();
  }

  private static PositionPoint point(List<Filed> readings) {
    return new PositionPoint(readings.stream().map(Filed::claim).toList());
  }

  private static Optional<Holder> holder(Filed filed) {
    Claim claim = filed.claim();
    if (claim.polarity() != Polarity.AFFIRMED) {
      return Optional.empty();
    }
    if (claim.statement() instanceof Statement.Holds holds) {
      return Optional.of(new Holder(holds.actor(), holds.subject()));
    }
    if (claim.statement() instanceof Statement.Requires requires && Origins.hasAuthor(claim)) {
      return claim.attribution().speaker().actor().map(by -> new Holder(by, requires.subject()));
    }
    return Optional.empty();
  }
}
