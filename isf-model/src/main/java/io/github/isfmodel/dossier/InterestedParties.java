package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    return speaker.isPresent() && !parties.isEmpty() && speaksFor(speaker.get(), parties);
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

  /** As one of them, a part of one, or who has or had a role in one. */
  private boolean speaksFor(ActorId speaker, List<ActorId> parties) {
    Set<ActorId> wanted = new HashSet<>(parties);
    Set<ActorId> found = new HashSet<>(Set.of(speaker));
    Deque<ActorId> left = new ArrayDeque<>(found);
    while (!left.isEmpty()) {
      ActorId next = left.remove();
      if (wanted.contains(next)) {
        return true;
      }
      for (ActorId each : above(next)) {
        if (found.add(each)) {
          left.add(each);
        }
      }
    }
    return false;
  }

  private List<ActorId> above(ActorId id) {
    List<ActorId> above = new ArrayList<>();
    Optional<Actor> actor = index.actor(id);
    if (actor.isPresent()) {
      actor.get().partOf().ifPresent(above::add);
      for (RoleHeld role : actor.get().roles()) {
        role.of().ifPresent(above::add);
      }
    }
    return above;
  }
}
