package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Identifiers: each names one part, and each reference leads to one. */
final class ReferenceRules {

  private static final Authority RECORD =
      Authority.record("The parts of a record are joined by their identifiers");

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-REF-001",
              "What is referred to exists",
              RECORD,
              "{reference} is referred to, and the record holds none of that identifier",
              "add it, or mend the identifier",
              "0.1.0",
              (dossier, report) -> unresolved(dossier.referenceFlaws().unresolved(), report)),
          error(
              "ISF-REF-002",
              "The sources that are cited exist",
              RECORD,
              "{reference} is cited, and the record holds no source of that identifier",
              "add the source, or mend the identifier",
              "0.1.0",
              (dossier, report) ->
                  unresolved(dossier.referenceFlaws().sourcesUnresolved(), report)),
          error(
              "ISF-REF-003",
              "An identifier names one part of its kind",
              RECORD,
              "{reference} is also the identifier of {other}",
              "give one of the two another identifier",
              "0.1.0",
              ReferenceRules::duplicates),
          error(
              "ISF-SRC-002",
              "General knowledge verifies nothing",
              Authority.record("Nothing unverified is shown as true"),
              "{source} is what is generally said, and the citation calls it {certainty}",
              "choose the certainty general-knowledge, or cite the source that was read",
              "0.1.0",
              ReferenceRules::generalKnowledge));

  private ReferenceRules() {}

  private static void unresolved(List<ReferenceFlaws.Flaw> flaws, Report report) {
    flaws.forEach(flaw -> report.add(flaw.at(), "reference", flaw.id()));
  }

  private static void duplicates(Dossier dossier, Report report) {
    duplicates("sources", dossier.sources(), Source::id, report);
    duplicates("actors", dossier.actors(), Actor::id, report);
    duplicates("forces", dossier.forces(), Force::id, report);
    duplicates("resolutions", dossier.resolutions(), Resolution::id, report);
    duplicates("pledges", dossier.pledges(), Pledge::id, report);
    duplicates("preconditions", dossier.preconditions(), Precondition::id, report);
    duplicates("milestones", dossier.milestones(), Milestone::id, report);
    duplicates("events", dossier.events(), Event::id, report);
    duplicates("claims", dossier.claims(), Claim::id, report);
  }

  private static <T> void duplicates(
      String list, List<T> parts, Function<T, EntityId> id, Report report) {
    Map<EntityId, Integer> seen = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      EntityId current = id.apply(parts.get(i));
      Integer first = seen.putIfAbsent(current, i);
      if (first != null) {
        report.add(
            Pointer.of(list, i, "id"), "reference", current, "other", Pointer.of(list, first));
      }
    }
  }

  private static void generalKnowledge(Dossier dossier, Report report) {
    for (ReferenceFlaws.Overrated flaw : dossier.referenceFlaws().overrated()) {
      Citation citation = flaw.citation();
      report.add(flaw.at(), "source", citation.source(), "certainty", citation.certainty());
    }
  }
}
