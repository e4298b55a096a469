package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belongs to which group, as far as the actors of a record tell. */
final class Groups {

  private final Map<ActorId, List<ActorId>> groupsOf = new HashMap<>();

  Groups(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Membership membership : actor.members()) {
        Lists.add(groupsOf, membership.member(), actor.id());
      }
    }
  }

  /** Whether an actor is one of those named, or belongs to a group that is. */
  boolean covers(Collection<ActorId> named, ActorId actor) {
    return named.contains(actor)
        || !Collections.disjoint(named, groupsOf.getOrDefault(actor, List.of()));
  }
}
