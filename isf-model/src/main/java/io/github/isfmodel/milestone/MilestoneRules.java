package io.github.isfmodel.milestone;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Chronology;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;

/** The rules that apply to one milestone by itself. */
public final class MilestoneRules {

  private static final Authority ORDER =
      Authority.record("What is listed oldest first is oldest first");

  private static final Rule FORECAST_ORDER =
      error(
          "ISF-MIL-001",
          "Forecasts are listed in the order of the days on which they were made",
          ORDER,
          "the forecast was made {when}, and is listed after one dated {earlier}, which is"
              + " certainly later",
          "put the forecasts in the order of \"asOf\", or mend the date",
          "0.1.0");

  private static final Rule PAST_FORECAST =
      warning(
          "ISF-MIL-002",
          "A forecast is about the future",
          Authority.record("A forecast looks ahead"),
          "the milestone was expected {expected}, in a forecast made {asOf}, which is certainly"
              + " later",
          "mend one of the two dates, or record a declaration",
          "0.1.0");

  private static final Rule DECLARATION_ORDER =
      error(
          "ISF-MIL-003",
          "Declarations are listed in the order of time",
          ORDER,
          "the declaration is dated {when}, and is listed after one dated {earlier}, which is"
              + " certainly later",
          "put the declarations in the order of time, or mend the date",
          "0.1.0");

  private static final Rule SELF_DEPENDENCY =
      error(
          "ISF-MIL-004",
          "A milestone does not wait for itself",
          Authority.record("Nothing comes before itself"),
          "{milestone} waits for itself{why}",
          "name the other milestone, or remove what makes it wait for itself",
          "0.1.0");

  private static final Rule VERIFIED_BY_OTHERS =
      error(
          "ISF-MIL-005",
          "Only the verifier verifies",
          Authority.record("Declared is not verified"),
          "{verifier} is to verify the milestone, and it is recorded as verified by {by}",
          "record the declaration as reached, or mend its author or the verifier",
          "0.1.0");

  /** All of them. */
  public static final RuleSet<Milestone> RULES =
      RuleSet.of(
          MilestoneRules::check,
          List.of(
              FORECAST_ORDER,
              PAST_FORECAST,
              DECLARATION_ORDER,
              SELF_DEPENDENCY,
              VERIFIED_BY_OTHERS));

  private MilestoneRules() {}

  private static void check(Milestone milestone, Report report) {
    forecastOrder(milestone, report.under(FORECAST_ORDER));
    pastForecast(milestone, report.under(PAST_FORECAST));
    declarationOrder(milestone, report.under(DECLARATION_ORDER));
    selfDependency(milestone, report.under(SELF_DEPENDENCY));
    verifiedByOthers(milestone, report.under(VERIFIED_BY_OTHERS));
  }

  private static void forecastOrder(Milestone milestone, Report report) {
    Chronology.reportMisplaced("forecasts", milestone.forecasts(), "asOf", Forecast::asOf, report);
  }

  private static void pastForecast(Milestone milestone, Report report) {
    for (int i = 0; i < milestone.forecasts().size(); i++) {
      Forecast forecast = milestone.forecasts().get(i);
      if (forecast.expected().certainlyBefore(forecast.asOf())) {
        report.add(
            Pointer.of("forecasts", i, "expected"),
            "expected",
            forecast.expected().span(),
            "asOf",
            forecast.asOf().span());
      }
    }
  }

  private static void declarationOrder(Milestone milestone, Report report) {
    Chronology.reportMisplaced(
        "declarations", milestone.declarations(), "when", Declaration::when, report);
  }

  private static void selfDependency(Milestone milestone, Report report) {
    for (int i = 0; i < milestone.dependencies().size(); i++) {
      if (milestone.dependencies().get(i).on().equals(milestone.id())) {
        waitsForItself(milestone, Pointer.of("dependencies", i, "on"), "", report);
      }
    }
    if (isSettled(milestone.id(), milestone.trigger(), false)) {
      String why = ": its trigger holds only once it is reached";
      waitsForItself(milestone, Pointer.of("trigger"), why, report);
    }
    if (isSettled(milestone.id(), milestone.criteria(), false)) {
      String why = ": its criteria hold only once it is reached";
      waitsForItself(milestone, Pointer.of("criteria"), why, report);
    } else if (isSettled(milestone.id(), milestone.criteria(), true)) {
      String why = " not to be reached: its criteria cannot hold once it is";
      waitsForItself(milestone, Pointer.of("criteria"), why, report);
    }
    if (milestone.due().isPresent()
        && milestone.due().get() instanceof When.Following due
        && due.anchor().equals(milestone.id())) {
      waitsForItself(
          milestone, Pointer.of("due", "anchor"), ": it is due only once it is reached", report);
    }
  }

  private static boolean isSettled(
      MilestoneId milestone, Optional<Condition> condition, boolean reached) {
    return condition.isPresent() && cannotBe(true, condition.get(), milestone, reached);
  }

  private static void waitsForItself(Milestone milestone, Pointer at, String why, Report report) {
    report.add(at, "milestone", milestone.id(), "why", why);
  }

  /**
   * Whether a condition cannot hold or, under "not", cannot fail to hold, where the milestone is
   * reached or where it is not.
   */
  private static boolean cannotBe(
      boolean holding, Condition condition, MilestoneId milestone, boolean reached) {
    if (condition instanceof Proposition) {
      return holding != reached
          && condition instanceof Proposition.MilestoneReached itself
          && itself.milestone().equals(milestone);
    }
    if (condition instanceof Condition.Not not) {
      return cannotBe(!holding, not.part(), milestone, reached);
    }
    List<Condition> parts = condition.parts();
    int wanted = holding ? condition.needed() : parts.size() - condition.needed() + 1;
    int others = 0;
    for (int i = 0; i < parts.size(); i++) {
      others += cannotBe(holding, parts.get(i), milestone, reached) ? 0 : 1;
    }
    return others < wanted;
  }

  private static void verifiedByOthers(Milestone milestone, Report report) {
    Optional<ActorId> verifier = milestone.verifier();
    for (int i = 0; verifier.isPresent() && i < milestone.declarations().size(); i++) {
      Declaration declaration = milestone.declarations().get(i);
      if (declaration.kind() == DeclarationKind.VERIFIED && !declaration.by().equals(verifier)) {
        report.add(
            Pointer.of("declarations", i, "by"),
            "verifier",
            verifier.get(),
            "by",
            declaration.by().map(ActorId::toString).orElse("nobody named"));
      }
    }
  }
}
