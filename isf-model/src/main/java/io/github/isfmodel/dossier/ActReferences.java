package io.github.isfmodel.dossier;

import io.github.isfmodel.council.Vote;
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
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
import io.github.isfmodel.time.When;
import java.util.List;

/** What acts and their drafts refer to, when what is said of them happened, and what else. */
final class ActReferences {

  private final References references;

  ActReferences(References references) {
    this.references = references;
  }

  void resolution(Place place, Resolution text) {
    references.text(place.child("title"), text.title());
    references.text(place.child("version"), text.version());
    references.id(place.child("issuer"), text.issuer());
    references.actors(place.child("sponsors"), text.sponsors(), Capacity.SPONSOR);
    legalBasis(place.child("legalBasis"), text.legalBasis());
    steps(place.child("lifecycle"), text.lifecycle());
    circulations(place.child("circulations"), text.circulations());
    forms(place.child("forms"), text.forms());
    paragraphs(place.child("paragraphs"), text.paragraphs());
    mandateActs(place.child("mandateActs"), text.mandateActs());
    clocks(place.child("clocks"), text.clocks());
    ceilings(place.child("ceilings"), text.ceilings());
    renewalClauses(place.child("renewalClauses"), text.renewalClauses());
    reportingDuties(place.child("reportingDuties"), text.reportingDuties());
    consultations(place.child("consultations"), text.consultations());
    if (text.vote().isPresent()) {
      vote(place.child("vote"), text.vote().get());
    }
    references.id(place.child("versionOf"), text.versionOf());
    references.id(place.child("supersedes"), text.supersedes());
    references.citations(place, text.citations());
  }

  private void vote(Place place, Vote vote) {
    references.happened(place.child("heldOn"), When.on(vote.heldOn()));
    Place list = place.child("partialVotes");
    for (int i = 0; i < vote.partialVotes().size(); i++) {
      references.text(list.child(i).child("subject"), vote.partialVotes().get(i).subject());
    }
  }

  private void legalBasis(Place place, LegalBasis basis) {
    if (basis instanceof LegalBasis.Explicit explicit) {
      references.set(place.child("chapters"), explicit.chapters());
    } else if (basis instanceof LegalBasis.Implicit implicit) {
      references.texts(place.child("evidence"), implicit.evidence());
    } else if (basis instanceof LegalBasis.Contested contested) {
      readings(place.child("readings"), contested.readings());
    }
  }

  private void readings(Place list, List<LegalReading> readings) {
    references.set(list, readings);
    for (int i = 0; i < readings.size(); i++) {
      Place place = list.child(i);
      LegalReading reading = readings.get(i);
      legalBasis(place.child("basis"), reading.basis());
      references.speaker(place.child("by"), reading.by());
      references.citations(place, reading.citations());
    }
  }

