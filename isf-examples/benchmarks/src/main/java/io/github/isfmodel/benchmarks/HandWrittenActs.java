package io.github.isfmodel.benchmarks;

import io.github.isfmodel.council.PartialVote;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.ForceName;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.Headquarters;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.MemberPredicate;
import io.github.isfmodel.force.OpenQuestion;
import io.github.isfmodel.force.RulesOfEngagement;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.InstrumentForm;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Term;

/** That texts are not blank and that nothing is listed twice, in acts, forces and pledges. */
final class HandWrittenActs {

  private final HandWritten written;

  HandWrittenActs(HandWritten written) {
    this.written = written;
  }

  void resolution(Resolution text) {
    written.text(text.title());
    written.text(text.version());
    written.once(text.sponsors());
    basis(text.legalBasis());
    course(text);
    clauses(text);
    paragraphs(text);
    for (Consultation consultation : text.consultations()) {
      written.date(consultation.when());
      written.citations(consultation.citations());
    }
    if (text.vote().isPresent()) {
      for (PartialVote vote : text.vote().get().partialVotes()) {
        written.text(vote.subject());
      }
    }
    written.citations(text.citations());
  }

  private void basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Explicit explicit) {
      written.once(explicit.chapters());
    } else if (basis instanceof LegalBasis.Implicit implicit) {
      written.texts(implicit.evidence());
    } else if (basis instanceof LegalBasis.Contested contested) {
      written.once(contested.readings());
      for (LegalReading reading : contested.readings()) {
        basis(reading.basis());
        written.text(reading.by().role());
        written.citations(reading.citations());
      }
    }
  }

  private void course(Resolution text) {
    for (LifecycleStep step : text.lifecycle()) {
      written.date(step.when());
      written.once(step.by());
      written.date(step.deadline());
      written.citations(step.citations());
    }
    for (Circulation circulation : text.circulations()) {
      written.date(circulation.when());
      written.once(circulation.audience());
      written.citations(circulation.citations());
    }
    written.once(text.forms());
    for (InstrumentForm form : text.forms()) {
      written.text(form.summary());
      written.texts(form.features());
      written.citations(form.citations());
    }
  }

  private void paragraphs(Resolution text) {
    for (OperativeParagraph paragraph : text.paragraphs()) {
      written.once(paragraph.addressees());
      written.once(paragraph.effects());
      written.text(paragraph.summary());
      written.citations(paragraph.citations());
    }
    written.once(text.mandateActs());
    for (MandateAct act : text.mandateActs()) {
      written.date(act.takesOver());
      written.once(act.tasks());
      for (TaskAssignment task : act.tasks()) {
        written.text(task.wording());
        written.citations(task.citations());
      }
      written.citations(act.citations());
    }
  }

  private void clauses(Resolution text) {
    for (Clock clock : text.clocks()) {
      written.once(clock.subjects());
      if (clock.term() instanceof Term.UntilReplaced replaced) {
        written.text(replaced.by());
      }
      written.citations(clock.citations());
    }
    written.once(text.ceilings());
    for (Ceiling ceiling : text.ceilings()) {
      written.citations(ceiling.citations());
    }
    written.once(text.renewalClauses());
    for (RenewalClause clause : text.renewalClauses()) {
      written.once(clause.subjects());
      written.once(clause.verbs());
      written.once(clause.parties());
      written.once(clause.deciders());
      written.text(clause.wording());
      written.citations(clause.citations());
    }
    written.once(text.reportingDuties());
    for (ReportingDuty duty : text.reportingDuties()) {
      written.text(duty.subject());
      written.once(duty.subjects());
      if (duty.cadence() instanceof Cadence.OnDates onDates) {
        written.once(onDates.dates());
      }
      written.citations(duty.citations());
    }
  }

  void force(Force force) {
    written.text(force.name());
    written.text(force.acronym());
    names(force);
    places(force);
    composition(force);
    standing(force);
    written.citations(force.citations());
  }

  private void names(Force force) {
    written.once(force.names());
    for (ForceName name : force.names()) {
      written.text(name.text());
      written.speaker(name.usedBy());
      written.citations(name.citations());
    }
    written.once(force.roles());
    for (ForceRole role : force.roles()) {
      written.text(role.profile());
      written.date(role.since());
      written.date(role.until());
      written.citations(role.citations());
    }
  }

  private void places(Force force) {
    written.once(force.headquarters());
    for (Headquarters headquarters : force.headquarters()) {
      written.text(headquarters.name());
      written.text(headquarters.place());
      written.citations(headquarters.citations());
    }
    written.once(force.areas());
    for (AreaOfOperation area : force.areas()) {
      written.text(area.summary());
      written.texts(area.sectors());
      written.date(area.since());
      written.date(area.until());
      written.citations(area.citations());
    }
  }

  private void composition(Force force) {
    written.once(force.compositionRules());
    for (CompositionRule rule : force.compositionRules()) {
      if (rule.predicate() instanceof MemberPredicate.Including including) {
        written.once(including.members());
      }
      written.date(rule.since());
      written.date(rule.until());
      written.citations(rule.citations());
    }
    written.once(force.strengths());
    for (StrengthFigure figure : force.strengths()) {
      written.date(figure.asOf());
      written.citations(figure.citations());
    }
    written.once(force.taskPositions());
    for (TaskPosition position : force.taskPositions()) {
      written.speaker(position.by());
      written.date(position.since());
      written.citations(position.citations());
    }
    written.once(force.engagementRules());
    for (RulesOfEngagement rules : force.engagementRules()) {
      written.date(rules.asOf());
      written.citations(rules.citations());
    }
  }

  private void standing(Force force) {
    written.once(force.openQuestions());
    for (OpenQuestion question : force.openQuestions()) {
      written.date(question.asOf());
      written.date(question.settled());
      written.citations(question.citations());
    }
    for (StageReached reached : force.stages()) {
      written.date(reached.when());
      written.citations(reached.citations());
    }
    written.once(force.consents());
    for (HostConsent consent : force.consents()) {
      written.text(consent.note());
      written.date(consent.when());
      written.citations(consent.citations());
    }
    written.once(force.lineageGaps());
    for (LineageGap gap : force.lineageGaps()) {
      written.text(gap.note());
      written.citations(gap.citations());
    }
  }

  void pledge(Pledge pledge) {
    written.once(pledge.skills());
    written.text(pledge.post());
    for (PledgeStep step : pledge.history()) {
      step(step);
    }
    written.once(pledge.caveats());
    for (Caveat caveat : pledge.caveats()) {
      written.once(caveat.tasks());
      written.date(caveat.since());
      written.date(caveat.until());
      written.citations(caveat.citations());
    }
    written.once(pledge.preconditions());
    written.once(pledge.waivers());
    for (Waiver waiver : pledge.waivers()) {
      written.date(waiver.when());
      written.citations(waiver.citations());
    }
    if (pledge.reversal().isPresent()) {
      written.condition(pledge.reversal().get().trigger());
      written.text(pledge.reversal().get().summary());
      written.citations(pledge.reversal().get().citations());
    }
    written.once(pledge.claimedBy());
    pledge.claimedBy().forEach(written::attribution);
    written.citations(pledge.citations());
  }

  private void step(PledgeStep step) {
    written.date(step.when());
    for (Phase phase : step.phases()) {
      written.date(phase.by());
    }
    step.attribution().ifPresent(written::attribution);
    written.text(step.note());
    written.citations(step.citations());
  }
}
