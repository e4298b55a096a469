package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Proposition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in a claim about its own conduct and to its own credit: its word supports what it
 * says, and does not decide it. That a party admits that it has not done its part does decide, and
 * so does its word on what is for itself to decide, as its consent.
 */
final class InterestedParties {

  private final DossierIndex index;

  InterestedParties(Dossier dossier) {
    this.index = dossier.index();
  }

  boolean isOwnPraise(Claim claim, Proposition stated) {
    Optional<ActorId> speaker = claim.attribution().speaker().actor();
    List<ActorId> parties = parties(stated, claim.polarity() == Polarity.AFFIRMED);
    return speaker.isPresent()
        && !parties.isEmpty()
        && speaksFor(speaker.get(), new HashSet<>()).stream().anyMatch(parties::contains);
  }

  /** To whose credit it is that something is so, or is not so. */
  private static List<ActorId> parties(Proposition stated, boolean affirmed) {
    if (stated instanceof Proposition.CeasefireHolds ceasefire) {
      return ceasefire.between();
    }
    if (stated instanceof Proposition.ActDone done) {
      return affirmed == done.act().equals(ActKind.CAUSE_PROBLEM) ? List.of() : List.of(done.by());
    }
    return affirmed && stated instanceof Proposition.ComplianceVerified verified
        ? List.of(verified.of())
        : List.of();
  }

  /** The actor, what it is part of, and that in which it has or had a role. */
  private Set<ActorId> speaksFor(ActorId actor, Set<ActorId> found) {
    if (found.add(actor)) {
      Optional<Actor> known = index.actor(actor);
      if (known.isPresent()) {
        known.get().partOf().ifPresent(whole -> speaksFor(whole, found));
        for (RoleHeld role : known.get().roles()) {
          role.of().ifPresent(body -> speaksFor(body, found));
        }
      }
    }
    return found;
  }
}