  private void steps(Place list, List<LifecycleStep> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Place place = list.child(i);
      LifecycleStep step = steps.get(i);
      references.past(place.child("when"), step.when());
      references.ids(place.child("by"), step.by());
      references.when(place.child("deadline"), step.deadline());
      references.citations(place, step.citations());
    }
  }

  private void circulations(Place list, List<Circulation> circulations) {
    for (int i = 0; i < circulations.size(); i++) {
      Place place = list.child(i);
      Circulation circulation = circulations.get(i);
      references.past(place.child("when"), circulation.when());
      references.id(place.child("by"), circulation.by());
      references.ids(place.child("audience"), circulation.audience());
      references.citations(place, circulation.citations());
    }
  }

  private void forms(Place list, List<InstrumentForm> forms) {
    references.set(list, forms);
    for (int i = 0; i < forms.size(); i++) {
      Place place = list.child(i);
      InstrumentForm form = forms.get(i);
      references.text(place.child("summary"), form.summary());
      references.texts(place.child("features"), form.features());
      references.citations(place, form.citations());
    }
  }

  private void paragraphs(Place list, List<OperativeParagraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Place place = list.child(i);
      OperativeParagraph paragraph = paragraphs.get(i);
      references.ids(place.child("addressees"), paragraph.addressees());
      references.set(place.child("effects"), paragraph.effects());
      references.text(place.child("summary"), paragraph.summary());
      references.citations(place, paragraph.citations());
    }
  }

  private void mandateActs(Place list, List<MandateAct> mandateActs) {
    references.set(list, mandateActs);
    for (int i = 0; i < mandateActs.size(); i++) {
      Place place = list.child(i);
      MandateAct act = mandateActs.get(i);
      references.id(place.child("force"), act.force());
      references.id(place.child("predecessor"), act.predecessor());
      references.when(place.child("takesOver"), act.takesOver());
      tasks(place.child("tasks"), act.tasks());
      references.citations(place, act.citations());
    }
  }

  private void tasks(Place list, List<TaskAssignment> tasks) {
    references.set(list, tasks);
    for (int i = 0; i < tasks.size(); i++) {
      Place place = list.child(i);
      TaskAssignment task = tasks.get(i);
      references.text(place.child("wording"), task.wording());
      references.citations(place, task.citations());
    }
  }

  private void clocks(Place list, List<Clock> clocks) {
    for (int i = 0; i < clocks.size(); i++) {
      Place place = list.child(i);
      Clock clock = clocks.get(i);
      references.parts(place.child("subjects"), clock.subjects(), Capacity.GOVERNED);
      if (clock.term() instanceof Term.Renewed renewed) {
        references.idsInOrder(place.child("term").child("keys"), renewed.keys());
      } else if (clock.term() instanceof Term.UntilReplaced replaced) {
        references.text(place.child("term").child("by"), replaced.by());
      }
      references.citations(place, clock.citations());
    }
  }

  private void ceilings(Place list, List<Ceiling> ceilings) {
    references.set(list, ceilings);
    for (int i = 0; i < ceilings.size(); i++) {
      Place place = list.child(i);
      Ceiling ceiling = ceilings.get(i);
      references.id(place.child("force"), ceiling.force());
      references.citations(place, ceiling.citations());
    }
  }

  private void renewalClauses(Place list, List<RenewalClause> renewalClauses) {
    references.set(list, renewalClauses);
    for (int i = 0; i < renewalClauses.size(); i++) {
      Place place = list.child(i);
      RenewalClause clause = renewalClauses.get(i);
      references.parts(place.child("subjects"), clause.subjects(), Capacity.GOVERNED);
      references.set(place.child("verbs"), clause.verbs());
      partySets(place.child("parties"), clause.parties());
      references.actors(place.child("deciders"), clause.deciders(), Capacity.PARTY);
      references.text(place.child("wording"), clause.wording());
      references.citations(place, clause.citations());
    }
  }

  private void partySets(Place list, List<PartySet> partySets) {
    references.set(list, partySets);
    for (int i = 0; i < partySets.size(); i++) {
      Place place = list.child(i);
      PartySet set = partySets.get(i);
      if (set instanceof PartySet.Party party) {
        references.actor(place.child("party"), party.party(), Capacity.PARTY);
      } else if (set instanceof PartySet.Contributors contributors) {
        references.id(place.child("force"), contributors.force());
      } else if (set instanceof PartySet.MembersOf membersOf) {
        references.id(place.child("group"), membersOf.group());
      }
    }
  }

  private void reportingDuties(Place list, List<ReportingDuty> reportingDuties) {
    references.set(list, reportingDuties);
    for (int i = 0; i < reportingDuties.size(); i++) {
      Place place = list.child(i);
      ReportingDuty duty = reportingDuties.get(i);
      references.text(place.child("subject"), duty.subject());
      if (duty.cadence() instanceof Cadence.OnDates onDates) {
        references.set(place.child("cadence").child("dates"), onDates.dates());
      }
      references.actor(place.child("reporter"), duty.reporter(), Capacity.REPORTING);
      references.actor(place.child("recipient"), duty.recipient(), Capacity.REPORTING);
      references.actor(place.child("through"), duty.through(), Capacity.REPORTING);
      references.parts(place.child("subjects"), duty.subjects(), Capacity.GOVERNED);
      references.citations(place, duty.citations());
    }
  }

  private void consultations(Place list, List<Consultation> consultations) {
    for (int i = 0; i < consultations.size(); i++) {
      Place place = list.child(i);
      Consultation consultation = consultations.get(i);
      references.actor(place.child("party"), consultation.party(), Capacity.PARTY);
      references.past(place.child("when"), consultation.when());
      references.citations(place, consultation.citations());
    }
  }
}
