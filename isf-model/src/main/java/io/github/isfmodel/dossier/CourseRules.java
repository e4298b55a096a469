package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The course of a text agrees with the mandates that it gives. */
final class CourseRules {

  private static final Rule OVER =
      error(
          "ISF-MAN-008",
          "A text whose course is over gives no mandate",
          Authority.record(
              "A mandate runs out or is ended by an act, and with it the text that gave it"),
          "the text is {stage}, {when}, and by its acts and clocks the mandate of {force} is in"
              + " force under it on {day}",
          "mend the step or the term, or record the act that ended the mandate",
          "0.1.0");

  static final RuleSet<Dossier> RULES = RuleSet.of(CourseRules::check, List.of(OVER));

  private CourseRules() {}

  private static void check(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      for (int k = 0; k < text.lifecycle().size(); k++) {
        LifecycleStep step = text.lifecycle().get(k);
        if (isOver(step.stage()) && step.when().span().hasEnd()) {
          over(text, step, Place.of("resolutions", i, "lifecycle", k), dossier, report);
        }
      }
    }
  }

  private static boolean isOver(Stage stage) {
    return stage == Stage.EXPIRED || stage == Stage.TERMINATED;
  }

  private static void over(
      Resolution text, LifecycleStep step, Place at, Dossier dossier, Report report) {
    LocalDate next = step.when().latest().plusDays(1);
    for (ForceId force : forces(text)) {
      Optional<Mandate> mandate = dossier.mandates().of(force);
      if (mandate.isPresent() && isInForceUnder(text, mandate.get(), next)) {
        report
            .under(OVER)
            .add(
                at.child("stage").pointer(),
                "stage",
                step.stage(),
                "when",
                step.when().span(),
                "force",
                force,
                "day",
                next);
      }
    }
  }

  private static Set<ForceId> forces(Resolution text) {
    Set<ForceId> forces = new LinkedHashSet<>();
    for (MandateAct act : text.mandateActs()) {
      forces.add(act.force());
    }
    return forces;
  }

  /** The act that governs, or the one whose term runs on under it. */
  private static boolean isInForceUnder(Resolution text, Mandate whole, LocalDate day) {
    Mandate mandate = whole.ofText(text);
    if (mandate.stateOn(day) != MandateState.IN_FORCE) {
      return false;
    }
    GoverningAct act = mandate.governingOn(day).orElseThrow();
    Optional<ResolutionId> setter = act.mandateClock().map(ClockEnd::resolution);
    return setter.orElse(act.resolution().id()).equals(text.id());
  }
}
