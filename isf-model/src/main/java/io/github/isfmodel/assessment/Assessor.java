package io.github.isfmodel.assessment;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.dossier.Composition;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a {@link Situation} together; each question is answered where it belongs in the model. */
final class Assessor {

  private final Dossier dossier;
  private final LocalDate date;
  private final Assumptions assumptions;
  private final Facts facts;
  private final Composition composition;
  private final Anchors anchors;

  Assessor(Dossier dossier, LocalDate date, Assumptions assumptions) {
    this.dossier = assumptions.applyTo(dossier);
    this.date = date;
    this.assumptions = assumptions;
    this.facts = new RememberedFacts(assumptions.over(new DossierFacts(this.dossier, date), date));
    this.composition = new Composition(this.dossier);
    this.anchors = new Anchors(this.dossier, assumptions, date);
  }

  Situation situation(Force force) {
    MandateStatus mandate = dossier.index().mandate(force.id()).orElseThrow().statusOn(date);
    Optional<Resolution> governing = mandate.governing().map(GoverningAct::resolution);
    List<Pledge> pledges =
        dossier.pledges().stream().filter(each -> each.force().equals(force.id())).toList();
    return Situation.builder()
        .force(force)
        .date(date)
        .recordUntil(dossier.asOf())
        .assumptions(assumptions)
        .mandate(mandate)
        .outcome(governing.flatMap(Resolution::vote).map(Vote::outcome))
        .texts(texts(force.id()))
        .renewals(governing.map(this::renewals).orElse(List.of()))
        .pledges(pledges.stream().flatMap(each -> standing(each, force).stream()).toList())
        .otherPreconditions(otherPreconditions(pledges))
        .milestones(
            dossier.milestones().stream().filter(this::isNamed).map(this::standing).toList())
        .build();
  }

  private List<TextStanding> texts(ForceId force) {
    return dossier.resolutions().stream()
        .filter(text -> concerns(text, force))
        .flatMap(text -> text.stepOn(date).map(step -> standing(text, step)).stream())
        .toList();
  }

  private static TextStanding standing(Resolution text, LifecycleStep step) {
    return TextStanding.builder().resolution(text).step(step).build();
  }

  private static boolean concerns(Resolution text, ForceId force) {
    return text.mandateActs().isEmpty()
        || text.mandateActs().stream().anyMatch(act -> act.force().equals(force));
  }

  private List<RenewalDuty> renewals(Resolution act) {
    return act.renewalClauses().stream()
        .map(
            clause ->
                RenewalDuty.builder()
                    .resolution(act.id())
                    .clause(clause)
                    .parties(RenewalParties.on(clause, dossier, date))
                    .build())
        .toList();
  }

  private Optional<PledgeStanding> standing(Pledge pledge, Force force) {
    return pledge
        .stepOn(date)
        .map(
            step ->
                PledgeStanding.builder()
                    .pledge(pledge)
                    .step(step)
                    .sizedBy(pledge.sizedOn(date))
                    .preconditions(preconditions(pledge))
                    .leftOutBy(composition.leavingOut(pledge, force, date))
                    .build());
  }

  private List<PreconditionStanding> preconditions(Pledge pledge) {
    return pledge.preconditions().stream()
        .flatMap(id -> dossier.index().precondition(id).stream())
        .filter(each -> each.isHeldOn(date))
        .map(each -> standing(each, pledge.hasWaivedBy(each.id(), date)))
        .toList();
  }

  private List<PreconditionStanding> otherPreconditions(List<Pledge> pledges) {
    Set<PreconditionId> ofPledges =
        pledges.stream().flatMap(each -> each.preconditions().stream()).collect(Collectors.toSet());
    return dossier.preconditions().stream()
        .filter(each -> !ofPledges.contains(each.id()) && each.isHeldOn(date))
        .map(each -> standing(each, false))
        .toList();
  }

  private PreconditionStanding standing(Precondition precondition, boolean waived) {
    return PreconditionStanding.builder()
        .precondition(precondition)
        .proof(precondition.condition().evaluate(facts))
        .waived(waived)
        .build();
  }

  /** A plan of a later day is not shown on an earlier one. */
  private boolean isNamed(Milestone milestone) {
    return milestone.citations().isEmpty()
        || milestone.citations().stream()
            .flatMap(citation -> dossier.index().source(citation.source()).stream())
            .anyMatch(source -> source.published().possiblyBy(date));
  }

  private MilestoneStanding standing(Milestone milestone) {
    Finding reached = facts.finding(new Proposition.MilestoneReached(milestone.id()));
    Optional<Span> due = milestone.due().map(anchors::days);
    List<Forecast> forecasts =
        milestone.forecasts().stream().filter(each -> each.asOf().certainlyBy(date)).toList();
    int last = forecasts.size() - 1;
    return MilestoneStanding.builder()
        .milestone(milestone)
        .reached(reached)
        .waitsFor(waitsFor(milestone))
        .due(due)
        .overdue(reached.truth() != Truth.MET && due.map(this::hasPassed).orElse(false))
        .forecast(last < 0 ? Optional.empty() : Optional.of(forecasts.get(last)))
        .earlierForecasts(forecasts.subList(0, Math.max(last, 0)))
        .build();
  }

  /** Of a due day after its own end the record cannot tell whether it was kept. */
  private boolean hasPassed(Span due) {
    return due.latest().isBefore(date) && !due.latest().isAfter(dossier.asOf());
  }

  private List<MilestoneId> waitsFor(Milestone milestone) {
    return milestone.dependencies().stream()
        .map(Dependency::on)
        .distinct()
        .filter(id -> facts.finding(new Proposition.MilestoneReached(id)).truth() != Truth.MET)
        .toList();
  }
}
