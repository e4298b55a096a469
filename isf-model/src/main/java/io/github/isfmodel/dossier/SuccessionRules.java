package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.rule.RuleSet;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What replaces what: texts and preconditions. */
final class SuccessionRules {

  private static final Authority LATER = Authority.record("What replaces something comes after it");

  private static final Set<InstrumentKind> OF_ORGANS =
      Set.of(
          InstrumentKind.SECURITY_COUNCIL_RESOLUTION,
          InstrumentKind.PRESIDENTIAL_STATEMENT,
          InstrumentKind.GENERAL_ASSEMBLY_RESOLUTION);

  private static final Rule REPLACED_STILL_HELD =
      error(
          "ISF-PRE-003",
          "A precondition that was replaced has an end",
          LATER,
          "{other} is replaced, and is still held",
          "give \"until\" of the replaced precondition",
          "0.1.0");

  private static final Rule REPLACED_BY_OTHERS =
      error(
          "ISF-PRE-004",
          "A precondition is replaced by its holder",
          Authority.record("Who demands something can change it"),
          "{other} is held by {otherHolder}, and replaced by a precondition of {holder}",
          "mend a holder, or remove \"replaces\"",
          "0.1.0");

  private static final Rule DRAFT_TOO_LATE =
      error(
          "ISF-RES-030",
          "A draft exists before the text that came of it is adopted",
          LATER,
          "the draft first appears {when}, and {other} was adopted {adopted}, which is"
              + " certainly earlier",
          "mend one of the two dates, or remove \"versionOf\"",
          "0.1.0");

  private static final Rule REPLACES_LATER =
      error(
          "ISF-RES-031",
          "A text replaces only an earlier one",
          LATER,
          "the text first appears {when}, and replaces {other}, which first appears {later}",
          "mend one of the two dates, or turn the replacement round",
          "0.1.0");

  private static final Rule DRAFT_REPLACES_ADOPTED =
      error(
          "ISF-RES-032",
          "Only an adopted text replaces an adopted one",
          Authority.record("A proposal changes nothing that is in force"),
          "the text was not adopted, and replaces {other}, which was",
          "remove \"supersedes\", or add the adoption",
          "0.1.0");

  private static final Rule ISSUER =
      error(
          "ISF-RES-034",
          "An instrument of a United Nations organ is issued by one",
          Authority.charter("Article 7"),
          "the kind of the instrument is {instrument}, and that of {issuer} is {kind}",
          "name the organ as issuer, or mend the kind of the actor or of the instrument",
          "0.1.0");

  static final RuleSet<Dossier> RULES =
      RuleSet.of(
          SuccessionRules::check,
          List.of(
              REPLACED_STILL_HELD,
              REPLACED_BY_OTHERS,
              DRAFT_TOO_LATE,
              REPLACES_LATER,
              DRAFT_REPLACES_ADOPTED,
              ISSUER));

  private SuccessionRules() {}

  private static void check(Dossier dossier, Report report) {
    replacedStillHeld(dossier, report.under(REPLACED_STILL_HELD));
    replacedByOthers(dossier, report.under(REPLACED_BY_OTHERS));
    draftTooLate(dossier, report.under(DRAFT_TOO_LATE));
    replacesLater(dossier, report.under(REPLACES_LATER));
    draftReplacesAdopted(dossier, report.under(DRAFT_REPLACES_ADOPTED));
    issuer(dossier, report.under(ISSUER));
  }

  private static Optional<Span> first(Resolution text) {
    return text.lifecycle().isEmpty()
        ? Optional.empty()
        : Optional.of(text.lifecycle().get(0).when().span());
  }

  private static void draftTooLate(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<Resolution> other = find(dossier, text.versionOf());
      if (other.isPresent()) {
        Place at = Place.of("resolutions", i, "versionOf");
        draftTooLate(text, other.get(), at, report);
      }
    }
  }

  private static void draftTooLate(Resolution text, Resolution other, Place at, Report report) {
    Optional<Span> first = first(text);
    Optional<When> adopted = other.adoption();
    if (adopted.isPresent() && first.isPresent() && first.get().after(adopted.get().span())) {
      report.add(
          at.pointer(), "when", first.get(), "other", other.id(), "adopted", adopted.get().span());
    }
  }

  private static Optional<Resolution> find(Dossier dossier, Optional<ResolutionId> id) {
    return id.isPresent() ? dossier.index().resolution(id.get()) : Optional.empty();
  }

  private static void replacesLater(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<Resolution> replaced = replaced(dossier, text);
      if (replaced.isPresent()) {
        Place at = Place.of("resolutions", i, "supersedes");
        replacesLater(text, replaced.get(), at, report);
      }
    }
  }

  private static void replacesLater(Resolution text, Resolution replaced, Place at, Report report) {
    Optional<Span> mine = first(text);
    Optional<Span> other = first(replaced);
    if (mine.isPresent() && other.isPresent() && mine.get().before(other.get())) {
      report.add(at.pointer(), "when", mine.get(), "other", replaced.id(), "later", other.get());
    }
  }

  private static void draftReplacesAdopted(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<Resolution> replaced = replaced(dossier, text);
      if (replaced.isPresent()
          && text.adoption().isEmpty()
          && replaced.get().adoption().isPresent()) {
        report.add(Pointer.of("resolutions", i, "supersedes"), "other", replaced.get().id());
      }
    }
  }

  /** A text that replaces itself is found with the circles. */
  private static Optional<Resolution> replaced(Dossier dossier, Resolution text) {
    Optional<Resolution> replaced = find(dossier, text.supersedes());
    return replaced.isPresent() && replaced.get().id().equals(text.id())
        ? Optional.empty()
        : replaced;
  }

  private static void issuer(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<Actor> issuer = dossier.index().actor(text.issuer());
      if (OF_ORGANS.contains(text.instrument())
          && issuer.isPresent()
          && !issuer.get().kind().equals(ActorKind.UN_ORGAN)) {
        report.add(
            Pointer.of("resolutions", i, "issuer"),
            "instrument",
            text.instrument(),
            "issuer",
            text.issuer(),
            "kind",
            issuer.get().kind());
      }
    }
  }

  private static Optional<Precondition> replaced(Dossier dossier, Precondition precondition) {
    Optional<PreconditionId> id = precondition.replaces();
    return id.isPresent() ? dossier.index().precondition(id.get()) : Optional.empty();
  }

  private static void replacedStillHeld(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      Precondition own = dossier.preconditions().get(i);
      Optional<Precondition> other = replaced(dossier, own);
      boolean isItself = own.replaces().equals(Optional.of(own.id()));
      if (other.isPresent() && other.get().until().isEmpty() && !isItself) {
        report.add(Pointer.of("preconditions", i, "replaces"), "other", other.get().id());
      }
    }
  }

  private static void replacedByOthers(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      ActorId holder = dossier.preconditions().get(i).holder();
      Optional<Precondition> other = replaced(dossier, dossier.preconditions().get(i));
      if (other.isPresent() && !other.get().holder().equals(holder)) {
        report.add(
            Pointer.of("preconditions", i, "replaces"),
            "other",
            other.get().id(),
            "otherHolder",
            other.get().holder(),
            "holder",
            holder);
      }
    }
  }
}
