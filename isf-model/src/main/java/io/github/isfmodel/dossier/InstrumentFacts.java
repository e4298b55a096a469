package io.github.isfmodel.dossier;

import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers from the acts of a record whether an instrument exists and what it provides. */
final class InstrumentFacts {

  private InstrumentFacts() {}

  /** Empty if the record holds no text of that kind, so that events have to tell. */
  static Optional<Finding> exists(
      Proposition.InstrumentExists wanted, Dossier dossier, LocalDate on) {
    List<Resolution> ofKind =
        dossier.resolutions().stream()
            .filter(text -> isOfKind(text, wanted.instrument()))
            .filter(text -> text.stepOn(on).isPresent())
            .toList();
    if (ofKind.isEmpty()) {
      return Optional.empty();
    }
    Finding finding = finding(ofKind, text -> inForce(text, dossier, on));
    boolean untold =
        finding.truth() == Truth.NOT_MET
            && ofKind.stream().anyMatch(text -> isIn(MandateState.UNDETERMINED, text, dossier, on));
    return Optional.of(untold ? new Finding(Truth.UNKNOWN, finding.evidence()) : finding);
  }

  private static boolean isOfKind(Resolution text, InstrumentKind kind) {
    return kind.equals(InstrumentKind.INTERNATIONAL_MANDATE) || text.instrument().equals(kind);
  }

  private static Finding finding(List<Resolution> texts, Predicate<Resolution> holds) {
    List<Resolution> deciding = texts.stream().filter(holds).toList();
    return deciding.isEmpty()
        ? new Finding(Truth.NOT_MET, evidence(texts, false))
        : new Finding(Truth.MET, evidence(deciding, true));
  }

  private static List<Evidence> evidence(List<Resolution> texts, boolean supports) {
    return texts.stream()
        .map(
            text ->
                Evidence.builder()
                    .entity(text.id())
                    .supports(supports)
                    .when(lastStep(text))
                    .note(text.title())
                    .citations(text.citations())
                    .build())
        .toList();
  }

  private static When lastStep(Resolution text) {
    return text.lifecycle().isEmpty()
        ? When.undated()
        : text.lifecycle().get(text.lifecycle().size() - 1).when();
  }

  /** An adopted text counts until the mandates that it acts on have run out or been ended. */
  private static boolean inForce(Resolution text, Dossier dossier, LocalDate on) {
    return isAdopted(text, on)
        && (text.mandateActs().isEmpty() || isIn(MandateState.IN_FORCE, text, dossier, on));
  }

  private static boolean isAdopted(Resolution text, LocalDate on) {
    return text.adoptedOn().map(day -> !day.isAfter(on)).orElse(false);
  }

  private static boolean isIn(MandateState state, Resolution text, Dossier dossier, LocalDate on) {
    return isAdopted(text, on)
        && text.mandateActs().stream()
            .flatMap(act -> dossier.index().mandate(act.force()).stream())
            .map(mandate -> mandate.statusOn(on).state())
            .anyMatch(state::equals);
  }

  /** Empty for features that no clause of an act shows, so that events have to tell. */
  static Optional<Finding> provides(
      Proposition.MandateProvides wanted, Dossier dossier, LocalDate on) {
    List<Resolution> acts =
        dossier.resolutions().stream().filter(text -> inForce(text, dossier, on)).toList();
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
      return Optional.of(finding(acts, text -> !text.reportingDuties().isEmpty()));
    }
    if (wanted.feature().equals(MandateFeature.CHAPTER_VII)) {
      return Optional.of(chapterVii(acts));
    }
    return Optional.empty();
  }

  private static Finding chapterVii(List<Resolution> acts) {
    boolean disputed =
        acts.stream().anyMatch(text -> text.legalBasis() instanceof LegalBasis.Contested);
    return disputed
        ? new Finding(Truth.CONTESTED, evidence(acts, false))
        : finding(acts, text -> restsOnChapterVii(text.legalBasis()));
  }

  private static boolean restsOnChapterVii(LegalBasis basis) {
    return (basis instanceof LegalBasis.Explicit explicit
            && explicit.chapters().contains(Chapter.VII))
        || (basis instanceof LegalBasis.Implicit implicit && implicit.chapter() == Chapter.VII);
  }
}
