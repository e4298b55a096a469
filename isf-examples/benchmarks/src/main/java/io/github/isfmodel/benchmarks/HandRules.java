package io.github.isfmodel.benchmarks;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.source.Source;
import java.util.List;
import java.util.function.Consumer;

/**
 * All rules of law written by hand, without anything of what the library checks its rules with.
 * They say which rule is broken by which part, and not why. Of the values of the library they ask
 *
 * <ul>
 *   <li>what acts do to a mandate, what it leaves in force on a day, its gaps, and which reports
 *       fell due under it and were submitted: {@code Mandate}, {@code GoverningAct}, {@code
 *       ReportLedger}, {@code Resolution.hasAgreementOf}, {@code Consultation.meets};
 *   <li>who sits on the Council, what a vote comes to, who has to abstain, and which matter was
 *       settled before it: {@code Council}, {@code VotingProcedure}, {@code Involvement};
 *   <li>which days a date means, and when a period ends: {@code When}, {@code Term.Lasting};
 *   <li>what can follow in the life of a text or pledge, and how a pledge or text stands on a day:
 *       {@code canBecome}, {@code stepOn}, {@code phasesOn}, {@code isConfirmedOn};
 *   <li>the bounds of a quantity, the opposite of a truth, and whether a text can be seen.
 * </ul>
 */
final class HandRules {

  private final HandFindings found = new HandFindings();
  private final Dossier record;
  private final HandIndex index;
  private final HandReferences references;
  private final HandForces forces;

  private HandRules(Dossier record) {
    this.record = record;
    this.index = new HandIndex(record, found);
    this.references = new HandReferences(index, record.asOf(), found);
    this.forces = new HandForces(record, index);
  }

  static List<HandBreach> of(Dossier record) {
    HandRules rules = new HandRules(record);
    rules.context();
    rules.parts();
    rules.written();
    rules.mandates();
    rules.circles();
    rules.found.join("ISF-REC-001", 10, "asOf");
    return rules.found.breaches();
  }

  private void context() {
    each("sources", record.sources(), this::source);
    each("actors", record.actors(), new HandActors(references, found)::check);
    each("forces", record.forces(), new HandForceParts(index, references, forces, found)::check);
    each("resolutions", record.resolutions(), new HandTexts(index, references, found)::check);
    each(
        "milestones",
        record.milestones(),
        new HandMilestones(index, references, record.asOf(), found)::check);
  }

  private void source(Source source) {
    references.past(source.published());
    references.sources(source.relays());
  }

  private void parts() {
    HandTruth truth = new HandTruth(record, index, forces);
    each(
        "pledges",
        record.pledges(),
        new HandPledges(index, references, forces, truth, found)::check);
    each(
        "preconditions",
        record.preconditions(),
        new HandPreconditions(index, references, found)::check);
    HandEvents events = new HandEvents(index, references, forces, found);
    each("events", record.events(), events::check);
    events.order(record.events());
    each("claims", record.claims(), new HandClaims(index, references, found)::check);
  }

  private void written() {
    HandWritten written = new HandWritten(found);
    HandWrittenActs acts = new HandWrittenActs(written);
    found.in("title");
    found.at(0);
    written.text(record.title());
    each("sources", record.sources(), written::source);
    each("actors", record.actors(), written::actor);
    each("forces", record.forces(), acts::force);
    each("resolutions", record.resolutions(), acts::resolution);
    each("pledges", record.pledges(), acts::pledge);
    each("preconditions", record.preconditions(), written::precondition);
    each("milestones", record.milestones(), written::milestone);
    each("events", record.events(), written::event);
    each("claims", record.claims(), written::claim);
  }

  private <T> void each(String list, List<T> parts, Consumer<T> check) {
    found.in(list);
    for (int i = 0; i < parts.size(); i++) {
      found.at(i);
      check.accept(parts.get(i));
    }
  }

  private void mandates() {
    HandMandates mandates = new HandMandates(record, index, found);
    HandReports reports = new HandReports(record.events(), record.asOf(), found);
    for (HandForce force : forces.all()) {
      if (force.isPlaced) {
        found.in("resolutions");
        mandates.check(force.mandate);
        found.in("events");
        reports.check(force.mandate);
      }
    }
  }

  private void circles() {
    found.in("sources");
    HandCircles.of(
        record.sources(), index.sources, Source::id, Source::relays, "ISF-SRC-001", found);
    found.in("actors");
    HandCircles.of(
        record.actors(),
        index.actors,
        Actor::id,
        actor -> HandCircles.list(actor.partOf()),
        "ISF-ACT-005",
        found);
    HandCircles.of(
        record.actors(),
        index.actors,
        Actor::id,
        HandActors::membersThatStay,
        "ISF-ACT-008",
        found);
    found.in("forces");
    HandCircles.of(
        record.forces(),
        index.forces,
        Force::id,
        force -> HandCircles.list(force.parent().filter(parent -> !parent.equals(force.id()))),
        "ISF-FOR-009",
        found);
    found.in("preconditions");
    HandCircles.of(
        record.preconditions(),
        index.preconditions,
        Precondition::id,
        precondition -> HandCircles.list(precondition.replaces()),
        "ISF-PRE-005",
        found);
    found.in("claims");
    HandCircles.of(
        record.claims(), index.claims, Claim::id, Claim::supersedes, "ISF-CLM-010", found);
    texts();
  }

  private void texts() {
    found.in("resolutions");
    HandCircles.of(
        record.resolutions(),
        index.resolutions,
        Resolution::id,
        text -> HandCircles.list(text.supersedes()),
        "ISF-RES-033",
        found);
    HandCircles.of(
        record.resolutions(),
        index.resolutions,
        Resolution::id,
        text -> HandCircles.list(text.versionOf()),
        "ISF-RES-035",
        found);
  }
}
