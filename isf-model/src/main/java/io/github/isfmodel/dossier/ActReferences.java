package io.github.isfmodel.dossier;

import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.Circulation;
import io.github.isfmodel.resolution.Clock;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.LegalReading;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.OperativeParagraph;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Term;

/** What acts and their drafts refer to. */
final class ActReferences {

  private final References references;

  ActReferences(References references) {
    this.references = references;
  }

  void resolution(Place place, Resolution text) {
    references.id(place.child("issuer"), text.issuer());
    references.ids(place.child("sponsors"), text.sponsors());
    legalBasis(place.child("legalBasis"), text.legalBasis());
    references.each(place.child("lifecycle"), text.lifecycle(), this::step);
    references.each(place.child("circulations"), text.circulations(), this::circulation);
    references.each(
        place.child("forms"),
        text.forms(),
        (at, form) -> references.citations(at, form.citations()));
    references.each(place.child("paragraphs"), text.paragraphs(), this::paragraph);
    references.each(place.child("mandateActs"), text.mandateActs(), this::mandateAct);
    references.each(place.child("clocks"), text.clocks(), this::clock);
    references.each(place.child("ceilings"), text.ceilings(), this::ceiling);
    references.each(place.child("renewalClauses"), text.renewalClauses(), this::renewalClause);
    references.each(place.child("reportingDuties"), text.reportingDuties(), this::reportingDuty);
    references.each(place.child("consultations"), text.consultations(), this::consultation);
    references.id(place.child("versionOf"), text.versionOf());
    references.id(place.child("supersedes"), text.supersedes());
    references.citations(place, text.citations());
  }

  private void legalBasis(Place place, LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested contested) {
      references.each(place.child("readings"), contested.readings(), this::reading);
    }
  }

  private void reading(Place place, LegalReading reading) {
    legalBasis(place.child("basis"), reading.basis());
    references.speaker(place.child("by"), reading.by());
    references.citations(place, reading.citations());
  }

  private void step(Place place, LifecycleStep step) {
    references.when(place.child("when"), step.when());
    references.ids(place.child("by"), step.by());
    references.when(place.child("deadline"), step.deadline());
    references.citations(place, step.citations());
  }

  private void circulation(Place place, Circulation circulation) {
    references.when(place.child("when"), circulation.when());
    references.id(place.child("by"), circulation.by());
    references.ids(place.child("audience"), circulation.audience());
    references.citations(place, circulation.citations());
  }

  private void paragraph(Place place, OperativeParagraph paragraph) {
    references.ids(place.child("addressees"), paragraph.addressees());
    references.citations(place, paragraph.citations());
  }

  private void mandateAct(Place place, MandateAct act) {
    references.id(place.child("force"), act.force());
    references.id(place.child("predecessor"), act.predecessor());
    references.when(place.child("takesOver"), act.takesOver());
    references.each(
        place.child("tasks"),
        act.tasks(),
        (at, task) -> references.citations(at, task.citations()));
    references.citations(place, act.citations());
  }

  private void clock(Place place, Clock clock) {
    references.ids(place.child("subjects"), clock.subjects());
    if (clock.term() instanceof Term.Renewed renewed) {
      references.ids(place.child("term").child("keys"), renewed.keys());
    }
    references.citations(place, clock.citations());
  }

  private void ceiling(Place place, Ceiling ceiling) {
    references.id(place.child("force"), ceiling.force());
    references.citations(place, ceiling.citations());
  }

  private void renewalClause(Place place, RenewalClause clause) {
    references.ids(place.child("subjects"), clause.subjects());
    references.each(place.child("parties"), clause.parties(), this::partySet);
    references.ids(place.child("deciders"), clause.deciders());
    references.citations(place, clause.citations());
  }

  private void partySet(Place place, PartySet set) {
    if (set instanceof PartySet.Party party) {
      references.id(place.child("party"), party.party());
    } else if (set instanceof PartySet.Contributors contributors) {
      references.id(place.child("force"), contributors.force());
    } else if (set instanceof PartySet.MembersOf membersOf) {
      references.id(place.child("group"), membersOf.group());
    }
  }

  private void reportingDuty(Place place, ReportingDuty duty) {
    references.id(place.child("reporter"), duty.reporter());
    references.id(place.child("recipient"), duty.recipient());
    references.id(place.child("through"), duty.through());
    references.citations(place, duty.citations());
  }

  private void consultation(Place place, Consultation consultation) {
    references.id(place.child("party"), consultation.party());
    references.when(place.child("when"), consultation.when());
    references.citations(place, consultation.citations());
  }
}
