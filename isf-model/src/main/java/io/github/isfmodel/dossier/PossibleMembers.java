package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Who belongs to a contributor that is a group, as far as the record tells. */
public final class PossibleMembers {

  private PossibleMembers() {}

  /**
   * Finds who belongs to a contributor on a day, or may belong to it, as the day on which that
   * begins or ends is not certain; also through a member that is a group itself.
   *
   * @param contributor the contributor
   * @param dossier the record
   * @param on the day
   * @return the members; none of whom the record holds no members, or who is not named
   */
  public static Set<ActorId> of(Contributor contributor, Dossier dossier, LocalDate on) {
    return contributor instanceof Contributor.Named named
        ? of(named.actor(), dossier.index(), on)
        : Set.of();
  }

  private static Set<ActorId> of(ActorId group, DossierIndex index, LocalDate on) {
    if (index.members(group).isEmpty()) {
      return Set.of();
    }
    Set<ActorId> members = new LinkedHashSet<>();
    Deque<ActorId> left = new ArrayDeque<>(Set.of(group));
    while (!left.isEmpty()) {
      for (Membership each : index.members(left.pop())) {
        if (When.on(on).mayFallBetween(each.since(), each.until()) && members.add(each.member())) {
          left.add(each.member());
        }
      }
    }
    members.remove(group);
    return Collections.unmodifiableSet(members);
  }
}
