package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A force is in place only while its mandate is in force or it is wound up, or by the consent of a
 * host.
 */
final class MandateUseRules {

  private static final Set<ForceStage> USE =
      EnumSet.of(
          ForceStage.ADVANCE_PARTY, ForceStage.INITIAL_CAPABILITY, ForceStage.DEPLOYED_AT_SCALE);

  private static final Rule USED_AFTER_END =
      warning(
          "ISF-MAN-001",
          "A mandate is not used after its last day without the consent of a host",
          Authority.practice(
              "A term ends at midnight at the end of its last day, in New York for the"
                  + " Council; after it, and the withdrawal and liquidation for which an act gives"
                  + " time, a force is in place by consent alone"),
          "{force} is used, {when}, and its mandate ended with {last}",
          "mend the date, add the act that prolonged the mandate, or record who consented"
              + " instead",
          "0.1.0");

  private static final Rule USED_BEFORE_BEGIN =
      warning(
          "ISF-MAN-007",
          "A mandate is not used before it begins without the consent of a host",
          Authority.practice(
              "An act governs from the day on which it takes effect; before it a force is in"
                  + " place by consent alone"),
          "{force} is used, {when}, and no act on its mandate is in effect by then",
          "mend the date, add the act that was in effect, or record who consented instead",
          "0.1.0");

  private static final List<Rule> OF_USE = List.of(USED_AFTER_END, USED_BEFORE_BEGIN);

  static final RuleSet<Dossier> RULES = RuleSet.of(MandateUseRules::check, OF_USE);

  private MandateUseRules() {}

  /** That the pledges of a record use the mandate only while it lasts. */
  static RuleSet<Pledge> ofPledges(Dossier dossier) {
    return RuleSet.of((pledge, report) -> check(pledge, dossier, report), OF_USE);
  }

  private static void check(Pledge pledge, Dossier dossier, Report report) {
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (step.state() == PledgeState.DEPLOYED) {
        Place at = Place.of("history", i, "when");
        use(dossier, pledge.force(), step.when(), at, report);
      }
    }
  }

  private static void check(Dossier dossier, Report report) {
    stages(dossier, report);
    events(dossier, report);
  }

  private static void use(Dossier dossier, ForceId force, When when, Place at, Report report) {
    Optional<Presence> presence = dossier.mandates().presence(force);
    if (presence.isEmpty()) {
      return;
    }
    Optional<LocalDate> last = presence.get().endBefore(when);
    if (last.isPresent()) {
      report
          .under(USED_AFTER_END)
          .add(at.pointer(), "force", force, "when", when.span(), "last", last.get());
    } else if (presence.get().beginsAfter(when)) {
      report.under(USED_BEFORE_BEGIN).add(at.pointer(), "force", force, "when", when.span());
    }
  }

  private static void stages(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      for (int k = 0; k < force.stages().size(); k++) {
        StageReached reached = force.stages().get(k);
        if (reached.standing() == Standing.IN_EFFECT && USE.contains(reached.stage())) {
          Place at = Place.of("forces", i, "stages", k, "when");
          use(dossier, force.id(), reached.when(), at, report);
        }
      }
    }
  }

  private static void events(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.events().size(); i++) {
      Event event = dossier.events().get(i);
      boolean deployed =
          event.kind().equals(EventKind.DEPLOYMENT) && event.standing() == EventStanding.OCCURRED;
      if (deployed) {
        Place at = Place.of("events", i, "when");
        for (ForceId force : forces(event, dossier)) {
          use(dossier, force, event.when(), at, report);
        }
      }
    }
  }

  private static Set<ForceId> forces(Event event, Dossier dossier) {
    Set<ForceId> forces = new LinkedHashSet<>();
    for (EntityId about : event.about()) {
      if (about instanceof ForceId force) {
        forces.add(force);
      } else if (about instanceof PledgeId id) {
        Optional<Pledge> pledge = dossier.index().pledge(id);
        if (pledge.isPresent()) {
          forces.add(pledge.get().force());
        }
      }
    }
    return forces;
  }
}
