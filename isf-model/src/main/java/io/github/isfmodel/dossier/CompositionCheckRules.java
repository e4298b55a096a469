package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.time.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contributions are within what was settled about the composition of their force. */
final class CompositionCheckRules {

  private static final Set<PledgeKind> PEOPLE_IN_PLACE =
      Set.of(
          PledgeKind.TROOPS,
          PledgeKind.POLICE,
          PledgeKind.TRAINERS,
          PledgeKind.ENGINEERS,
          PledgeKind.MEDICAL,
          PledgeKind.OBSERVERS,
          PledgeKind.SEARCH_AND_RESCUE,
          PledgeKind.ENFORCEMENT);

  /** Which kinds a rule of a scope is about; a rule of another scope is not checked. */
  private static final Map<Scope, Set<PledgeKind>> KINDS =
      Map.of(
          Scope.INSIDE_TERRITORY, PEOPLE_IN_PLACE,
          Scope.DAILY_INSIDE_TERRITORY, PEOPLE_IN_PLACE,
          Scope.COMMAND, Set.of(PledgeKind.COMMAND_POST),
          Scope.AT_HEADQUARTERS, Set.of(PledgeKind.STAFF, PledgeKind.COMMAND_POST),
          Scope.OUTSIDE_TERRITORY,
              Set.of(
                  PledgeKind.LOGISTICS,
                  PledgeKind.INTELLIGENCE,
                  PledgeKind.COMMAND_SUPPORT,
                  PledgeKind.FACILITIES,
                  PledgeKind.FUNDS));

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-PLG-015",
              "Contributors are within the rule of composition in effect",
              Authority.record("A rule in effect is kept"),
              "{contributor} contributes, {when}, and {rule}, by the rule at {place}",
              "mend the pledge, or end the rule or mend how settled it is",
              "0.1.0",
              (dossier, report) -> check(dossier, EnumSet.of(Standing.IN_EFFECT), report)),
          warning(
              "ISF-PLG-016",
              "Contributors are within the composition that was planned, expected or agreed",
              Authority.practice(
                  "What is expected of a force's composition changes with the pledges"),
              "{contributor} contributes, {when}, and {rule}, by the rule at {place}",
              "check whether the rule was given up; if so, give the end of it",
              "0.1.0",
              (dossier, report) ->
                  check(
                      dossier,
                      EnumSet.of(Standing.PLANNED, Standing.EXPECTED, Standing.AGREED),
                      report)));

  private final Dossier dossier;
  private final Map<ActorId, Map<ActorId, List<Membership>>> members = new HashMap<>();

  private CompositionCheckRules(Dossier dossier) {
    this.dossier = dossier;
  }

  private static void check(Dossier dossier, Set<Standing> standings, Report report) {
    CompositionCheckRules check = new CompositionCheckRules(dossier);
    Map<ForceId, Integer> forces = new HashMap<>();
    for (int i = 0; i < dossier.forces().size(); i++) {
      forces.putIfAbsent(dossier.forces().get(i).id(), i);
    }
    for (int i = 0; i < dossier.pledges().size(); i++) {
      Pledge pledge = dossier.pledges().get(i);
      Integer force = forces.get(pledge.force());
      if (force != null && pledge.contributor() instanceof Contributor.Named named) {
        check.pledge(pledge, named.actor(), i, force, standings, report);
      }
    }
  }

  private void pledge(
      Pledge pledge,
      ActorId contributor,
      int index,
      int forceIndex,
      Set<Standing> standings,
      Report report) {
    Force force = dossier.forces().get(forceIndex);
    for (int k = 0; k < force.compositionRules().size(); k++) {
      CompositionRule rule = force.compositionRules().get(k);
      if (!standings.contains(rule.standing()) || !isAbout(rule.scope(), pledge.kind())) {
        continue;
      }
      Pointer place = Pointer.of("forces", forceIndex, "compositionRules", k);
      pledge.history().stream()
          .filter(step -> step.state().isConfirmed() && isMeanwhile(rule, step))
          .map(step -> step.when().span())
          .filter(days -> isOutside(rule.predicate(), contributor, days))
          .findFirst()
          .ifPresent(
              days ->
                  report.add(
                      Pointer.of("pledges", index, "contributor"),
                      "contributor",
                      contributor,
                      "when",
                      days,
                      "rule",
                      words(rule.predicate()),
                      "place",
                      place));
    }
  }

  private static boolean isAbout(Scope scope, PledgeKind kind) {
    return scope.equals(Scope.ANY) || KINDS.getOrDefault(scope, Set.of()).contains(kind);
  }

  /** In doubt the rule held then: it is the end of a rule that has to be recorded. */
  private static boolean isMeanwhile(CompositionRule rule, PledgeStep step) {
    Span days = step.when().span();
    return !days.before(rule.since().span())
        && rule.until().filter(until -> days.after(until.span())).isEmpty();
  }

  private boolean isOutside(MemberPredicate predicate, ActorId contributor, Span days) {
    if (predicate instanceof MemberPredicate.NoneFrom none) {
      return isMember(none.group(), contributor, days);
    }
    if (predicate instanceof MemberPredicate.OnlyFrom only) {
      Optional<GroupExtent> extent = dossier.index().actor(only.group()).flatMap(Actor::extent);
      return extent.filter(GroupExtent.CLOSED::equals).isPresent()
          && !isMember(only.group(), contributor, days);
    }
    return false;
  }

  private boolean isMember(ActorId group, ActorId contributor, Span days) {
    return members
        .computeIfAbsent(group, this::membersOf)
        .getOrDefault(contributor, List.of())
        .stream()
        .anyMatch(membership -> mayHold(membership, days));
  }

  private static boolean mayHold(Membership membership, Span days) {
    return membership.since().filter(since -> days.before(since.span())).isEmpty()
        && membership.until().filter(until -> days.after(until.span())).isEmpty();
  }

  /** Whoever left and came back has several memberships. */
  private Map<ActorId, List<Membership>> membersOf(ActorId group) {
    return dossier.index().actor(group).stream()
        .flatMap(actor -> actor.members().stream())
        .collect(Collectors.groupingBy(Membership::member));
  }

  private static String words(MemberPredicate predicate) {
    return predicate instanceof MemberPredicate.NoneFrom none
        ? "none of " + none.group() + " takes part"
        : "only members of " + ((MemberPredicate.OnlyFrom) predicate).group() + " take part";
  }
}
