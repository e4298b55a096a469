package io.github.isfmodel.force;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a force comes into being, and of whom it is composed. */
final class StageRules {

  private static final Rule USUAL_ORDER =
      warning(
          "ISF-FOR-002",
          "A force goes through its stages in the usual order",
          Authority.practice("Force generation: authorized, generated, deployed, drawn down"),
          "the stage {stage} is reached {when}, certainly before the stage {earlier}, {before}",
          "check the two dates, or remove a stage that was only announced",
          "0.1.0");

  private static final Rule ESTABLISHED =
      error(
          "ISF-FOR-007",
          "A force that has people in place has come into being",
          Authority.record("A stage in effect or people deployed and \"established\" agree"),
          "{presence}, {when}, and the force is recorded as not established",
          "set \"established\" to true, or mend how settled the stage is or the kind of the figure",
          "0.1.0");

  private static final Rule CONTRADICTION =
      error(
          "ISF-FOR-008",
          "Rules of composition that are settled do not contradict each other",
          Authority.record("What is agreed at one time is one thing"),
          "contributors come only from {group}, and at the same time none of {group} takes"
              + " part",
          "end one of the two rules, or mend how settled it is",
          "0.1.0");

  static final RuleSet<Force> RULES =
      RuleSet.of(StageRules::check, List.of(USUAL_ORDER, ESTABLISHED, CONTRADICTION));

  private StageRules() {}

  private static void check(Force force, Report report) {
    usualOrder(force, report.under(USUAL_ORDER));
    established(force, report.under(ESTABLISHED));
    contradiction(force, report.under(CONTRADICTION));
  }

  private static boolean isInEffect(StageReached reached) {
    return reached.standing() == Standing.IN_EFFECT;
  }

  private static void usualOrder(Force force, Report report) {
    Map<ForceStage, StageReached> firsts = new EnumMap<>(ForceStage.class);
    for (StageReached reached : force.stages()) {
      if (isInEffect(reached)) {
        firsts.merge(reached.stage(), reached, StageRules::possiblyFirst);
      }
    }
    for (int i = 0; i < force.stages().size(); i++) {
      if (isInEffect(force.stages().get(i))) {
        compare(force.stages().get(i), firsts, i, report);
      }
    }
  }

  /** What is before this one is before both. */
  private static StageReached possiblyFirst(StageReached one, StageReached other) {
    LocalDate earliest = other.when().earliest();
    return earliest.isBefore(one.when().earliest()) ? other : one;
  }

  /** With the first time that each earlier stage was reached. */
  private static void compare(
      StageReached reached, Map<ForceStage, StageReached> firsts, int index, Report report) {
    for (StageReached earlier : firsts.values()) {
      if (earlier.stage().compareTo(reached.stage()) < 0
          && reached.when().certainlyBefore(earlier.when())) {
        report.add(
            Pointer.of("stages", index, "when"),
            "stage",
            reached.stage(),
            "when",
            reached.when().span(),
            "earlier",
            earlier.stage(),
            "before",
            earlier.when().span());
        return;
      }
    }
  }

  private static void established(Force force, Report report) {
    if (!force.established()) {
      boolean told = stages(force, report);
      if (!told) {
        deployed(force, report);
      }
    }
  }

  private static boolean stages(Force force, Report report) {
    boolean told = false;
    for (int i = 0; i < force.stages().size(); i++) {
      StageReached reached = force.stages().get(i);
      if (isInEffect(reached) && reached.stage().compareTo(ForceStage.ADVANCE_PARTY) >= 0) {
        String presence = "the stage " + ConstantText.words(reached.stage()) + " is in effect";
        report.add(
            Pointer.of("stages", i, "stage"), "presence", presence, "when", reached.when().span());
        told = true;
      }
    }
    return told;
  }

  private static void deployed(Force force, Report report) {
    for (int i = 0; i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      if (figure.kind().equals(StrengthKind.DEPLOYED) && isSomebody(figure.measure())) {
        report.add(
            Pointer.of("strengths", i, "kind"),
            "presence",
            figure.measure() + " are deployed",
            "when",
            figure.asOf().span());
      }
    }
  }

  /** "Up to" so many, or a number in words, may be nobody. */
  private static boolean isSomebody(Measure measure) {
    Quantity quantity = measure.quantity();
    return measure.unit().isPeopleOfForce()
        && (quantity.bounds().min() > 0 || quantity.isApproximate());
  }

  private static void contradiction(Force force, Report report) {
    Map<ActorId, List<CompositionRule>> only = new HashMap<>();
    for (CompositionRule rule : force.compositionRules()) {
      if (rule.standing().isSettled()
          && rule.predicate() instanceof MemberPredicate.OnlyFrom from) {
        only.computeIfAbsent(from.group(), group -> new ArrayList<>()).add(rule);
      }
    }
    for (int i = 0; i < force.compositionRules().size(); i++) {
      CompositionRule rule = force.compositionRules().get(i);
      if (rule.standing().isSettled()
          && rule.predicate() instanceof MemberPredicate.NoneFrom none
          && meetsAny(rule, only.getOrDefault(none.group(), List.of()))) {
        report.add(Pointer.of("compositionRules", i, "predicate"), "group", none.group());
      }
    }
  }

  private static boolean meetsAny(CompositionRule rule, List<CompositionRule> others) {
    for (CompositionRule other : others) {
      if (sameScope(rule, other) && sameTime(rule, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameScope(CompositionRule one, CompositionRule other) {
    return one.scope().equals(other.scope())
        || one.scope().equals(Scope.ANY)
        || other.scope().equals(Scope.ANY);
  }

  private static boolean sameTime(CompositionRule one, CompositionRule other) {
    return !endsBefore(one, other.since()) && !endsBefore(other, one.since());
  }

  private static boolean endsBefore(CompositionRule rule, When since) {
    return rule.until().isPresent() && rule.until().get().certainlyBefore(since);
  }
}
