package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.RoleHeld;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Polarity;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.precondition.ActKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** That somebody states a proposition or its opposite. */
record HandClaim(Claim claim, Proposition proposition, HandIndex index) {

  boolean affirms() {
    return claim.polarity() == Polarity.AFFIRMED;
  }

  When from() {
    When said = claim.attribution().said();
    return HandDays.before(said, claim.holds()) ? claim.holds() : said;
  }

  /** The last day on which it counts. */
  LocalDate until(List<Claim> claims) {
    LocalDate until = LocalDate.MAX;
    boolean isDeed =
        proposition instanceof Proposition.ActDone
            || proposition instanceof Proposition.DecisionTaken
            || proposition instanceof Proposition.ComplianceVerified;
    if (HandDays.before(claim.holds(), claim.attribution().said()) && !(isDeed && affirms())) {
      until = HandDays.last(claim.holds());
    }
    for (Claim later : claims) {
      LocalDate said = HandDays.last(later.attribution().said());
      boolean replaces =
          later.supersedes().contains(claim.id()) && HandTruth.isVerified(later.citations());
      if (replaces && said.isAfter(LocalDate.MIN) && !said.isAfter(until)) {
        until = said.equals(LocalDate.MAX) ? until : said.minusDays(1);
      }
    }
    return until;
  }

  /** Whether its speaker is a party to whose credit it is. */
  boolean isOwnPraise() {
    Set<ActorId> speaking = new HashSet<>();
    claim.attribution().speaker().actor().ifPresent(actor -> enter(actor, speaking));
    if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      return ceasefire.between().stream().anyMatch(speaking::contains);
    }
    if (proposition instanceof Proposition.ActDone done) {
      return affirms() != done.act().equals(ActKind.CAUSE_PROBLEM) && speaking.contains(done.by());
    }
    return affirms()
        && proposition instanceof Proposition.ComplianceVerified verified
        && speaking.contains(verified.of());
  }

  private void enter(ActorId id, Set<ActorId> found) {
    enter(id, index, found);
  }

  /** An actor and all that it belongs to. */
  static void enter(ActorId id, HandIndex index, Set<ActorId> found) {
    Actor actor = index.actors.get(id);
    if (found.add(id) && actor != null) {
      actor.partOf().ifPresent(whole -> enter(whole, index, found));
      for (RoleHeld role : actor.roles()) {
        role.of().ifPresent(body -> enter(body, index, found));
      }
    }
  }
}
