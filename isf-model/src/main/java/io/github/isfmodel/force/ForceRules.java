package io.github.isfmodel.force;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.rule.check.PartsAndTotal;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/** The rules that apply to one force by itself. */
public final class ForceRules {

  private static final Authority RECORD =
      Authority.record("What is said of one force does not contradict itself");

  private static final Rule ORDER =
      error(
          "ISF-FOR-001",
          "Areas, composition rules, strengths and stages are listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "the entry is dated {when}, and is listed after one dated {earlier}, which is"
              + " certainly later",
          "put the entries in the order of time, or mend the date",
          "0.1.0");

  private static final Rule STRETCHES =
      error(
          "ISF-FOR-003",
          "Nothing about a force ends before it begins",
          RECORD,
          "the end is dated {until}, before the beginning, {since}",
          "mend one of the two dates",
          "0.1.0");

  private static final Rule PARTS =
      warning(
          "ISF-FOR-004",
          "The parts of a strength add up to its total",
          Authority.record("Parts and total of one source agree"),
          "the parts add up to {sum}, and the total is {total}",
          "check the figures against the source; keep them if it is the source that errs",
          "0.1.0");

  private static final Rule SHARE =
      error(
          "ISF-FOR-005",
          "A share is no more than the whole",
          RECORD,
          "the share of the territory is {share}",
          "give a share of 100 percent or less",
          "0.1.0");

  private static final Rule OWN_PARENT =
      error(
          "ISF-FOR-006",
          "A force is not a part of itself",
          RECORD,
          "{force} is recorded as a part of itself",
          "name the force that it is a part of, or leave \"parent\" out",
          "0.1.0");

  private static final RuleSet<Force> OWN =
      RuleSet.of(ForceRules::check, List.of(ORDER, STRETCHES, PARTS, SHARE, OWN_PARENT));

  /** All of them. */
  public static final RuleSet<Force> RULES = RuleSet.joined(OWN, StageRules.RULES);

  private ForceRules() {}

  private static void check(Force force, Report report) {
    order(force, report.under(ORDER));
    stretches(force, report.under(STRETCHES));
    parts(force, report.under(PARTS));
    share(force, report.under(SHARE));
    ownParent(force, report.under(OWN_PARENT));
  }

  private static void order(Force force, Report report) {
    Chronology.reportMisplaced("areas", force.areas(), "since", AreaOfOperation::since, report);
    Chronology.reportMisplaced(
        "compositionRules", force.compositionRules(), "since", CompositionRule::since, report);
    Chronology.reportMisplaced(
        "strengths", force.strengths(), "asOf", StrengthFigure::asOf, report);
    Chronology.reportMisplaced("stages", force.stages(), "when", StageReached::when, report);
  }

  private static void stretches(Force force, Report report) {
    for (int i = 0; i < force.lineageGaps().size(); i++) {
      LineageGap gap = force.lineageGaps().get(i);
      if (gap.last().isPresent() && gap.last().get().isBefore(gap.first())) {
        report.add(
            Pointer.of("lineageGaps", i, "last"), "until", gap.last().get(), "since", gap.first());
      }
    }
    for (int i = 0; i < force.roles().size(); i++) {
      ForceRole role = force.roles().get(i);
      stretch("roles", i, "until", role.since(), role.until(), report);
    }
    for (int i = 0; i < force.areas().size(); i++) {
      AreaOfOperation area = force.areas().get(i);
      stretch("areas", i, "until", Optional.of(area.since()), area.until(), report);
    }
    for (int i = 0; i < force.compositionRules().size(); i++) {
      CompositionRule rule = force.compositionRules().get(i);
      stretch("compositionRules", i, "until", Optional.of(rule.since()), rule.until(), report);
    }
    for (int i = 0; i < force.openQuestions().size(); i++) {
      OpenQuestion question = force.openQuestions().get(i);
      stretch(
          "openQuestions", i, "settled", Optional.of(question.asOf()), question.settled(), report);
    }
  }

  private static void stretch(
      String list, int i, String end, Optional<When> since, Optional<When> until, Report report) {
    if (Chronology.endsBeforeItBegins(since, until)) {
      report.add(
          Pointer.of(list, i, end),
          "until",
          until.orElseThrow().span(),
          "since",
          since.orElseThrow().span());
    }
  }

  private static void parts(Force force, Report report) {
    for (int i = 0; i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      Optional<Measure> sum = PartsAndTotal.misfit(figure.parts(), figure.measure());
      if (sum.isPresent()) {
        report.add(
            Pointer.of("strengths", i, "parts"), "sum", sum.get(), "total", figure.measure());
      }
    }
  }

  private static void share(Force force, Report report) {
    for (int i = 0; i < force.areas().size(); i++) {
      Optional<Measure> share = force.areas().get(i).share();
      if (share.isPresent() && isMoreThanAll(share.get())) {
        report.add(Pointer.of("areas", i, "share"), "share", share.get());
      }
    }
  }

  private static boolean isMoreThanAll(Measure share) {
    return share.unit().equals(Unit.PERCENT) && share.quantity().bounds().min() > 100;
  }

  private static void ownParent(Force force, Report report) {
    if (force.parent().isPresent() && force.parent().get().equals(force.id())) {
      report.add(Pointer.of("parent"), "force", force.id());
    }
  }
}
