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
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.resolution.Cadence;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
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
import io.github.isfmodel.term.Clock;
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
    for (int i = 0; i < text.consultations().size(); i++) {
      Consultation consultation = text.consultations().get(i);
      written.date(consultation.when());
      written.citations(consultation.citations());
    }
    if (text.vote().isPresent()) {
      for (int j = 0; j < text.vote().get().partialVotes().size(); j++) {
        PartialVote vote = text.vote().get().partialVotes().get(j);
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
      for (int i = 0; i < contested.readings().size(); i++) {
        LegalReading reading = contested.readings().get(i);
        basis(reading.basis());
        written.text(reading.by().role());
        written.citations(reading.citations());
      }
    }
  }

  private void course(Resolution text) {
    for (int i = 0; i < text.lifecycle().size(); i++) {
      LifecycleStep step = text.lifecycle().get(i);
      written.date(step.when());
      written.once(step.by());
      written.date(step.deadline());
      written.citations(step.citations());
    }
    for (int i = 0; i < text.circulations().size(); i++) {
      Circulation circulation = text.circulations().get(i);
      written.date(circulation.when());
      written.once(circulation.audience());
      written.citations(circulation.citations());
    }
    written.once(text.forms());
    for (int i = 0; i < text.forms().size(); i++) {
      InstrumentForm form = text.forms().get(i);
      written.text(form.summary());
      written.texts(form.features());
      written.citations(form.citations());
    }
  }

  private void paragraphs(Resolution text) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      OperativeParagraph paragraph = text.paragraphs().get(i);
      written.once(paragraph.addressees());
      written.once(paragraph.effects());
      written.text(paragraph.summary());
      written.citations(paragraph.citations());
    }
    written.once(text.mandateActs());
    for (int i = 0; i < text.mandateActs().size(); i++) {
      MandateAct act = text.mandateActs().get(i);
      written.date(act.takesOver());
      written.once(act.tasks());
      for (int j = 0; j < act.tasks().size(); j++) {
        TaskAssignment task = act.tasks().get(j);
        written.text(task.wording());
        written.citations(task.citations());
      }
      written.citations(act.citations());
    }
  }

  private void clauses(Resolution text) {
    for (int i = 0; i < text.clocks().size(); i++) {
      Clock clock = text.clocks().get(i);
      written.once(clock.subjects());
      if (clock.term() instanceof Term.UntilReplaced replaced) {
        written.text(replaced.by());
      }
      written.citations(clock.citations());
    }
    written.once(text.ceilings());
    for (int i = 0; i < text.ceilings().size(); i++) {
      Ceiling ceiling = text.ceilings().get(i);
      written.citations(ceiling.citations());
    }
    written.once(text.renewalClauses());
    for (int i = 0; i < text.renewalClauses().size(); i++) {
      RenewalClause clause = text.renewalClauses().get(i);
      written.once(clause.subjects());
      written.once(clause.verbs());
      written.once(clause.parties());
      written.once(clause.deciders());
      written.text(clause.wording());
      written.citations(clause.citations());
    }
    written.once(text.reportingDuties());
    for (int i = 0; i < text.reportingDuties().size(); i++) {
      ReportingDuty duty = text.reportingDuties().get(i);
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
    for (int i = 0; i < force.names().size(); i++) {
      ForceName name = force.names().get(i);
      written.text(name.text());
      written.speaker(name.usedBy());
      written.citations(name.citations());
    }
    written.once(force.roles());
    for (int i = 0; i < force.roles().size(); i++) {
      ForceRole role = force.roles().get(i);
      written.text(role.profile());
      written.date(role.since());
      written.date(role.until());
      written.citations(role.citations());
    }
  }

  private void places(Force force) {
    written.once(force.headquarters());
    for (int i = 0; i < force.headquarters().size(); i++) {
      Headquarters headquarters = force.headquarters().get(i);
      written.text(headquarters.name());
      written.text(headquarters.place());
      written.citations(headquarters.citations());
    }
    written.once(force.areas());
    for (int i = 0; i < force.areas().size(); i++) {
      AreaOfOperation area = force.areas().get(i);
      written.text(area.summary());
      written.texts(area.sectors());
      written.date(area.since());
      written.date(area.until());
      written.citations(area.citations());
    }
  }

  private void composition(Force force) {
    written.once(force.compositionRules());
    for (int i = 0; i < force.compositionRules().size(); i++) {
      CompositionRule rule = force.compositionRules().get(i);
      if (rule.predicate() instanceof MemberPredicate.Including including) {
        written.once(including.members());
      }
      written.date(rule.since());
      written.date(rule.until());
      written.citations(rule.citations());
    }
    written.once(force.strengths());
    for (int i = 0; i < force.strengths().size(); i++) {
      StrengthFigure figure = force.strengths().get(i);
      written.date(figure.asOf());
      written.citations(figure.citations());
    }
    written.once(force.taskPositions());
    for (int i = 0; i < force.taskPositions().size(); i++) {
      TaskPosition position = force.taskPositions().get(i);
      written.speaker(position.by());
      written.date(position.since());
      written.citations(position.citations());
    }
    written.once(force.engagementRules());
    for (int i = 0; i < force.engagementRules().size(); i++) {
      RulesOfEngagement rules = force.engagementRules().get(i);
      written.date(rules.asOf());
      written.citations(rules.citations());
    }
  }

  private void standing(Force force) {
    written.once(force.openQuestions());
    for (int i = 0; i < force.openQuestions().size(); i++) {
      OpenQuestion question = force.openQuestions().get(i);
      written.date(question.asOf());
      written.date(question.settled());
      written.citations(question.citations());
    }
    for (int i = 0; i < force.stages().size(); i++) {
      StageReached reached = force.stages().get(i);
      written.date(reached.when());
      written.citations(reached.citations());
    }
    written.once(force.consents());
    for (int i = 0; i < force.consents().size(); i++) {
      HostConsent consent = force.consents().get(i);
      written.text(consent.note());
      written.date(consent.when());
      written.citations(consent.citations());
    }
    written.once(force.lineageGaps());
    for (int i = 0; i < force.lineageGaps().size(); i++) {
      LineageGap gap = force.lineageGaps().get(i);
      written.text(gap.note());
      written.citations(gap.citations());
    }
  }

  void pledge(Pledge pledge) {
    if (pledge.contributor() instanceof Contributor.Unnamed unnamed) {
      written.text(unnamed.description());
    }
    written.once(pledge.skills());
    written.text(pledge.post());
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      step(step);
    }
    written.once(pledge.caveats());
    for (int i = 0; i < pledge.caveats().size(); i++) {
      Caveat caveat = pledge.caveats().get(i);
      written.once(caveat.tasks());
      written.date(caveat.since());
      written.date(caveat.until());
      written.citations(caveat.citations());
    }
    written.once(pledge.preconditions());
    written.once(pledge.waivers());
    for (int i = 0; i < pledge.waivers().size(); i++) {
      Waiver waiver = pledge.waivers().get(i);
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
    for (int i = 0; i < step.phases().size(); i++) {
      Phase phase = step.phases().get(i);
      written.date(phase.by());
    }
    step.attribution().ifPresent(written::attribution);
    written.text(step.note());
    written.citations(step.citations());
  }
}
