package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.PartySet;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.term.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about what a text says of its renewal and of reports. */
final class HandRenewals {

  private final HandGroups groups;
  private final HandReferences references;
  private final HandFindings found;

  HandRenewals(HandGroups groups, HandReferences references, HandFindings found) {
    this.groups = groups;
    this.references = references;
    this.found = found;
  }

  void check(Resolution text, @Nullable LocalDate adopted) {
    List<RenewalClause> clauses = text.renewalClauses();
    for (int i = 0; i < clauses.size(); i++) {
      clause(clauses.get(i));
      keys(clauses.get(i), text.clocks());
      nothing(clauses.get(i).subjects(), text);
    }
    consultations(text.consultations(), adopted);
    reports(text.reportingDuties());
  }

  private void clause(RenewalClause clause) {
    references.things(clause.subjects());
    references.actors(clause.deciders(), HandReferences.PRESS_OR_UNNAMED);
    references.citations(clause.citations());
    parties(clause);
    boolean isIncomplete =
        clause.subjects().isEmpty()
            || clause.deciders().isEmpty()
            || clause.verbs().isEmpty() != clause.parties().isEmpty();
    if (isIncomplete) {
      found.add("ISF-RNW-003");
    }
  }

  private void parties(RenewalClause clause) {
    boolean isConsultedOnly = !clause.verbs().contains(ConsultationVerb.AGREEMENT);
    List<PartySet> parties = clause.parties();
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i) instanceof PartySet.Party party) {
        references.actor(party.party(), HandReferences.PRESS_OR_UNNAMED);
        if (isConsultedOnly && clause.deciders().contains(party.party())) {
          found.add("ISF-RNW-001");
        }
      } else if (parties.get(i) instanceof PartySet.Contributors contributors) {
        references.force(contributors.force());
      } else if (parties.get(i) instanceof PartySet.MembersOf membersOf) {
        groups.only(membersOf.group());
      }
    }
  }

  private void nothing(List<EntityId> subjects, Resolution text) {
    boolean isNothing = !subjects.isEmpty() && !text.mandateActs().isEmpty();
    for (MandateAct act : text.mandateActs()) {
      isNothing &= !subjects.contains(act.force());
    }
    for (Clock clock : text.clocks()) {
      isNothing &= !isAnyIn(subjects, clock.subjects());
    }
    if (isNothing) {
      found.add("ISF-RNW-010");
    }
  }

  private void keys(RenewalClause clause, List<Clock> clocks) {
    for (int i = 0; i < clocks.size(); i++) {
      Clock clock = clocks.get(i);
      if (clock.term() instanceof Term.Renewed renewed
          && isAnyIn(clock.subjects(), clause.subjects())
          && !isSame(renewed.keys(), clause.deciders())) {
        found.add("ISF-RNW-002");
      }
    }
  }

  private static boolean isAnyIn(List<EntityId> some, List<EntityId> others) {
    for (int i = 0; i < some.size(); i++) {
      if (others.contains(some.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(List<ActorId> keys, List<ActorId> deciders) {
    return areAllIn(keys, deciders) && areAllIn(deciders, keys);
  }

  private static boolean areAllIn(List<ActorId> some, List<ActorId> others) {
    for (int i = 0; i < some.size(); i++) {
      if (!others.contains(some.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void consultations(List<Consultation> consultations, @Nullable LocalDate adopted) {
    for (int i = 0; i < consultations.size(); i++) {
      Consultation consultation = consultations.get(i);
      references.actor(consultation.party(), HandReferences.PRESS_OR_UNNAMED);
      references.past(consultation.when());
      references.citations(consultation.citations());
      if (adopted != null && HandDays.first(consultation.when()).isAfter(adopted)) {
        found.add("ISF-RNW-004");
      }
    }
  }

  private void reports(List<ReportingDuty> duties) {
    for (int i = 0; i < duties.size(); i++) {
      ReportingDuty duty = duties.get(i);
      references.actor(duty.reporter(), HandReferences.PRESS_OR_UNNAMED);
      references.actor(duty.recipient(), HandReferences.PRESS_OR_UNNAMED);
      references.actor(duty.through(), HandReferences.PRESS_OR_UNNAMED);
      references.things(duty.subjects());
      references.citations(duty.citations());
      if (duty.reporter().equals(duty.recipient())) {
        found.add("ISF-RPT-001");
      }
    }
  }
}
