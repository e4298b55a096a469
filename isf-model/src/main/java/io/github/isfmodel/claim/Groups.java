package io.github.isfmodel.claim;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belongs to which group, as far as the actors of a record tell. */
final class Groups {

  private final Map<ActorId, List<Belonging>> groupsOf = new HashMap<>();

  Groups(List<Actor> actors) {
    for (Actor actor : actors) {
      for (Membership membership : actor.members()) {
        Lists.add(groupsOf, membership.member(), Belonging.of(actor.id(), membership));
      }
    }
  }

  /** Whether an actor is one of those named, or may belong on these days to a group that is. */
  boolean covers(Collection<ActorId> named, ActorId actor, Span days) {
    if (named.contains(actor)) {
      return true;
    }
    for (Belonging belonging : groupsOf.getOrDefault(actor, List.of())) {
      if (named.contains(belonging.group) && belonging.mayHoldOn(days)) {
        return true;
      }
    }
    return false;
  }

  /** To which group, and the first and the last day on which that may be so. */
  private record Belonging(ActorId group, LocalDate first, LocalDate last) {

    static Belonging of(ActorId group, Membership membership) {
      return new Belonging(
          group,
          membership.since().map(When::earliest).orElse(LocalDate.MIN),
          membership.until().map(When::latest).orElse(LocalDate.MAX));
    }

    boolean mayHoldOn(Span days) {
      return !first.isAfter(days.latest()) && !last.isBefore(days.earliest());
    }
  }
}
