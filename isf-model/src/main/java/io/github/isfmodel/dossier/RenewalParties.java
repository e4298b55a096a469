package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.Member;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a renewal clause names on a day. Sets that depend on the day are read from the record: who
 * contributes then, who belongs to a group then, who sits on the Council then.
 */
public final class RenewalParties {

  private RenewalParties() {}

  /**
   * Resolves the parties of a clause.
   *
   * @param clause the clause
   * @param dossier the record
   * @param on the day
   * @return the parties, each once, in the order of the clause; a member of the Council that the
   *     record holds no actor for is left out
   */
  public static List<ActorId> on(RenewalClause clause, Dossier dossier, LocalDate on) {
    return clause.parties().stream().flatMap(set -> members(set, dossier, on)).distinct().toList();
  }

  private static Stream<ActorId> members(PartySet set, Dossier dossier, LocalDate on) {
    if (set instanceof PartySet.Party party) {
      return Stream.of(party.party());
    }
    if (set instanceof PartySet.Contributors contributors) {
      return contributors(contributors.force(), dossier, on);
    }
    if (set instanceof PartySet.MembersOf membersOf) {
      return groupMembers(membersOf.group(), dossier, on);
    }
    return councilMembers(dossier, on);
  }

  /**
   * Member states that put people or means at the force's disposal, as paragraph 8 of resolution
   * 2803 has it; money and approval alone do not make a contributor.
   */
  private static Stream<ActorId> contributors(ForceId force, Dossier dossier, LocalDate on) {
    return dossier.pledges().stream()
        .filter(pledge -> pledge.force().equals(force) && PledgeFacts.isConfirmed(pledge, on))
        .filter(pledge -> !pledge.kind().equals(PledgeKind.FUNDS))
        .filter(pledge -> !pledge.kind().equals(PledgeKind.POLITICAL_SUPPORT))
        .map(Pledge::contributor)
        .filter(Contributor.Named.class::isInstance)
        .map(contributor -> ((Contributor.Named) contributor).actor())
        .filter(actor -> isState(actor, dossier));
  }

  private static boolean isState(ActorId id, Dossier dossier) {
    return dossier
        .index()
        .actor(id)
        .map(actor -> actor.kind().equals(ActorKind.STATE))
        .orElse(false);
  }

  private static Stream<ActorId> groupMembers(ActorId group, Dossier dossier, LocalDate on) {
    return dossier.index().actor(group).stream()
        .flatMap(actor -> actor.members().stream())
        .filter(member -> member.since().map(since -> since.certainlyBy(on)).orElse(true))
        .filter(
            member -> member.until().map(until -> !until.span().latest().isBefore(on)).orElse(true))
        .map(Membership::member);
  }

  private static Stream<ActorId> councilMembers(Dossier dossier, LocalDate on) {
    Set<StateCode> sitting =
        Council.on(on).composition().stream()
            .flatMap(council -> council.members().stream())
            .map(Member::state)
            .collect(Collectors.toSet());
    return dossier.actors().stream()
        .filter(actor -> actor.state().map(sitting::contains).orElse(false))
        .filter(actor -> actor.kind().equals(ActorKind.STATE))
        .map(Actor::id);
  }
}
