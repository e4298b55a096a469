package io.github.isfmodel.examples.cli.claims;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.claim.Statement;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.precondition.Proposition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An actor with its organs and people, and what of a record concerns them. */
final class ActorScope {

  private final Dossier dossier;
  private final Set<ActorId> actors;

  ActorScope(Dossier dossier, ActorId actor) {
    this.dossier = dossier;
    this.actors = new HashSet<>(Set.of(actor));
    boolean grew = true;
    while (grew) {
      grew = actors.addAll(parts());
    }
  }

  private Set<ActorId> parts() {
    return dossier.actors().stream()
        .filter(each -> each.partOf().filter(actors::contains).isPresent())
        .map(Actor::id)
        .collect(Collectors.toSet());
  }

  boolean contains(ActorId actor) {
    return actors.contains(actor);
  }

  /** Said by one of them, or about them, their pledges, conditions or decisions. */
  boolean concerns(Claim claim) {
    return claim.attribution().speaker().actor().filter(actors::contains).isPresent()
        || concerns(claim.statement());
  }

  private boolean concerns(Statement statement) {
    if (statement instanceof Statement.Holds holds) {
      return actors.contains(holds.actor());
    }
    if (statement instanceof Statement.About about) {
      return concerns(about.subject()) || names(about.value());
    }
    return statement instanceof Statement.Requires requires
        ? concerns(requires.subject())
        : concerns(((Statement.That) statement).proposition());
  }

  private boolean names(ClaimedValue value) {
    return value instanceof ClaimedValue.Actors named
        && named.actors().stream().anyMatch(actors::contains);
  }

  private boolean concerns(EntityId subject) {
    if (subject instanceof PledgeId pledge) {
      return dossier.index().pledge(pledge).stream()
          .map(each -> each.contributor())
          .anyMatch(by -> by instanceof Contributor.Named named && contains(named.actor()));
    }
    if (subject instanceof PreconditionId precondition) {
      return dossier.index().precondition(precondition).stream()
          .anyMatch(each -> contains(each.holder()));
    }
    return subject instanceof ActorId actor && contains(actor);
  }

  private boolean concerns(Proposition proposition) {
    return actorsOf(proposition).stream().anyMatch(actors::contains);
  }

  private static List<ActorId> actorsOf(Proposition proposition) {
    if (proposition instanceof Proposition.DecisionTaken decision) {
      return List.of(decision.by());
    }
    if (proposition instanceof Proposition.ConsentGiven consent) {
      return List.of(consent.by());
    }
    if (proposition instanceof Proposition.ActDone act) {
      return List.of(act.by());
    }
    if (proposition instanceof Proposition.ComplianceVerified verified) {
      return List.of(verified.of(), verified.by());
    }
    if (proposition instanceof Proposition.CeasefireHolds ceasefire) {
      return ceasefire.between();
    }
    return proposition instanceof Proposition.Judged judged ? List.of(judged.by()) : List.of();
  }
}
