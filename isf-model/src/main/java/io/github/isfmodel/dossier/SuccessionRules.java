package io.github.isfmodel.dossier;

import static io.github.isfmodel.rule.Rule.error;

import io.github.isfmodel.actor.Actor;
import io.github.isfmodel.actor.ActorKind;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Report;
import io.github.isfmodel.rule.Rule;
import io.github.isfmodel.time.Span;
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

  static final List<Rule<Dossier>> RULES =
      List.of(
          error(
              "ISF-RES-030",
              "A draft exists before the text that came of it is adopted",
              LATER,
              "the draft first appears {when}, and {other} was adopted {adopted}, which is"
                  + " certainly earlier",
              "mend one of the two dates, or remove \"versionOf\"",
              "0.1.0",
              SuccessionRules::draftTooLate),
          error(
              "ISF-RES-031",
              "A text replaces only an earlier one",
              LATER,
              "the text first appears {when}, and replaces {other}, which first appears {later}",
              "mend one of the two dates, or turn the replacement round",
              "0.1.0",
              SuccessionRules::replacesLater),
          error(
              "ISF-RES-032",
              "Only an adopted text replaces an adopted one",
              Authority.charter("Article 25"),
              "the text was not adopted, and replaces {other}, which was",
              "remove \"supersedes\", or add the adoption",
              "0.1.0",
              SuccessionRules::draftReplacesAdopted),
          error(
              "ISF-RES-034",
              "An instrument of a United Nations organ is issued by one",
              Authority.charter("Article 7"),
              "the instrument is a {instrument}, and {issuer} is a {kind}",
              "name the organ as issuer, or mend the kind of the actor or of the instrument",
              "0.1.0",
              SuccessionRules::issuer),
          error(
              "ISF-PRE-003",
              "A precondition that was replaced has an end",
              LATER,
              "{other} is replaced, and is still held",
              "give \"until\" of the replaced precondition",
              "0.1.0",
              SuccessionRules::replacedStillHeld),
          error(
              "ISF-PRE-004",
              "A precondition is replaced by its holder",
              Authority.record("Who demands something can change it"),
              "{other} is held by {otherHolder}, and replaced by a precondition of {holder}",
              "mend a holder, or remove \"replaces\"",
              "0.1.0",
              SuccessionRules::replacedByOthers));

  private SuccessionRules() {}

  private static Optional<Span> step(Resolution text, Stage stage) {
    return text.lifecycle().stream()
        .filter(step -> step.stage() == stage)
        .map(step -> step.when().span())
        .findFirst();
  }

  private static Optional<Span> first(Resolution text) {
    return text.lifecycle().stream().findFirst().map(LifecycleStep::when).map(when -> when.span());
  }

  private static void draftTooLate(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<Span> adopted =
          text.versionOf()
              .flatMap(dossier.index()::resolution)
              .flatMap(other -> step(other, Stage.ADOPTED));
      Optional<Span> first = first(text);
      if (adopted.isPresent() && first.isPresent() && first.get().after(adopted.get())) {
        report.add(
            Pointer.of("resolutions", i, "versionOf"),
            "when",
            first.get(),
            "other",
            text.versionOf().orElseThrow(),
            "adopted",
            adopted.get());
      }
    }
  }

  /** Takes a text and one that it replaces. */
  private interface Replacement {
    void of(Place place, Resolution text, Resolution replaced);
  }

  private static void replacements(Dossier dossier, Replacement replacement) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Optional<ResolutionId> other = text.supersedes().filter(id -> !id.equals(text.id()));
      Place at = Place.of("resolutions", i, "supersedes");
      other
          .flatMap(dossier.index()::resolution)
          .ifPresent(replaced -> replacement.of(at, text, replaced));
    }
  }

  private static void replacesLater(Dossier dossier, Report report) {
    replacements(
        dossier,
        (place, text, replaced) -> {
          Optional<Span> mine = first(text);
          Optional<Span> other = first(replaced);
          if (mine.isPresent() && other.isPresent() && mine.get().before(other.get())) {
            report.add(
                place.pointer(), "when", mine.get(), "other", replaced.id(), "later", other.get());
          }
        });
  }

  private static void draftReplacesAdopted(Dossier dossier, Report report) {
    replacements(
        dossier,
        (place, text, replaced) -> {
          if (step(text, Stage.ADOPTED).isEmpty() && step(replaced, Stage.ADOPTED).isPresent()) {
            report.add(place.pointer(), "other", replaced.id());
          }
        });
  }

  private static void issuer(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.resolutions().size(); i++) {
      Resolution text = dossier.resolutions().get(i);
      Place at = Place.of("resolutions", i, "issuer");
      Optional<ActorKind> kind =
          dossier
              .index()
              .actor(text.issuer())
              .map(Actor::kind)
              .filter(each -> !each.equals(ActorKind.UN_ORGAN));
      if (OF_ORGANS.contains(text.instrument()) && kind.isPresent()) {
        report.add(
            at.pointer(),
            "instrument",
            text.instrument(),
            "issuer",
            text.issuer(),
            "kind",
            kind.get());
      }
    }
  }

  private static Optional<Precondition> replaced(Dossier dossier, Precondition precondition) {
    return precondition.replaces().flatMap(dossier.index()::precondition);
  }

  private static void replacedStillHeld(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      Place at = Place.of("preconditions", i, "replaces");
      replaced(dossier, dossier.preconditions().get(i))
          .filter(other -> other.until().isEmpty())
          .ifPresent(other -> report.add(at.pointer(), "other", other.id()));
    }
  }

  private static void replacedByOthers(Dossier dossier, Report report) {
    for (int i = 0; i < dossier.preconditions().size(); i++) {
      ActorId holder = dossier.preconditions().get(i).holder();
      Place at = Place.of("preconditions", i, "replaces");
      replaced(dossier, dossier.preconditions().get(i))
          .filter(other -> !other.holder().equals(holder))
          .ifPresent(
              other ->
                  report.add(
                      at.pointer(),
                      "other",
                      other.id(),
                      "otherHolder",
                      other.holder(),
                      "holder",
                      holder));
    }
  }
}
