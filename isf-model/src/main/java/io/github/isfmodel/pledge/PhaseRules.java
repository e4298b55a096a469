package io.github.isfmodel.pledge;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.Repeats;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of a pledge. */
final class PhaseRules {

  /** What some kinds are counted in; other kinds, and units of other releases, are left alone. */
  private static final Map<PledgeKind, Set<Unit>> UNITS =
      Map.of(
          PledgeKind.TROOPS,
              Set.of(Unit.TROOPS, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.OFFICERS),
          PledgeKind.POLICE,
              Set.of(Unit.POLICE, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.OFFICERS),
          PledgeKind.OBSERVERS,
              Set.of(
                  Unit.OBSERVERS,
                  Unit.PERSONNEL,
                  Unit.UNIFORMED_PERSONNEL,
                  Unit.OFFICERS,
                  Unit.CIVILIANS),
          PledgeKind.STAFF,
              Set.of(Unit.OFFICERS, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.CIVILIANS),
          PledgeKind.TRAINERS,
              Set.of(
                  Unit.TRAINERS,
                  Unit.PERSONNEL,
                  Unit.UNIFORMED_PERSONNEL,
                  Unit.OFFICERS,
                  Unit.POLICE,
                  Unit.POLICE_TRAINEES),
          PledgeKind.FUNDS, Set.of(Unit.US_DOLLARS, Unit.PERCENT));

  private static final Rule UNIT =
      warning(
          "ISF-PLG-012",
          "A pledge is counted in what it offers",
          Authority.practice("Authorized strength keeps military, police and others apart"),
          "the pledge is one of {kind}, and is counted as {measure}",
          "mend the unit or the kind, or record two pledges",
          "0.1.0");

  private static final Rule PAST =
      warning(
          "ISF-PLG-013",
          "What a pledge promises lies ahead of the promise",
          Authority.record("A promise is about the future"),
          "{measure} are promised by {by}, in a step of {when}, which is certainly later",
          "mend one of the two dates",
          "0.1.0");

  private static final Rule ONCE =
      warning(
          "ISF-PLG-020",
          "A step lists each part of a pledge once",
          Authority.record("What is listed twice counts twice"),
          "{measure} are listed twice in one step, and are added up",
          "remove one of the two entries; if both are meant, give one with their sum",
          "0.1.0");

  static final RuleSet<Pledge> RULES = RuleSet.of(PhaseRules::check, List.of(UNIT, PAST, ONCE));

  private PhaseRules() {}

  private static void check(Pledge pledge, Report report) {
    unit(pledge, report.under(UNIT));
    past(pledge, report.under(PAST));
    once(pledge, report.under(ONCE));
  }

  private static void once(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.history().size(); i++) {
      int step = i;
      List<Phase> phases = pledge.history().get(i).phases();
      Repeats.in(
          phases,
          k ->
              report.add(
                  Pointer.of("history", step, "phases", k), "measure", phases.get(k).measure()));
    }
  }

  private static void unit(Pledge pledge, Report report) {
    Set<Unit> units = UNITS.get(pledge.kind());
    if (units == null) {
      return;
    }
    for (int i = 0; i < pledge.history().size(); i++) {
      List<Phase> phases = pledge.history().get(i).phases();
      for (int k = 0; k < phases.size(); k++) {
        Unit unit = phases.get(k).measure().unit();
        if (!units.contains(unit) && unit.isKnown()) {
          report.add(
              Pointer.of("history", i, "phases", k, "measure", "unit"),
              "kind",
              pledge.kind(),
              "measure",
              phases.get(k).measure());
        }
      }
    }
  }

  private static void past(Pledge pledge, Report report) {
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (!step.state().isActive() || step.state() == PledgeState.DEPLOYED) {
        continue;
      }
      for (int k = 0; k < step.phases().size(); k++) {
        Phase phase = step.phases().get(k);
        if (phase.by().isPresent() && phase.by().get().certainlyBefore(step.when())) {
          report.add(
              Pointer.of("history", i, "phases", k, "by"),
              "measure",
              phase.measure(),
              "by",
              phase.by().get().span(),
              "when",
              step.when().span());
        }
      }
    }
  }
}
