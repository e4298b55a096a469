package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventKind;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mandate is used only while it is in force, and only an adopted act gives one. */
final class MandateUseRules {

  private static final Set<ForceStage> USE =
      EnumSet.of(
          ForceStage.ADVANCE_PARTY, ForceStage.INITIAL_CAPABILITY, ForceStage.DEPLOYED_AT_SCALE);

  private static final Set<Standing> GIVEN = EnumSet.of(Standing.AGREED, Standing.IN_EFFECT);

  private static final Rule USED_AFTER_END =
      error(
          "ISF-MAN-001",
          "A mandate is not used after its last day without the consent of a host",
          Authority.practice(
              "A term ends at midnight at the end of its last day, in New York for the"
                  + " Council; after it a force is in place by consent alone"),
          "{force} is used, {when}, and its mandate ended with {last}",
          "mend the date, add the act that prolonged the mandate, or record who consented"
              + " instead",
          "0.1.0");

  private static final Rule AUTHORIZED_BY_DRAFT =
      error(
          "ISF-MAN-002",
          "Only an adopted act authorizes a force",
          Authority.charter("Article 25"),
          "{force} counts as authorized, {when}, and no act on its mandate was adopted by then",
          "mend the date, add the adoption, or record the stage as planned",
          "0.1.0");

  private static final Rule TASK_OF_DRAFT =
      error(
          "ISF-MAN-003",
          "A task is authorized by an adopted act, never by a draft",
          Authority.charter("Article 25"),
          "the task {task} counts as authorized, and no adopted act on the mandate of {force}"
              + " gives it",
          "choose planned, or add the task to the act that gives it",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          MandateUseRules::check, List.of(USED_AFTER_END, AUTHORIZED_BY_DRAFT, TASK_OF_DRAFT));

  private MandateUseRules() {}

  /** That the pledges of a record use the mandate no longer than it lasts. */
  static RuleSet<Pledge> ofPledges(Dossier dossier) {
    return RuleSet.of(
        (pledge, report) -> usedAfterEnd(pledge, dossier, report.under(USED_AFTER_END)),
        List.of(USED_AFTER_END));
  }

  private static void usedAfterEnd(Pledge pledge, Dossier dossier, Report report) {
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (step.state() == PledgeState.DEPLOYED) {
        Place at = Place.of("history", i, "when");
        use(dossier, pledge.force(), step.when(), at, report);
      }
    }
  }

  private static void check(Dossier dossier, Report report) {
    usedAfterEnd(dossier, report.under(USED_AFTER_END));
    authorizedByDraft(dossier, report.under(AUTHORIZED_BY_DRAFT));
    taskOfDraft(dossier, report.under(TASK_OF_DRAFT));
  }

  private static void usedAfterEnd(Dossier dossier, Report report) {
    stages(dossier, report);
    events(dossier, report);
  }

  private static void use(Dossier dossier, ForceId force, When when, Place at, Report report) {
    Optional<Mandate> mandate = dossier.mandates().of(force);
    Optional<LocalDate> last =
        mandate.isPresent() ? Mandates.endBefore(mandate.get(), when) : Optional.empty();
    if (last.isPresent() && !mayHaveConsent(dossier, force, when)) {
      report.add(at.pointer(), "force", force, "when", when.span(), "last", last.get());
    }
  }

  private static boolean mayHaveConsent(Dossier dossier, ForceId id, When when) {
    Optional<Force> force = dossier.index().force(id);
    return force.isPresent()
        && force.get().consents().stream()
            .anyMatch(
                consent ->
                    GIVEN.contains(consent.standing()) && !when.certainlyBefore(consent.when()));
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

  private static void authorizedByDraft(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Optional<Mandate> mandate = mandates.of(force.id());
      for (int k = 0; mandate.isPresent() && k < force.stages().size(); k++) {
        StageReached reached = force.stages().get(k);
        boolean authorized =
            reached.stage() == ForceStage.AUTHORIZED && reached.standing() == Standing.IN_EFFECT;
        if (authorized && !isAdoptedBy(mandate.get(), reached.when())) {
          report.add(
              Pointer.of("forces", i, "stages", k),
              "force",
              force.id(),
              "when",
              reached.when().span());
        }
      }
    }
  }

  private static boolean isAdoptedBy(Mandate mandate, When when) {
    for (GoverningAct act : mandate.acts()) {
      if (!act.adoptedOn().isAfter(when.latest())) {
        return true;
      }
    }
    return false;
  }

  private static void taskOfDraft(Dossier dossier, Report report) {
    Map<ForceId, GivenTasks> given = GivenTasks.byForce(dossier.mandates());
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      GivenTasks tasks = given.get(force.id());
      for (int k = 0; tasks != null && k < force.taskPositions().size(); k++) {
        TaskPosition position = force.taskPositions().get(k);
        if (position.standing() == TaskStanding.AUTHORIZED && !tasks.hold(position.scope())) {
          report.add(
              Pointer.of("forces", i, "taskPositions", k, "scope"),
              "task",
              GivenTasks.words(position.scope()),
              "force",
              force.id());
        }
      }
    }
  }
}
