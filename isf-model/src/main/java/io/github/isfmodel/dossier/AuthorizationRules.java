package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceStage;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.force.TaskStanding;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Only an adopted act authorizes a force, gives it tasks and allows it to use force. */
final class AuthorizationRules {

  private static final Authority ADOPTED =
      Authority.practice(
          "A body authorizes by what it adopts: Charter, Articles 39 to 42 and 53, or 11, 14 and"
              + " 22, or a treaty");

  private static final Rule AUTHORIZED_BY_DRAFT =
      error(
          "ISF-MAN-002",
          "Only an adopted act authorizes a force",
          ADOPTED,
          "{force} counts as authorized, {when}, and no adopted act on its mandate authorizes it"
              + " then",
          "mend the date, add the adoption, or record the stage as planned",
          "0.1.0");

  private static final Rule TASK_OF_DRAFT =
      error(
          "ISF-MAN-003",
          "A task is authorized by an adopted act, never by a draft",
          ADOPTED,
          "the task {task} counts as authorized, {when}, and no act on the mandate of {force}"
              + " gives it then",
          "choose planned, or add the task to the act that gives it",
          "0.1.0");

  private static final Rule ENGAGEMENT =
      warning(
          "ISF-MAN-006",
          "Rules of engagement allow no more force than the mandate",
          Authority.practice("Rules of engagement derive from the mandate"),
          "the rules of engagement allow {level}, and the mandate of {force} no more than"
              + " {most}",
          "check the level, and whether the acts leave out what they allow",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          AuthorizationRules::check, List.of(AUTHORIZED_BY_DRAFT, TASK_OF_DRAFT, ENGAGEMENT));

  private AuthorizationRules() {}

  private static void check(Dossier dossier, Report report) {
    Mandates mandates = dossier.mandates();
    for (int i = 0; i < dossier.forces().size(); i++) {
      Force force = dossier.forces().get(i);
      Place at = Place.of("forces", i);
      Optional<Mandate> mandate = mandates.of(force.id());
      if (mandate.isPresent()) {
        GivenTasks tasks = mandates.tasks(force.id()).orElseThrow();
        Authorization authorization =
            new Authorization(mandate.get(), mandates.presence(force.id()).orElseThrow());
        authorizedByDraft(
            force, authorization, at.child("stages"), report.under(AUTHORIZED_BY_DRAFT));
        taskOfDraft(force, tasks, at.child("taskPositions"), report.under(TASK_OF_DRAFT));
        engagement(force, tasks, at.child("engagementRules"), report.under(ENGAGEMENT));
      }
    }
  }

  private static void authorizedByDraft(
      Force force, Authorization authorization, Place list, Report report) {
    for (int i = 0; i < force.stages().size(); i++) {
      StageReached reached = force.stages().get(i);
      boolean authorized =
          reached.stage() == ForceStage.AUTHORIZED && reached.standing() == Standing.IN_EFFECT;
      if (authorized && !authorization.mayBeGivenOn(reached.when())) {
        report.add(list.child(i).pointer(), "force", force.id(), "when", reached.when().span());
      }
    }
  }

  /** An act authorizes from its adoption on, also ahead of its effect, until the mandate ends. */
  private record Authorization(
      Mandate mandate, Presence presence, Optional<LocalDate> firstAdoption) {

    Authorization(Mandate mandate, Presence presence) {
      this(
          mandate,
          presence,
          mandate.acts().stream().map(GoverningAct::adoptedOn).min(LocalDate::compareTo));
    }

    boolean mayBeGivenOn(When when) {
      boolean adopted = firstAdoption.isPresent() && !when.latest().isBefore(firstAdoption.get());
      return adopted
          && (presence.endBefore(when).isEmpty() || !mandate.upcomingOn(when.latest()).isEmpty());
    }
  }

  private static void taskOfDraft(Force force, GivenTasks tasks, Place list, Report report) {
    for (int i = 0; i < force.taskPositions().size(); i++) {
      TaskPosition position = force.taskPositions().get(i);
      if (position.standing() == TaskStanding.AUTHORIZED
          && tasks.withhold(position.scope(), position.since().span())) {
        report.add(
            list.child(i).child("scope").pointer(),
            "task",
            GivenTasks.words(position.scope()),
            "when",
            position.since().span(),
            "force",
            force.id());
      }
    }
  }

  private static void engagement(Force force, GivenTasks tasks, Place list, Report report) {
    for (int i = 0; i < force.engagementRules().size(); i++) {
      RulesOfEngagement rules = force.engagementRules().get(i);
      Optional<UseOfForceLevel> most =
          rules.standing().isSettled() ? tasks.mostForce(rules.asOf().span()) : Optional.empty();
      if (most.isPresent() && isMore(rules.level(), most.get())) {
        report.add(
            list.child(i).child("level").pointer(),
            "level",
            rules.level().get(),
            "force",
            force.id(),
            "most",
            most.get());
      }
    }
  }

  private static boolean isMore(Optional<UseOfForceLevel> level, UseOfForceLevel most) {
    return level.isPresent() && level.get().compareTo(most) > 0;
  }
}
