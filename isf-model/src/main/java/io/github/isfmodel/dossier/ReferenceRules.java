package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.source.Citation;
import java.util.List;

/** Identifiers: each names one part, and each reference leads to one. */
final class ReferenceRules {

  private static final Authority RECORD =
      Authority.record("The parts of a record are joined by their identifiers");

  private static final Rule UNRESOLVED =
      error(
          "ISF-REF-001",
          "What is referred to exists",
          RECORD,
          "{reference} is referred to, and the record holds none of that identifier",
          "add it, or mend the identifier",
          "0.1.0");

  private static final Rule SOURCES_UNRESOLVED =
      error(
          "ISF-REF-002",
          "The sources that are cited exist",
          RECORD,
          "{reference} is cited, and the record holds no source of that identifier",
          "add the source, or mend the identifier",
          "0.1.0");

  private static final Rule DUPLICATES =
      error(
          "ISF-REF-003",
          "An identifier names one part of its kind",
          RECORD,
          "{reference} is also the identifier of {other}",
          "give one of the two another identifier",
          "0.1.0");

  private static final Rule GENERAL_KNOWLEDGE =
      error(
          "ISF-SRC-002",
          "General knowledge verifies nothing",
          Authority.record("Nothing unverified is shown as true"),
          "{source} is what is generally said, and the citation calls it {certainty}",
          "choose the certainty general-knowledge, or cite the source that was read",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          ReferenceRules::check, UNRESOLVED, SOURCES_UNRESOLVED, DUPLICATES, GENERAL_KNOWLEDGE);

  private ReferenceRules() {}

  private static void check(Dossier dossier, Report report) {
    unresolved(dossier.referenceFlaws().unresolved(), report.under(UNRESOLVED));
    unresolved(dossier.referenceFlaws().sourcesUnresolved(), report.under(SOURCES_UNRESOLVED));
    duplicates(dossier, report.under(DUPLICATES));
    generalKnowledge(dossier, report.under(GENERAL_KNOWLEDGE));
  }

  private static void unresolved(List<ReferenceFlaws.Flaw> flaws, Report report) {
    for (ReferenceFlaws.Flaw flaw : flaws) {
      report.add(flaw.at(), "reference", flaw.id());
    }
  }

  private static void duplicates(Dossier dossier, Report report) {
    DossierIndex index = dossier.index();
    for (DossierIndex.Duplicate duplicate : index.duplicates()) {
      EntityId id = duplicate.id();
      report.add(
          Pointer.of(DossierIndex.listOf(id), duplicate.position(), "id"),
          "reference",
          id,
          "other",
          index.pointer(id).orElseThrow());
    }
  }

  private static void generalKnowledge(Dossier dossier, Report report) {
    for (ReferenceFlaws.Overrated flaw : dossier.referenceFlaws().overrated()) {
      Citation citation = flaw.citation();
      report.add(flaw.at(), "source", citation.source(), "certainty", citation.certainty());
    }
  }
}
