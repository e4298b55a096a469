package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Composition;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a renewal clause names on a day. Sets that depend on the day are read from the record: who
 * certainly contributes then, who certainly belongs to a group then, who sits on the Council then.
 * What unverified sources alone tell of a pledge decides nothing.
 */
public final class RenewalParties {

  private RenewalParties() {}

  /**
   * Resolves the parties of a clause.
   *
   * @param dossier the record
   * @param clause the clause
   * @param on the day
   * @return the parties, each once, in the order of the clause; a member of the Council that the
   *     record holds no actor for is left out
   */
  public static List<ActorId> on(Dossier dossier, RenewalClause clause, LocalDate on) {
    Set<ActorId> parties = new LinkedHashSet<>();
    for (PartySet set : clause.parties()) {
      parties.addAll(members(set, dossier, on));
    }
    return List.copyOf(parties);
  }

  /**
   * Why more may be named on a day than the record tells: members of a group or of the Council that
   * it does not hold, contributors without names, pledges that may be confirmed by then, or of
   * which only unverified sources tell whether they are.
   *
   * @param dossier the record
   * @param clause the clause
   * @param on the day
   * @return each reason in words; none if {@link #on} gives all parties
   */
  public static List<String> untold(Dossier dossier, RenewalClause clause, LocalDate on) {
    return new UntoldParties(dossier, on).of(clause);
  }

  private static List<ActorId> members(PartySet set, Dossier dossier, LocalDate on) {
    if (set instanceof PartySet.Party party) {
      return List.of(party.party());
    }
    if (set instanceof PartySet.Contributors contributors) {
      return contributors(contributors.force(), dossier, on);
    }
    if (set instanceof PartySet.MembersOf membersOf) {
      return groupMembers(membersOf.group(), dossier, on);
    }
    return councilMembers(dossier, on);
  }

  static List<ActorId> contributors(ForceId force, Dossier dossier, LocalDate on) {
    List<ActorId> contributors = new ArrayList<>();
    for (Pledge pledge : dossier.pledges()) {
      if (isContribution(pledge, force, on)
          && pledge.contributor() instanceof Contributor.Named named
          && isState(named.actor(), dossier)) {
        contributors.add(named.actor());
      }
    }
    return contributors;
  }

  /**
   * Member states that put people or means at the force's disposal contribute, as paragraph 8 of
   * resolution 2803 has it; money and approval alone do not make a contributor.
   */
  static boolean isContribution(Pledge pledge, ForceId force, LocalDate on) {
    return isOffer(pledge, force) && pledge.isConfirmedOn(on) && isConfirmedByVerified(pledge, on);
  }

  /** Whether it would be confirmed without the steps that unverified sources alone tell of. */
  static boolean isConfirmedByVerified(Pledge pledge, LocalDate on) {
    return VerifiedParts.of(pledge).isConfirmedOn(on);
  }

  /** Whether it is one of people or means for the force, in whatever state. */
  static boolean isOffer(Pledge pledge, ForceId force) {
    return pledge.force().equals(force) && isPeopleOrMeans(pledge.kind());
  }

  private static boolean isPeopleOrMeans(PledgeKind kind) {
    return !kind.equals(PledgeKind.FUNDS) && !kind.equals(PledgeKind.POLITICAL_SUPPORT);
  }

  static boolean isState(ActorId id, Dossier dossier) {
    Optional<Actor> actor = dossier.index().actor(id);
    return actor.isPresent() && actor.get().kind().equals(ActorKind.STATE);
  }

  static List<ActorId> groupMembers(ActorId group, Dossier dossier, LocalDate on) {
    List<ActorId> members = new ArrayList<>();
    for (Membership membership : dossier.index().members(group)) {
      if (holds(membership, on)) {
        members.add(membership.member());
      }
    }
    return members;
  }

  private static boolean holds(Membership membership, LocalDate on) {
    return (membership.since().isEmpty() || membership.since().get().certainlyBy(on))
        && (membership.until().isEmpty() || !membership.until().get().earliest().isBefore(on));
  }

  private static List<ActorId> councilMembers(Dossier dossier, LocalDate on) {
    Set<StateCode> sitting = sitting(on);
    List<ActorId> members = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      if (stateOf(actor).filter(sitting::contains).isPresent()) {
        members.add(actor.id());
      }
    }
    return members;
  }

  /** The state that an actor is, as against one that belongs to a state. */
  static Optional<StateCode> stateOf(Actor actor) {
    return actor.kind().equals(ActorKind.STATE) ? actor.state() : Optional.empty();
  }

  private static Set<StateCode> sitting(LocalDate on) {
    Optional<Composition> council = Council.on(on).composition();
    Set<StateCode> sitting = new HashSet<>();
    if (council.isPresent()) {
      for (Member member : council.get().members()) {
        sitting.add(member.state());
      }
    }
    return sitting;
  }
}
