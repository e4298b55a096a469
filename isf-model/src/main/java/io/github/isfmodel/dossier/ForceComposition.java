package io.github.isfmodel.dossier;

import io.github.isfmodel.actor.GroupExtent;
import io.github.isfmodel.actor.Membership;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which contributors lie outside what was said about the composition of a force. Immutable and safe
 * for use by several threads.
 */
public final class ForceComposition {

  /** Which kinds a rule of a scope is about; contingents apart, and no kind in other scopes. */
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

  private static final Set<Scope> IN_PLACE =
      Set.of(Scope.INSIDE_TERRITORY, Scope.DAILY_INSIDE_TERRITORY);

  private final Dossier dossier;

  /**
   * Looks at a record.
   *
   * @param dossier the record
   */
  public ForceComposition(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The rules of composition that leave a contributor out, however settled they are. A rule that
   * says who is among others leaves nobody out, and neither does a group whose members are not all
   * known. Of a rule without an exact beginning or end it is taken that it held.
   *
   * @param pledge the pledge
   * @param force the force whose rules count
   * @param on the day
   * @return the rules that hold on that day, are about pledges of that kind and do not let its
   *     contributor in, in the order of the force; none for a contributor without a name
   */
  public List<CompositionRule> leavingOut(Pledge pledge, Force force, LocalDate on) {
    When day = When.on(on);
    List<CompositionRule> rules = new ArrayList<>();
    for (CompositionRule rule : force.compositionRules()) {
      if (pledge.contributor() instanceof Contributor.Named named
          && isAbout(rule.scope(), pledge.kind())
          && isMeanwhile(rule, day)
          && isOutside(rule.predicate(), named.actor(), day)) {
        rules.add(rule);
      }
    }
    return List.copyOf(rules);
  }

  static boolean isAbout(Scope scope, PledgeKind kind) {
    return scope.equals(Scope.ANY)
        || (IN_PLACE.contains(scope) && kind.isContingent())
        || KINDS.getOrDefault(scope, Set.of()).contains(kind);
  }

  /** In doubt the rule held then: it is the end of a rule that has to be recorded. */
  static boolean isMeanwhile(CompositionRule rule, When when) {
    return when.mayFallBetween(Optional.of(rule.since()), rule.until());
  }

  /** Whether a predicate can leave anybody out. */
  static boolean leavesOut(MemberPredicate predicate) {
    return predicate instanceof MemberPredicate.NoneFrom
        || predicate instanceof MemberPredicate.OnlyFrom;
  }

  boolean isOutside(MemberPredicate predicate, ActorId contributor, When when) {
    if (predicate instanceof MemberPredicate.NoneFrom none) {
      return isMember(none.group(), contributor, when);
    }
    if (predicate instanceof MemberPredicate.OnlyFrom only) {
      Optional<GroupExtent> extent = dossier.index().extent(only.group());
      return extent.isPresent()
          && extent.get() == GroupExtent.CLOSED
          && !isMember(only.group(), contributor, when);
    }
    return false;
  }

  private boolean isMember(ActorId group, ActorId contributor, When when) {
    for (Membership membership : dossier.memberships().of(contributor, group)) {
      if (when.mayFallBetween(membership.since(), membership.until())) {
        return true;
      }
    }
    return false;
  }
}
