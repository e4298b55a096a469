package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.actor.StateCode;
import io.github.isfmodel.council.Composition;
import io.github.isfmodel.council.Council;
import io.github.isfmodel.council.CouncilAnswer;
import io.github.isfmodel.council.OutsideRecord;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a renewal clause names on a day without the record being able to tell who they are. */
final class UntoldParties {

  private final Dossier dossier;
  private final LocalDate on;

  UntoldParties(Dossier dossier, LocalDate on) {
    this.dossier = dossier;
    this.on = on;
  }

  /** Each as the beginning of a sentence. */
  List<String> of(RenewalClause clause) {
    return clause.parties().stream().flatMap(this::of).toList();
  }

  private Stream<String> of(PartySet set) {
    if (set instanceof PartySet.CouncilMembers) {
      return ofCouncil(Council.on(on)).stream();
    }
    if (set instanceof PartySet.MembersOf membersOf) {
      return Stream.concat(ofGroup(membersOf.group()).stream(), ofMembers(membersOf.group()));
    }
    if (set instanceof PartySet.Contributors contributors) {
      return Stream.concat(ofContributors(contributors.force()), ofOffers(contributors.force()));
    }
    return Stream.empty();
  }

  private Optional<String> ofCouncil(CouncilAnswer answer) {
    if (answer instanceof OutsideRecord outside) {
      return Optional.of(outside.message());
    }
    Set<StateCode> known =
        dossier.actors().stream()
            .flatMap(actor -> RenewalParties.stateOf(actor).stream())
            .collect(Collectors.toSet());
    List<String> missing =
        answer.composition().stream()
            .map(Composition::members)
            .flatMap(List::stream)
            .filter(member -> !known.contains(member.state()))
            .map(Object::toString)
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the record holds no actor for these members of the Council: "
                + String.join(", ", missing));
  }

  private Optional<String> ofGroup(ActorId group) {
    boolean closed =
        dossier
            .index()
            .actor(group)
            .flatMap(Actor::extent)
            .filter(GroupExtent.CLOSED::equals)
            .isPresent();
    return closed
        ? Optional.empty()
        : Optional.of("the record does not hold all members of " + group.value());
  }

  /** Who may belong to it on the day, by the dates that are known, and does not certainly. */
  private Stream<String> ofMembers(ActorId group) {
    List<ActorId> certain = RenewalParties.groupMembers(group, dossier, on);
    return dossier.index().members(group).stream()
        .filter(each -> When.on(on).mayFallBetween(each.since(), each.until()))
        .map(Membership::member)
        .filter(member -> !certain.contains(member))
        .distinct()
        .map(
            member ->
                "the record does not tell whether "
                    + member.value()
                    + " is a member of "
                    + group.value()
                    + " on that day");
  }

  /** Who is not named may be a state. */
  private Stream<String> ofContributors(ForceId force) {
    return dossier.pledges().stream()
        .filter(pledge -> RenewalParties.isContribution(pledge, force, on))
        .filter(pledge -> pledge.contributor() instanceof Contributor.Unnamed)
        .map(pledge -> "the record does not name the contributor of " + pledge.id());
  }

  private Stream<String> ofOffers(ForceId force) {
    List<ActorId> certain = RenewalParties.contributors(force, dossier, on);
    return dossier.pledges().stream()
        .filter(pledge -> RenewalParties.isOffer(pledge, force))
        .filter(pledge -> mayCount(pledge.contributor(), certain))
        .flatMap(pledge -> ofOffer(pledge).stream());
  }

  private Optional<String> ofOffer(Pledge pledge) {
    boolean isConfirmed = pledge.isConfirmedOn(on);
    if (isConfirmed != RenewalParties.isConfirmedByVerified(pledge, on)) {
      return Optional.of(
          "only unverified sources tell whether " + pledge.id() + " is confirmed by that day");
    }
    return !isConfirmed && pledge.mayBeConfirmedOn(on)
        ? Optional.of(
            "the record does not tell whether " + pledge.id() + " is confirmed by that day")
        : Optional.empty();
  }

  private boolean mayCount(Contributor contributor, List<ActorId> certain) {
    return !(contributor instanceof Contributor.Named named)
        || (RenewalParties.isState(named.actor(), dossier) && !certain.contains(named.actor()));
  }
}
