package io.github.isfmodel.dossier;

import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Proposition;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks in a claim about its own conduct and to its own credit: its word supports what it
 * says, and does not decide it. That a party admits that it has not done its part does decide, and
 * so does its word on what is for itself to decide, as its consent.
 */
final class InterestedParties {

  private final Belonging belonging;

  InterestedParties(Dossier dossier) {
    this.belonging = new Belonging(dossier.actors());
  }

  /** Whether a party, or one of its organs or people, is among those who say something. */
  boolean isSaidBy(ActorId party, AssertedFact fact) {
    for (ActorId each : fact.saying()) {
      if (belonging.isAmong(each, List.of(party))) {
        return true;
      }
    }
    return false;
  }

  boolean isOwnPraise(Claim claim, Proposition stated) {
    Optional<ActorId> speaker = claim.attribution().speaker().actor();
    List<ActorId> parties = parties(stated, claim.polarity() == Polarity.AFFIRMED);
    return speaker.isPresent() && belonging.isAmong(speaker.get(), parties);
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
}
