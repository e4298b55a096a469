package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;
import static io.github.isfmodel.rule.Rule.warning;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.rule.check.NamedParts;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Identifiers: each names one part, and each reference leads to one. */
final class ReferenceRules {

  private static final Authority RECORD =
      Authority.record("The parts of a record are joined by their identifiers");

  private static final Rule UNRESOLVED =
      error(
          "ISF-REF-001",
          "What is referred to exists",
          RECORD,
          "'{reference}' is referred to, and the record holds no {kind} of that identifier{others}",
          "mend the identifier, or add the {kind}",
          "0.1.0");

  private static final Rule SOURCES_UNRESOLVED =
      error(
          "ISF-REF-002",
          "The sources that are cited exist",
          RECORD,
          "'{reference}' is cited, and the record holds no source of that identifier{others}",
          "mend the identifier, or add the source",
          "0.1.0");

  private static final Rule DUPLICATES =
      error(
          "ISF-REF-003",
          "An identifier names one part of its kind",
          RECORD,
          "{reference} is also the identifier of {other}",
          "give one of the two another identifier",
          "0.1.0");

  private static final Rule UNFIT =
      warning(
          "ISF-REF-004",
          "What is referred to is of a kind that can be what it is said to be",
          Authority.record("Who reports something is not who does it"),
          "{reference} stands for {capacity} here, and no {kind} can be that",
          "name who or what is meant, or mend the kind of the actor",
          "0.1.0");

  private static final Rule GENERAL_KNOWLEDGE =
      error(
          "ISF-SRC-002",
          "General knowledge verifies nothing",
          Authority.record("Nothing unverified is shown as true"),
          "{source} is what is generally said, and the citation calls it {certainty}",
          "choose the certainty general-knowledge, or cite the source that was read",
          "0.1.0");

  /** The rule about the record as a whole. */
  static final RuleSet<Dossier> RULES = RuleSet.of(ReferenceRules::duplicates, List.of(DUPLICATES));

  /** Those about each part. */
  static final List<Rule> OF_PARTS =
      List.of(UNRESOLVED, SOURCES_UNRESOLVED, UNFIT, GENERAL_KNOWLEDGE);

  private final DossierIndex index;
  private final Flaws flaws;
  private final NearestParts nearest;

  /** For the parts of one record, one after the other. */
  ReferenceRules(Dossier dossier, Flaws flaws) {
    this.index = dossier.index();
    this.flaws = flaws;
    this.nearest = new NearestParts(index);
  }

  void reference(Place place, EntityId id) {
    if (!index.resolves(id)) {
      flaws.add(report -> dangling(place, id, nearest.to(id), EntityId::value, report));
    }
  }

  void referenceWithKind(Place place, EntityId id) {
    if (!index.resolves(id)) {
      flaws.add(report -> dangling(place, id, nearestOfAll(id), EntityId::reference, report));
    }
  }

  void actor(Place place, ActorId id, Capacity as) {
    Optional<Actor> actor = index.actor(id);
    if (actor.isEmpty()) {
      reference(place, id);
    } else if (!as.takes(actor.get().kind())) {
      unfit(place, id, as, actor.get().kind().words());
    }
  }

  void part(Place place, EntityId id, Capacity as) {
    if (as.takes(id) || !index.resolves(id)) {
      referenceWithKind(place, id);
    } else {
      unfit(place, id, as, id.kind());
    }
  }

  private void unfit(Place at, EntityId id, Capacity as, String kind) {
    flaws.add(
        report ->
            report
                .under(UNFIT)
                .add(at.pointer(), "reference", id, "capacity", as.words(), "kind", kind));
  }

  private Optional<EntityId> nearestOfAll(EntityId id) {
    List<EntityId> others = index.ofOtherKinds(id);
    return others.size() == 1 ? Optional.of(others.get(0)) : nearest.to(id);
  }

  /** Reference and nearest are told as they are written at the place. */
  private void dangling(
      Place at,
      EntityId id,
      Optional<EntityId> near,
      Function<EntityId, String> written,
      Report report) {
    List<EntityId> others = index.ofOtherKinds(id);
    List<Object> values = new ArrayList<>();
    Collections.addAll(values, "reference", written.apply(id), "kind", id.kind());
    Collections.addAll(
        values, "others", others.isEmpty() ? "" : ", but " + NamedParts.joined(others, " and "));
    near.ifPresent(meant -> Collections.addAll(values, Rule.NEAREST, written.apply(meant)));
    Rule rule = id instanceof SourceId ? SOURCES_UNRESOLVED : UNRESOLVED;
    report.under(rule).add(at.pointer(), values.toArray());
  }

  void citation(Place place, Citation citation) {
    Optional<Source> source = index.source(citation.source());
    if (source.isEmpty()) {
      reference(place.child("source"), citation.source());
    } else if (citation.isVerified() && source.get().kind().equals(SourceKind.GENERAL_KNOWLEDGE)) {
      flaws.add(report -> overrated(place.child("certainty"), citation, report));
    }
  }

  private static void overrated(Place at, Citation citation, Report report) {
    report
        .under(GENERAL_KNOWLEDGE)
        .add(at.pointer(), "source", citation.source(), "certainty", citation.certainty());
  }

  private static void duplicates(Dossier dossier, Report report) {
    DossierIndex index = dossier.index();
    for (DossierIndex.Duplicate duplicate : index.duplicates()) {
      EntityId id = duplicate.id();
      report
          .under(DUPLICATES)
          .add(
              Pointer.of(DossierIndex.listOf(id), duplicate.position(), "id"),
              "reference",
              id,
              "other",
              index.pointer(id).orElseThrow());
    }
  }
}
