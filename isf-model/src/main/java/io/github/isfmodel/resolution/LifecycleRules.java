package io.github.isfmodel.resolution;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/** What can become of a text, and in what order. */
final class LifecycleRules {

  private static final Authority COURSE =
      Authority.practice("Security Council practice on drafts: circulation, silence, blue, vote");

  private static final Rule ORDER =
      error(
          "ISF-RES-001",
          "Steps and circulations of a text are listed in the order of time",
          Authority.record("What is listed oldest first is oldest first"),
          "{entry}, {when}, is listed after one dated {earlier}, which is certainly later",
          "put the entries in the order of time, or mend the date",
          "0.1.0");

  private static final Rule TRANSITIONS =
      error(
          "ISF-RES-002",
          "Each step in the life of a text can follow the one before it",
          COURSE,
          "the text is {stage}, {when}, after it was {before}, and the one cannot follow the"
              + " other",
          "add the step between them, or remove the one that was not taken",
          "0.1.0");

  private static final Rule BEGINNING =
      error(
          "ISF-RES-003",
          "Nothing is in force that was not adopted, and no silence ends that was not asked"
              + " for",
          COURSE,
          "the life of the text begins with the step {stage}, which needs an earlier one",
          "add the step that it follows, such as the adoption or the start of the silence"
              + " procedure",
          "0.1.0");

  private static final Rule SILENCE_BREAKER =
      error(
          "ISF-RES-004",
          "Silence is broken by somebody",
          COURSE,
          "the silence was broken, {when}, and nobody is named who broke it",
          "name in \"by\" who objected",
          "0.1.0");

  private static final Rule DEADLINE =
      error(
          "ISF-RES-005",
          "A silence procedure ends as its deadline says",
          COURSE,
          "{stage}, {when}, does not fit the deadline of the silence procedure, {deadline}",
          "mend the date or the deadline: silence is broken by the deadline, and held not"
              + " before it",
          "0.1.0");

  private static final Rule EXACT_ADOPTION =
      warning(
          "ISF-RES-006",
          "The day of an adoption is exact",
          Authority.practice("Terms are counted from the day of adoption"),
          "the text was adopted, {when}, which is no exact day, so its clauses cannot be placed"
              + " in time",
          "give the day of adoption in the zone of the issuing body",
          "0.1.0");

  static final RuleSet<Resolution> RULES =
      RuleSet.of(
          LifecycleRules::check,
          List.of(ORDER, TRANSITIONS, BEGINNING, SILENCE_BREAKER, DEADLINE, EXACT_ADOPTION));

  private LifecycleRules() {}

  private static void check(Resolution text, Report report) {
    order(text, report.under(ORDER));
    transitions(text, report.under(TRANSITIONS));
    beginning(text, report.under(BEGINNING));
    silenceBreaker(text, report.under(SILENCE_BREAKER));
    deadline(text, report.under(DEADLINE));
    exactAdoption(text, report.under(EXACT_ADOPTION));
  }

  private static void order(Resolution text, Report report) {
    Chronology.misplaced(
        text.lifecycle(),
        LifecycleStep::when,
        (i, when, earlier) ->
            report.add(
                Pointer.of("lifecycle", i, "when"),
                "entry",
                "the step " + ConstantText.words(text.lifecycle().get(i).stage()),
                "when",
                when,
                "earlier",
                earlier));
    Chronology.misplaced(
        text.circulations(),
        Circulation::when,
        (i, when, earlier) ->
            report.add(
                Pointer.of("circulations", i, "when"),
                "entry",
                "the circulation",
                "when",
                when,
                "earlier",
                earlier));
  }

  private static void transitions(Resolution text, Report report) {
    for (int i = 1; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      Stage before = text.lifecycle().get(i - 1).stage();
      if (!before.canBecome(step.stage())) {
        report.add(
            Pointer.of("lifecycle", i, "stage"),
            "stage",
            step.stage(),
            "when",
            step.when().span(),
            "before",
            before);
      }
    }
  }

  private static void beginning(Resolution text, Report report) {
    if (text.lifecycle().isEmpty()) {
      return;
    }
    Stage first = text.lifecycle().get(0).stage();
    if (!first.canComeFirst()) {
      report.add(Pointer.of("lifecycle", 0, "stage"), "stage", first);
    }
  }

  private static void silenceBreaker(Resolution text, Report report) {
    for (int i = 0; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      if (step.stage() == Stage.SILENCE_BROKEN && step.by().isEmpty()) {
        report.add(Pointer.of("lifecycle", i, "by"), "when", step.when().span());
      }
    }
  }

  private static void deadline(Resolution text, Report report) {
    for (int i = 1; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      Optional<When> deadline = text.lifecycle().get(i - 1).deadline();
      if (deadline.isPresent() && misses(step, deadline.get())) {
        boolean exact = isExact(step.when(), deadline.get());
        report.add(
            Pointer.of("lifecycle", i, "when"),
            "stage",
            step.stage(),
            "when",
            told(step.when(), exact),
            "deadline",
            told(deadline.get(), exact));
      }
    }
  }

  private static boolean misses(LifecycleStep step, When deadline) {
    return switch (step.stage()) {
      case SILENCE_BROKEN -> isBefore(deadline, step.when());
      case SILENCE_HELD -> isBefore(step.when(), deadline);
      default -> false;
    };
  }

  /** Where both are told to the moment, the moments decide; else only the days can. */
  private static boolean isBefore(When one, When other) {
    return one instanceof When.Moment moment && other instanceof When.Moment later
        ? moment.instant().isBefore(later.instant())
        : one.span().before(other.span());
  }

  private static boolean isExact(When one, When other) {
    return one instanceof When.Moment && other instanceof When.Moment;
  }

  private static Object told(When when, boolean exact) {
    return exact && when instanceof When.Moment moment ? moment.instant() : when.span();
  }

  private static void exactAdoption(Resolution text, Report report) {
    for (int i = 0; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      Span span = step.when().span();
      if (step.stage() == Stage.ADOPTED && !span.earliest().equals(span.latest())) {
        report.add(Pointer.of("lifecycle", i, "when"), "when", span);
      }
    }
  }
}
