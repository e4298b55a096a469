package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Contributions are within what was settled about the composition of their force. */
final class CompositionCheckRules {

  private static final Rule IN_EFFECT =
      error(
          "ISF-PLG-015",
          "Contributors are within the rule of composition in effect",
          Authority.record("A rule in effect is kept"),
          "{contributor} contributes, {when}, and {rule}, by the rule at {place}",
          "mend the pledge, or end the rule or mend how settled it is",
          "0.1.0");

  private static final Rule FORESEEN =
      warning(
          "ISF-PLG-016",
          "Contributors are within the composition that was planned, expected or agreed",
          Authority.practice("What is expected of a force's composition changes with the pledges"),
          "{contributor} contributes, {when}, and {rule}, by the rule at {place}",
          "check whether the rule was given up; if so, give the end of it",
          "0.1.0");

  static final List<Rule> RULES = List.of(IN_EFFECT, FORESEEN);

  private final Dossier dossier;
  private final ForceComposition composition;

  private CompositionCheckRules(Dossier dossier) {
    this.dossier = dossier;
    this.composition = new ForceComposition(dossier);
  }

  /** For the pledges of one record, one after the other. */
  static RuleSet<Pledge> in(Dossier dossier) {
    return RuleSet.of(new CompositionCheckRules(dossier)::check, RULES);
  }

  private void check(Pledge pledge, Report report) {
    Optional<Force> force = dossier.index().force(pledge.force());
    if (force.isPresent() && pledge.contributor() instanceof Contributor.Named named) {
      check(pledge, named.actor(), force.get(), report);
    }
  }

  private void check(Pledge pledge, ActorId contributor, Force force, Report report) {
    List<PledgeStep> confirmed = pledge.confirmedSteps();
    for (int k = 0; k < force.compositionRules().size(); k++) {
      CompositionRule rule = force.compositionRules().get(k);
      Rule breached = breached(rule.standing());
      if (breached == null
          || !ForceComposition.leavesOut(rule.predicate())
          || !ForceComposition.isAbout(rule.scope(), pledge.kind())) {
        continue;
      }
      When outside = outside(rule, confirmed, contributor);
      if (outside != null) {
        report
            .under(breached)
            .add(
                Pointer.of("contributor"),
                "contributor",
                contributor,
                "when",
                outside.span(),
                "rule",
                words(rule.predicate()),
                "place",
                place(force).child("compositionRules").child(k));
      }
    }
  }

  private Pointer place(Force force) {
    return dossier.index().pointer(force.id()).orElseThrow();
  }

  /** What a contribution outside of a rule of composition breaks; null if the rule binds nobody. */
  private static @Nullable Rule breached(Standing standing) {
    return switch (standing) {
      case IN_EFFECT -> IN_EFFECT;
      case PLANNED, EXPECTED, AGREED -> FORESEEN;
      default -> null;
    };
  }

  /** The date of the first step that the rule does not let in, or null if there is none. */
  private @Nullable When outside(
      CompositionRule rule, List<PledgeStep> confirmed, ActorId contributor) {
    for (PledgeStep step : confirmed) {
      if (composition.isOutside(rule.predicate(), contributor, step.when())
          && ForceComposition.isMeanwhile(rule, step.when())) {
        return step.when();
      }
    }
    return null;
  }

  private static String words(MemberPredicate predicate) {
    return predicate instanceof MemberPredicate.NoneFrom none
        ? "none of " + none.group() + " takes part"
        : "only members of " + ((MemberPredicate.OnlyFrom) predicate).group() + " take part";
  }
}
