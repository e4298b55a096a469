package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.DossierFacts;
import io.github.isfmodel.dossier.ForceComposition;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Facts;
import io.github.isfmodel.precondition.Proposition;
import java.util.ArrayList;
import java.util.List;

/** What an assessment of one day is put together from, each part by itself. */
final class Parts {

  private final Subject subject;

  Parts(Subject subject) {
    this.subject = subject;
  }

  /** Not a part from the second assessment of a record on: the record keeps it. */
  Object lineage() {
    return Mandate.of(subject.force, subject.dossier.resolutions());
  }

  MandateStatus mandate() {
    return subject.dossier.index().mandate(subject.force.id()).orElseThrow().statusOn(subject.date);
  }

  Object preconditions() {
    Facts facts = new DossierFacts(subject.dossier, subject.date);
    List<Object> proofs = new ArrayList<>();
    subject.dossier.preconditions().stream()
        .filter(each -> each.isHeldOn(subject.date))
        .forEach(each -> proofs.add(each.condition().evaluate(facts)));
    return proofs;
  }

  Object composition() {
    ForceComposition composition = new ForceComposition(subject.dossier);
    List<Object> rules = new ArrayList<>();
    subject
        .dossier
        .pledges()
        .forEach(pledge -> rules.add(composition.leavingOut(pledge, subject.force, subject.date)));
    return rules;
  }

  Object milestones() {
    Facts facts = new DossierFacts(subject.dossier, subject.date);
    List<Object> findings = new ArrayList<>();
    subject
        .dossier
        .milestones()
        .forEach(each -> findings.add(facts.finding(new Proposition.MilestoneReached(each.id()))));
    return findings;
  }

  Object renewal() {
    return mandate().governing().stream()
        .flatMap(act -> act.resolution().renewalClauses().stream())
        .map(clause -> RenewalParties.on(subject.dossier, clause, subject.date))
        .toList();
  }
}
