package io.github.isfmodel.assessment;

import io.github.isfmodel.council.Vote;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.dossier.ForceComposition;
import io.github.isfmodel.dossier.PossibleMembers;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.mandate.GivenClause;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.ReversalClause;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a {@link Situation} together; each question is answered where it belongs in the model. */
final class Assessor {

  private final Dossier dossier;
  private final LocalDate date;
  private final Assumptions assumptions;
  private final Facts facts;
  private final ForceComposition composition;
  private final Anchors anchors;
  private final Publications publications;

  Assessor(Dossier dossier, LocalDate date, Assumptions assumptions) {
    this.dossier = assumptions.applyTo(dossier);
    this.date = date;
    this.assumptions = assumptions;
    this.facts = new RememberedFacts(assumptions.over(new DossierFacts(this.dossier, date), date));
    this.composition = new ForceComposition(this.dossier);
    this.anchors = new Anchors(this.dossier, assumptions, date);
    this.publications = new Publications(this.dossier, date);
  }

  Situation situation(Force force) {
    Mandate whole = dossier.index().mandate(force.id()).orElseThrow();
    MandateStatus mandate = known(whole, force).statusOn(date);
    List<Pledge> pledges = pledgesTo(force);
    ImmutableSituation.Builder situation =
        ImmutableSituation.builder()
            .force(force)
            .date(date)
            .recordUntil(dossier.asOf())
            .assumptions(assumptions)
            .mandate(mandate)
            .renewals(renewals(whole))
            .forceStanding(new ForceOnDay(force, date, publications).standing())
            .texts(texts(force.id()))
            .pledges(standings(pledges, force))
            .possiblePledges(possible(pledges))
            .otherPreconditions(otherPreconditions(force))
            .milestones(milestones());
    if (mandate.governing().isPresent()) {
      GoverningAct act = mandate.governing().get();
      situation.outcome(act.resolution().vote().map(Vote::outcome));
    }
    return situation.build();
  }

  /** What is to come by the acts of that day can be taken back by those that are adopted later. */
  private Mandate known(Mandate whole, Force force) {
    return whole.upcomingOn(date).isEmpty()
        ? whole
        : Mandate.asOf(force, dossier.resolutions(), date);
  }

  private List<Pledge> pledgesTo(Force force) {
    List<Pledge> pledges = new ArrayList<>();
    for (Pledge pledge : dossier.pledges()) {
      if (pledge.force().equals(force.id())) {
        pledges.add(pledge);
      }
    }
    return pledges;
  }

  private List<TextStanding> texts(ForceId force) {
    List<TextStanding> texts = new ArrayList<>();
    for (Resolution text : dossier.resolutions()) {
      Optional<LifecycleStep> step = text.stepOn(date);
      if (step.isPresent() && concerns(text, force)) {
        texts.add(ImmutableTextStanding.builder().resolution(text).step(step.get()).build());
      }
    }
    return texts;
  }

  private static boolean concerns(Resolution text, ForceId force) {
    for (MandateAct act : text.mandateActs()) {
      if (act.force().equals(force)) {
        return true;
      }
    }
    return text.mandateActs().isEmpty();
  }

  /**
   * Those on the renewal of what governs first, then of what other bodies gave, if a renewal on the
   * day leaves none without it: what is given later is given anew, without the clauses (rule R2).
   */
  private List<RenewalDuty> renewals(Mandate mandate) {
    List<GivenClause> clauses = new ArrayList<>();
    mandate.governingOn(date).ifPresent(act -> clauses.addAll(act.renewalClauses()));
    for (Mandate other : mandate.othersOn(date)) {
      if (date.equals(LocalDate.MIN) || !other.stateOn(date.minusDays(1)).isOver()) {
        clauses.addAll(other.governingOn(date).orElseThrow().renewalClauses());
      }
    }
    List<RenewalDuty> duties = new ArrayList<>();
    for (GivenClause given : clauses) {
      duties.add(
          ImmutableRenewalDuty.builder()
              .resolution(given.resolution())
              .clause(given.clause())
              .parties(RenewalParties.on(dossier, given.clause(), date))
              .build());
    }
    return duties;
  }

  private List<PledgeStanding> standings(List<Pledge> pledges, Force force) {
    List<PledgeStanding> standings = new ArrayList<>();
    for (Pledge pledge : pledges) {
      Optional<PledgeStep> step = pledge.stepOn(date);
      if (step.isPresent()) {
        standings.add(standing(pledge, step.get(), force));
      }
    }
    return standings;
  }

  private List<Pledge> possible(List<Pledge> pledges) {
    List<Pledge> possible = new ArrayList<>();
    for (Pledge pledge : pledges) {
      if (pledge.stepOn(date).isEmpty() && !pledge.perhapsOn(date).isEmpty()) {
        possible.add(pledge);
      }
    }
    return possible;
  }

