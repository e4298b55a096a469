package io.github.isfmodel.force;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.rule.check.PartsAndTotal;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules that apply to one force by itself. */
public final class ForceRules {

  private static final Authority RECORD =
      Authority.record("What is said of one force does not contradict itself");

  /** All of them. */
  public static final RuleSet<Force> RULES =
      RuleSet.of(
          List.of(
              error(
                  "ISF-FOR-001",
                  "Areas, composition rules, strengths and stages are listed in the order of time",
                  Authority.record("What is listed oldest first is oldest first"),
                  "the entry is dated {when}, and is listed after one of {earlier}, which is"
                      + " certainly later",
                  "put the entries in the order of time, or mend the date",
                  "0.1.0",
                  ForceRules::order),
              error(
                  "ISF-FOR-003",
                  "Nothing about a force ends before it begins",
                  RECORD,
                  "the end is dated {until}, before the beginning, {since}",
                  "mend one of the two dates",
                  "0.1.0",
                  ForceRules::stretches),
              warning(
                  "ISF-FOR-004",
                  "The parts of a strength add up to its total",
                  Authority.record("Parts and total of one source agree"),
                  "the parts add up to {sum}, and the total is {total}",
                  "check the figures against the source; keep them if it is the source that errs",
                  "0.1.0",
                  ForceRules::parts),
              error(
                  "ISF-FOR-005",
                  "A share is no more than the whole",
                  RECORD,
                  "the share of the territory is {share}",
                  "give a share of 100 percent or less",
                  "0.1.0",
                  ForceRules::share),
              error(
                  "ISF-FOR-006",
                  "A force is not a part of itself",
                  RECORD,
                  "{force} is recorded as a part of itself",
                  "name the force that it is a part of, or leave \"parent\" out",
                  "0.1.0",
                  ForceRules::ownParent)),
          StageRules.RULES);

  private ForceRules() {}

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
      Pointer at = Pointer.of("lineageGaps", i, "last");
      gap.last()
          .filter(last -> last.isBefore(gap.first()))
          .ifPresent(last -> report.add(at, "until", last, "since", gap.first()));
    }
    each(force.roles(), "roles", "until", ForceRole::since, ForceRole::until, report);
    each(
        force.areas(),
        "areas",
        "until",
        area -> Optional.of(area.since()),
        AreaOfOperation::until,
        report);
    each(
        force.compositionRules(),
        "compositionRules",
        "until",
        rule -> Optional.of(rule.since()),
        CompositionRule::until,
        report);
    each(
        force.openQuestions(),
        "openQuestions",
        "settled",
        question -> Optional.of(question.asOf()),
        OpenQuestion::settled,
        report);
  }

  private static <T> void each(
      List<T> entries,
      String list,
      String end,
      Function<T, Optional<When>> since,
      Function<T, Optional<When>> until,
      Report report) {
    for (int i = 0; i < entries.size(); i++) {
      Optional<When> first = since.apply(entries.get(i));
      Optional<When> last = until.apply(entries.get(i));
      if (Chronology.endsBeforeItBegins(first, last)) {
        report.add(
            Pointer.of(list, i, end),
            "until",
            last.orElseThrow().span(),
            "since",
            first.orElseThrow().span());
      }
    }
  }

  private static void parts(Force force, Report report) {
    for (int i = 0; i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      Pointer at = Pointer.of("strengths", i, "parts");
      PartsAndTotal.misfit(figure.parts(), figure.measure())
          .ifPresent(sum -> report.add(at, "sum", sum, "total", figure.measure()));
    }
  }

  private static void share(Force force, Report report) {
    for (int i = 0; i < force.areas().size(); i++) {
      Optional<Measure> share =
          force.areas().get(i).share().filter(each -> each.unit().equals(Unit.PERCENT));
      if (share.map(each -> each.quantity().bounds()).map(Bounds::min).orElse(0L) > 100) {
        report.add(Pointer.of("areas", i, "share"), "share", share.orElseThrow());
      }
    }
  }

  private static void ownParent(Force force, Report report) {
    force
        .parent()
        .filter(force.id()::equals)
        .ifPresent(parent -> report.add(Pointer.of("parent"), "force", parent));
  }
}
