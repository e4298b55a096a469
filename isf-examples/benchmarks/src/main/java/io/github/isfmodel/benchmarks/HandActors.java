package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.RoleHeld;

/** What is looked at in actors: references. */
final class HandActors {

  private final HandReferences references;

  HandActors(HandReferences references) {
    this.references = references;
  }

  void check(Actor actor) {
    references.actor(actor.partOf());
    for (Membership membership : actor.members()) {
      references.actor(membership.member());
      references.date(membership.since());
      references.date(membership.until());
      references.citations(membership.citations());
    }
    for (RoleHeld role : actor.roles()) {
      references.actor(role.of());
      references.date(role.since());
      references.date(role.until());
      references.citations(role.citations());
    }
    references.citations(actor.citations());
  }
}
