package io.github.isfmodel.precondition;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import java.util.List;
import java.util.Optional;

/** The rules that apply to one precondition by itself. */
public final class PreconditionRules {

  private static final Rule CONCERNS_NOTHING =
      error(
          "ISF-PRE-001",
          "A precondition concerns something",
          Authority.record("A precondition is one of something"),
          "nothing is named that waits for the precondition",
          "name the pledge, milestone, resolution or force in \"concerns\"",
          "0.1.0");

  private static final Rule STRETCH =
      error(
          "ISF-PRE-002",
          "A precondition is not given up before it is made",
          Authority.record("An end follows its beginning"),
          "the precondition ends, {until}, before it begins, {since}",
          "mend one of the two dates",
          "0.1.0");

  /** All of them. */
  public static final RuleSet<Precondition> RULES =
      RuleSet.of(PreconditionRules::check, List.of(CONCERNS_NOTHING, STRETCH));

  private PreconditionRules() {}

  private static void check(Precondition precondition, Report report) {
    concernsNothing(precondition, report.under(CONCERNS_NOTHING));
    stretch(precondition, report.under(STRETCH));
  }

  private static void concernsNothing(Precondition precondition, Report report) {
    if (precondition.concerns().isEmpty()) {
      report.add(Pointer.of("concerns"));
    }
  }

  private static void stretch(Precondition precondition, Report report) {
    if (Chronology.endsBeforeItBegins(Optional.of(precondition.since()), precondition.until())) {
      report.add(
          Pointer.of("until"),
          "until",
          precondition.until().orElseThrow().span(),
          "since",
          precondition.since().span());
    }
  }
}
