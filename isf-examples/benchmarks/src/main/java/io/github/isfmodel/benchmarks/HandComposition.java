package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A settled rule that lets only the members of a group contribute, or none of them.
 *
 * @param breached the rule that a contribution outside of it breaks
 * @param rule what was said
 * @param only whether only members contribute
 * @param members the memberships of the group, by member
 */
record HandComposition(
    String breached, CompositionRule rule, boolean only, Map<ActorId, List<Membership>> members) {

  private static final Map<Scope, Set<PledgeKind>> KINDS =
      Map.of(
          Scope.COMMAND, Set.of(PledgeKind.COMMAND_POST),
          Scope.AT_HEADQUARTERS, Set.of(PledgeKind.STAFF, PledgeKind.COMMAND_POST),
          Scope.OUTSIDE_TERRITORY,
              Set.of(
                  PledgeKind.LOGISTICS,
                  PledgeKind.INTELLIGENCE,
                  PledgeKind.COMMAND_SUPPORT,
                  PledgeKind.FACILITIES,
                  PledgeKind.FUNDS));

  /** Empty if it leaves nobody out. */
  static Optional<HandComposition> of(CompositionRule rule, HandIndex index) {
    Standing standing = rule.standing();
    if (standing == Standing.IN_EFFECT) {
      return of("ISF-PLG-015", rule, index);
    }
    boolean foreseen =
        standing == Standing.PLANNED
            || standing == Standing.EXPECTED
            || standing == Standing.AGREED;
    return foreseen ? of("ISF-PLG-016", rule, index) : Optional.empty();
  }

  private static Optional<HandComposition> of(
      String breached, CompositionRule rule, HandIndex index) {
    if (rule.predicate() instanceof MemberPredicate.NoneFrom none) {
      Actor group = index.actors.get(none.group());
      return group == null
          ? Optional.empty()
          : Optional.of(new HandComposition(breached, rule, false, members(group)));
    }
    if (rule.predicate() instanceof MemberPredicate.OnlyFrom from) {
      Actor group = index.actors.get(from.group());
      return group == null || group.extent().orElse(null) != GroupExtent.CLOSED
          ? Optional.empty()
          : Optional.of(new HandComposition(breached, rule, true, members(group)));
    }
    return Optional.empty();
  }

  private static Map<ActorId, List<Membership>> members(Actor group) {
    Map<ActorId, List<Membership>> members = new HashMap<>();
    for (Membership each : group.members()) {
      members.computeIfAbsent(each.member(), member -> new ArrayList<>()).add(each);
    }
    return members;
  }

  boolean leavesOut(ActorId contributor, Pledge pledge) {
    if (!isAbout(pledge.kind())) {
      return false;
    }
    List<Membership> memberships = members.getOrDefault(contributor, List.of());
    boolean confirmed = true;
    boolean out = false;
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      PledgeState state = step.state();
      boolean ends = state == PledgeState.WITHDRAWN || state == PledgeState.REFUSED;
      if (state.compareTo(PledgeState.DEPLOYED) <= 0) {
        confirmed = state.isConfirmed();
      } else if (out && !ends) {
        confirmed = true;
      }
      out = ends;
      if (confirmed
          && state.isConfirmed()
          && HandDays.mayHold(rule.since(), rule.until(), step.when())
          && isMember(memberships, step.when()) != only) {
        return true;
      }
    }
    return false;
  }

  private boolean isAbout(PledgeKind kind) {
    Scope scope = rule.scope();
    if (scope.equals(Scope.ANY)) {
      return true;
    }
    if (scope.equals(Scope.INSIDE_TERRITORY) || scope.equals(Scope.DAILY_INSIDE_TERRITORY)) {
      return kind.isContingent();
    }
    return KINDS.getOrDefault(scope, Set.of()).contains(kind);
  }

  private static boolean isMember(List<Membership> memberships, When when) {
    for (int i = 0; i < memberships.size(); i++) {
      Membership each = memberships.get(i);
      boolean begun = each.since().isEmpty() || !HandDays.before(when, each.since().get());
      if (begun && !HandDays.ends(each.until(), when)) {
        return true;
      }
    }
    return false;
  }
}
