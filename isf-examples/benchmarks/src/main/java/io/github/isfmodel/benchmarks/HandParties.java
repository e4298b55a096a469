package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom a clause on renewal names on a day. */
final class HandParties {

  private final Dossier record;
  private final HandIndex index;

  HandParties(Dossier record, HandIndex index) {
    this.record = record;
    this.index = index;
  }

  Set<ActorId> of(RenewalClause clause, LocalDate day) {
    Set<ActorId> parties = new LinkedHashSet<>();
    for (PartySet set : clause.parties()) {
      if (set instanceof PartySet.Party party) {
        parties.add(party.party());
      } else if (set instanceof PartySet.Contributors contributors) {
        contributors(contributors.force(), day, parties);
      } else if (set instanceof PartySet.MembersOf membersOf) {
        members(membersOf.group(), day, parties);
      } else if (Council.on(day) instanceof Composition council) {
        council(council, parties);
      }
    }
    return parties;
  }

  private void contributors(ForceId force, LocalDate day, Set<ActorId> parties) {
    List<Pledge> pledges = record.pledges();
    for (int i = 0; i < pledges.size(); i++) {
      Pledge pledge = pledges.get(i);
      if (pledge.contributor() instanceof Contributor.Named named
          && pledge.force().equals(force)
          && !pledge.kind().equals(PledgeKind.FUNDS)
          && !pledge.kind().equals(PledgeKind.POLITICAL_SUPPORT)
          && isState(named.actor())
          && pledge.isConfirmedOn(day)
          && HandVerified.of(pledge).isConfirmedOn(day)) {
        parties.add(named.actor());
      }
    }
  }

  private boolean isState(ActorId id) {
    Actor actor = index.actors.get(id);
    return actor != null && actor.kind().equals(ActorKind.STATE);
  }

  private void members(ActorId id, LocalDate day, Set<ActorId> parties) {
    Actor group = index.actors.get(id);
    for (Membership each : group == null ? List.<Membership>of() : group.members()) {
      if ((each.since().isEmpty() || !HandDays.begun(each.since().get()).isAfter(day))
          && (each.until().isEmpty() || !HandDays.first(each.until().get()).isBefore(day))) {
        parties.add(each.member());
      }
    }
  }

  private void council(Composition council, Set<ActorId> parties) {
    for (Actor actor : record.actors()) {
      if (actor.state().isPresent()
          && actor.kind().equals(ActorKind.STATE)
          && HandBallots.seat(council.members(), actor.state().get()) >= 0) {
        parties.add(actor.id());
      }
    }
  }
}
