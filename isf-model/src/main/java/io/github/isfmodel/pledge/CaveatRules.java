package io.github.isfmodel.pledge;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.time.Span;
import java.util.List;
import java.util.Optional;

/** The restrictions that a contributor places on its contingent. */
final class CaveatRules {

  private static final Authority CAVEATS =
      Authority.practice("National caveats are declared and negotiated before deployment");

  private static final Rule STRETCH =
      error(
          "ISF-PLG-009",
          "A caveat does not end before it begins",
          Authority.record("An end follows its beginning"),
          "the caveat ends, {until}, before it begins, {since}",
          "mend one of the two dates",
          "0.1.0");

  private static final Rule EMPTY =
      warning(
          "ISF-PLG-010",
          "A caveat restricts something",
          CAVEATS,
          "the caveat names neither a task nor a limit to the use of force",
          "name the tasks or the limit, or remove the caveat",
          "0.1.0");

  private static final Rule DECLARED_LATE =
      error(
          "ISF-PLG-011",
          "A declared caveat was declared before deployment",
          CAVEATS,
          "the caveat counts as declared before deployment, is dated {since}, and the"
              + " contingent deployed {deployed}",
          "set \"declared\" to false, or mend one of the two dates",
          "0.1.0");

  static final RuleSet<Pledge> RULES =
      RuleSet.of(CaveatRules::check, List.of(STRETCH, EMPTY, DECLARED_LATE));

  private CaveatRules() {}

  private static void check(Pledge pledge, Report report) {
    stretch(pledge, report.under(STRETCH));
    empty(pledge, report.under(EMPTY));
    declaredLate(pledge, report.under(DECLARED_LATE));
  }

  private static void stretch(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.caveats().size(); i++) {
      Caveat caveat = pledge.caveats().get(i);
      if (Chronology.endsBeforeItBegins(Optional.of(caveat.since()), caveat.until())) {
        report.add(
            Pointer.of("caveats", i, "until"),
            "until",
            caveat.until().orElseThrow().span(),
            "since",
            caveat.since().span());
      }
    }
  }

  private static void empty(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.caveats().size(); i++) {
      Caveat caveat = pledge.caveats().get(i);
      if (caveat.tasks().isEmpty() && caveat.useOfForce().isEmpty()) {
        report.add(Pointer.of("caveats", i));
      }
    }
  }

  private static void declaredLate(Pledge pledge, Report report) {
    if (pledge.caveats().isEmpty()) {
      return;
    }
    Optional<Span> deployed = deployed(pledge);
    if (deployed.isEmpty()) {
      return;
    }
    for (int i = 0; i < pledge.caveats().size(); i++) {
      Caveat caveat = pledge.caveats().get(i);
      if (caveat.declared() && caveat.since().span().after(deployed.get())) {
        report.add(
            Pointer.of("caveats", i, "declared"),
            "since",
            caveat.since().span(),
            "deployed",
            deployed.get());
      }
    }
  }

  private static Optional<Span> deployed(Pledge pledge) {
    for (PledgeStep step : pledge.history()) {
      if (step.state() == PledgeState.DEPLOYED) {
        return Optional.of(step.when().span());
      }
    }
    return Optional.empty();
  }
}