  private PledgeStanding standing(Pledge pledge, PledgeStep step, Force force) {
    return ImmutablePledgeStanding.builder()
        .pledge(pledge)
        .date(date)
        .step(step)
        .sizedBy(pledge.sizedOn(date))
        .phases(pledge.phasesOn(date))
        .members(PossibleMembers.of(pledge.contributor(), dossier, date))
        .preconditions(preconditions(pledge))
        .unrecorded(dossier.index().unrecordedPreconditions(pledge, date))
        .caveats(caveats(pledge))
        .reversal(reversal(pledge, step))
        .leftOutBy(composition.leavingOut(pledge, force, date))
        .build();
  }

  private List<PreconditionStanding> preconditions(Pledge pledge) {
    List<PreconditionStanding> standings = new ArrayList<>();
    for (PreconditionId id : pledge.preconditions()) {
      Optional<Precondition> held = dossier.index().precondition(id);
      if (held.isPresent() && dossier.index().isHeldOn(held.get(), date)) {
        standings.add(standing(held.get(), pledge.hasWaivedBy(id, date)));
      }
    }
    return standings;
  }

  private List<Caveat> caveats(Pledge pledge) {
    List<Caveat> caveats = new ArrayList<>();
    for (Caveat caveat : pledge.caveats()) {
      if (caveat.mayBeInForceOn(date) && publications.isNamed(caveat.citations())) {
        caveats.add(caveat);
      }
    }
    return caveats;
  }

  private Optional<ReversalStanding> reversal(Pledge pledge, PledgeStep step) {
    return pledge
        .reversal()
        .filter(clause -> step.state().isActive() && publications.isNamed(clause.citations()))
        .map(this::standing);
  }

  private ReversalStanding standing(ReversalClause clause) {
    return ImmutableReversalStanding.builder()
        .clause(clause)
        .proof(clause.trigger().evaluate(facts))
        .build();
  }

  private List<PreconditionStanding> otherPreconditions(Force force) {
    OtherPreconditions others = new OtherPreconditions(dossier, force.id());
    List<PreconditionStanding> standings = new ArrayList<>();
    for (Precondition precondition : dossier.preconditions()) {
      if (dossier.index().isHeldOn(precondition, date) && others.isShown(precondition)) {
        standings.add(standing(precondition, false));
      }
    }
    return standings;
  }

  private PreconditionStanding standing(Precondition precondition, boolean waived) {
    return ImmutablePreconditionStanding.builder()
        .precondition(precondition)
        .proof(precondition.evaluate(facts))
        .waived(waived)
        .build();
  }

  private List<MilestoneStanding> milestones() {
    List<MilestoneStanding> standings = new ArrayList<>();
    for (Milestone milestone : dossier.milestones()) {
      if (publications.isNamed(milestone.citations())) {
        standings.add(standing(milestone));
      }
    }
    return standings;
  }

  private MilestoneStanding standing(Milestone milestone) {
    Finding reached = facts.finding(new Proposition.MilestoneReached(milestone.id()));
    Optional<Span> due = milestone.due().map(when -> when.due(anchors.days(when)));
    boolean certain = milestone.due().filter(anchors::isCertain).isPresent();
    boolean passed = due.isPresent() && hasPassed(due.get()) && certain;
    List<Forecast> forecasts = milestone.forecastsBy(date);
    int last = forecasts.size() - 1;
    return ImmutableMilestoneStanding.builder()
        .milestone(milestone)
        .reached(reached)
        .waitsFor(waitsFor(milestone))
        .due(due)
        .reachedLate(certain && isReachedAfter(milestone, due))
        .overdue(reached.truth() != Truth.MET && passed && !mayBeKept(milestone, reached, due))
        .forecast(last < 0 ? Optional.empty() : Optional.of(forecasts.get(last)))
        .earlierForecasts(forecasts.subList(0, Math.max(last, 0)))
        .build();
  }

  /** Where somebody declares it reached in time, it may be so although nothing verified says it. */
  private boolean mayBeKept(Milestone milestone, Finding reached, Optional<Span> due) {
    return reached.truth() != Truth.NOT_MET
        && due.filter(days -> milestone.isSaidToBeReachedBy(days.latest(), date)).isPresent();
  }

  private boolean isReachedAfter(Milestone milestone, Optional<Span> due) {
    Optional<Span> days = anchors.of(milestone.id());
    return due.isPresent() && days.isPresent() && days.get().after(due.get());
  }

  /** Of a due day after its own end the record cannot tell whether it was kept. */
  private boolean hasPassed(Span due) {
    return due.latest().isBefore(date) && !due.latest().isAfter(dossier.asOf());
  }

  private Set<MilestoneId> waitsFor(Milestone milestone) {
    Set<MilestoneId> open = new LinkedHashSet<>();
    for (Dependency dependency : milestone.dependencies()) {
      if (facts.finding(new Proposition.MilestoneReached(dependency.on())).truth() != Truth.MET) {
        open.add(dependency.on());
      }
    }
    return open;
  }
}
