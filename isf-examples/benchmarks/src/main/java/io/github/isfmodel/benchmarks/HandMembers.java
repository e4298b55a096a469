package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Scope;
import io.github.isfmodel.force.Standing;
import java.time.LocalDate;
import java.util.List;

/** The rules about what is said of the composition of a force. */
final class HandMembers {

  private final HandGroups groups;
  private final HandReferences references;
  private final HandFindings found;

  HandMembers(HandGroups groups, HandReferences references, HandFindings found) {
    this.groups = groups;
    this.references = references;
    this.found = found;
  }

  void check(List<CompositionRule> rules) {
    LocalDate begin = LocalDate.MIN;
    for (int i = 0; i < rules.size(); i++) {
      CompositionRule rule = rules.get(i);
      references.since(rule.since(), rule.standing());
      references.date(rule.until());
      references.citations(rule.citations());
      if (HandDays.last(rule.since()).isBefore(begin)) {
        found.add("ISF-FOR-001");
      }
      begin = HandDays.later(begin, rule.since());
      if (HandDays.ends(rule.until(), rule.since())) {
        found.add("ISF-FOR-003");
      }
      who(rule, rules);
    }
  }

  private void who(CompositionRule rule, List<CompositionRule> rules) {
    if (rule.predicate() instanceof MemberPredicate.OnlyFrom only) {
      groups.only(only.group());
    } else if (rule.predicate() instanceof MemberPredicate.NoneFrom none) {
      groups.none(none.group());
      if (isSettled(rule) && isContradicted(rule, none, rules)) {
        found.add("ISF-FOR-008");
      }
    } else if (rule.predicate() instanceof MemberPredicate.Including including) {
      references.actors(including.members(), HandReferences.NO_BODIES);
    }
  }

  private static boolean isSettled(CompositionRule rule) {
    return rule.standing() == Standing.AGREED || rule.standing() == Standing.IN_EFFECT;
  }

  private static boolean isContradicted(
      CompositionRule rule, MemberPredicate.NoneFrom none, List<CompositionRule> rules) {
    for (int i = 0; i < rules.size(); i++) {
      CompositionRule other = rules.get(i);
      if (other.predicate() instanceof MemberPredicate.OnlyFrom only
          && only.group().equals(none.group())
          && isSettled(other)
          && meet(rule, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean meet(CompositionRule one, CompositionRule other) {
    boolean sameScope =
        one.scope().equals(other.scope())
            || one.scope().equals(Scope.ANY)
            || other.scope().equals(Scope.ANY);
    return sameScope
        && !HandDays.ends(one.until(), other.since())
        && !HandDays.ends(other.until(), one.since());
  }
}
