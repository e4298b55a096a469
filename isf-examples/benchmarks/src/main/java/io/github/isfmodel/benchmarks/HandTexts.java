package io.github.isfmodel.benchmarks;

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
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;

/** What is looked at in acts and their drafts: references and the last day. */
final class HandTexts {

  private final HandReferences references;

  HandTexts(HandReferences references) {
    this.references = references;
  }

  void check(Resolution text) {
    references.actor(text.issuer());
    references.actors(text.sponsors());
    references.text(text.versionOf());
    references.text(text.supersedes());
    references.citations(text.citations());
    basis(text.legalBasis());
    steps(text);
    words(text);
    acts(text);
    limits(text);
    renewal(text);
    reports(text);
  }

  private void basis(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested contested) {
      for (LegalReading reading : contested.readings()) {
        basis(reading.basis());
        references.speaker(reading.by());
        references.citations(reading.citations());
      }
    }
  }

  private void steps(Resolution text) {
    for (LifecycleStep step : text.lifecycle()) {
      references.past(step.when());
      references.actors(step.by());
      references.date(step.deadline());
      references.citations(step.citations());
    }
    for (Circulation circulation : text.circulations()) {
      references.past(circulation.when());
      references.actor(circulation.by());
      references.actors(circulation.audience());
      references.citations(circulation.citations());
    }
    if (text.vote().isPresent()) {
      references.happened(When.on(text.vote().get().heldOn()));
    }
  }

  private void words(Resolution text) {
    for (InstrumentForm form : text.forms()) {
      references.citations(form.citations());
    }
    for (OperativeParagraph paragraph : text.paragraphs()) {
      references.actors(paragraph.addressees());
      references.citations(paragraph.citations());
    }
  }

  private void acts(Resolution text) {
    for (MandateAct act : text.mandateActs()) {
      references.force(act.force());
      references.force(act.predecessor());
      references.date(act.takesOver());
      for (TaskAssignment task : act.tasks()) {
        references.citations(task.citations());
      }
      references.citations(act.citations());
    }
  }

  private void limits(Resolution text) {
    for (Clock clock : text.clocks()) {
      references.any(clock.subjects());
      if (clock.term() instanceof Term.Renewed renewed) {
        references.actors(renewed.keys());
      }
      references.citations(clock.citations());
    }
    for (Ceiling ceiling : text.ceilings()) {
      references.force(ceiling.force());
      references.citations(ceiling.citations());
    }
  }

  private void renewal(Resolution text) {
    for (RenewalClause clause : text.renewalClauses()) {
      references.any(clause.subjects());
      clause.parties().forEach(this::party);
      references.actors(clause.deciders());
      references.citations(clause.citations());
    }
    for (Consultation consultation : text.consultations()) {
      references.actor(consultation.party());
      references.past(consultation.when());
      references.citations(consultation.citations());
    }
  }

  private void party(PartySet set) {
    if (set instanceof PartySet.Party party) {
      references.actor(party.party());
    } else if (set instanceof PartySet.Contributors contributors) {
      references.force(contributors.force());
    } else if (set instanceof PartySet.MembersOf membersOf) {
      references.actor(membersOf.group());
    }
  }

  private void reports(Resolution text) {
    for (ReportingDuty duty : text.reportingDuties()) {
      references.actor(duty.reporter());
      references.actor(duty.recipient());
      references.actor(duty.through());
      references.citations(duty.citations());
    }
  }
}
