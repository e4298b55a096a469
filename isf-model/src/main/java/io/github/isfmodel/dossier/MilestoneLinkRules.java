package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Milestones, against those that they wait for and against the day of the record. */
final class MilestoneLinkRules {

  private static final Rule REACHED_TOO_EARLY =
      error(
          "ISF-MIL-006",
          "A milestone is reached after those that it comes after",
          Authority.record("What comes after something is not reached before it"),
          "the milestone is {kind}, {when}, and {other}, which it comes after, is not declared"
              + " reached by then{circle}",
          "mend a date or the dependency, or add the declaration about the other milestone",
          "0.1.0");

  private static final Rule NOT_VERIFIED =
      warning(
          "ISF-MIL-007",
          "A milestone that was declared reached is verified by the day on which it is due",
          Authority.record("Declared is not verified"),
          "the milestone was declared reached and was due {due}, and {verifier} has not"
              + " verified it by {asOf}",
          "add the verification if there was one",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(MilestoneLinkRules::check, List.of(REACHED_TOO_EARLY, NOT_VERIFIED));

  private MilestoneLinkRules() {}

  private static void check(Dossier dossier, Report report) {
    reachedTooEarly(dossier, report.under(REACHED_TOO_EARLY));
    notVerified(dossier, report.under(NOT_VERIFIED));
  }

  private static void reachedTooEarly(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.milestones().size(); i++) {
      Milestone milestone = dossier.milestones().get(i);
      boolean any = !milestone.declarations().isEmpty() && !milestone.dependencies().isEmpty();
      List<Earlier> earlier = any ? earlier(milestone, dossier) : List.of();
      for (int k = 0; !earlier.isEmpty() && k < milestone.declarations().size(); k++) {
        if (milestone.declarations().get(k).kind().saysReached()) {
          Pointer at = Pointer.of("milestones", i, "declarations", k);
          reachedTooEarly(milestone.declarations().get(k), earlier, at, report);
        }
      }
    }
  }

  /**
   * What a milestone comes after, the first day on which that may have been reached, and whether it
   * comes after the milestone in turn.
   */
  private record Earlier(MilestoneId milestone, Optional<LocalDate> reached, boolean circle) {}

  /** Where it is disputed whether one comes after the other, either may be reached first. */
  private static boolean binds(Dependency dependency) {
    return dependency.kind() == DependencyKind.AFTER && dependency.by().isEmpty();
  }

  private static boolean comesAfter(Milestone milestone, MilestoneId other) {
    for (Dependency dependency : milestone.dependencies()) {
      if (binds(dependency) && dependency.on().equals(other)) {
        return true;
      }
    }
    return false;
  }

  private static List<Earlier> earlier(Milestone milestone, Dossier dossier) {
    List<Earlier> earlier = new ArrayList<>();
    Map<MilestoneId, Optional<LocalDate>> known = new HashMap<>();
    for (Dependency dependency : milestone.dependencies()) {
      boolean binds = binds(dependency) && !dependency.on().equals(milestone.id());
      Optional<Milestone> other = dossier.index().milestone(dependency.on());
      if (binds && other.isPresent()) {
        Optional<LocalDate> reached = known.get(dependency.on());
        if (reached == null) {
          reached = reached(other.get());
          known.put(dependency.on(), reached);
        }
        boolean circle = comesAfter(other.get(), milestone.id());
        earlier.add(new Earlier(dependency.on(), reached, circle));
      }
    }
    return earlier;
  }

  /** Empty if it is not declared reached. */
  private static Optional<LocalDate> reached(Milestone milestone) {
    Optional<LocalDate> reached = Optional.empty();
    for (Declaration declaration : milestone.declarations()) {
      LocalDate first = declaration.when().earliest();
      if (declaration.kind().saysReached()
          && (reached.isEmpty() || first.isBefore(reached.get()))) {
        reached = Optional.of(first);
      }
    }
    return reached;
  }

  private static void reachedTooEarly(
      Declaration declared, List<Earlier> earlier, Pointer at, Report report) {
    Span days = declared.when().span();
    for (Earlier other : earlier) {
      if (other.reached().isEmpty() || other.reached().get().isAfter(days.latest())) {
        report.add(
            at,
            "kind",
            declared.kind(),
            "when",
            days,
            "other",
            other.milestone(),
            "circle",
            other.circle() ? "; and that comes after this one" : "");
      }
    }
  }

  private static void notVerified(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.milestones().size(); i++) {
      Milestone milestone = dossier.milestones().get(i);
      if (isDue(milestone, dossier.asOf())
          && milestone.verifier().isPresent()
          && isOnlyDeclared(milestone)) {
        report.add(
            Pointer.of("milestones", i, "declarations"),
            "due",
            milestone.due().map(when -> when.due(when.span())).orElseThrow(),
            "verifier",
            milestone.verifier().get(),
            "asOf",
            dossier.asOf());
      }
    }
  }

  private static boolean isDue(Milestone milestone, LocalDate asOf) {
    return milestone.due().isPresent() && milestone.due().get().certainlyBy(asOf);
  }

  private static boolean isOnlyDeclared(Milestone milestone) {
    boolean reached = false;
    for (Declaration declaration : milestone.declarations()) {
      if (milestone.isVerifiedBy(declaration)) {
        return false;
      }
      reached |= declaration.kind() == DeclarationKind.REACHED;
    }
    return reached;
  }
}
