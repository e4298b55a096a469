package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GivenDuty;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from the acts of a record whether an instrument exists and what it provides. */
final class InstrumentFacts {

  private InstrumentFacts() {}

  /** Empty if the record holds no text of that kind, so that events have to tell. */
  static Optional<Finding> exists(
      Proposition.InstrumentExists wanted, Dossier dossier, LocalDate on) {
    List<Resolution> ofKind = ofKind(wanted, dossier, on);
    if (ofKind.isEmpty()) {
      return Optional.empty();
    }
    List<Resolution> inForce = inForce(ofKind, wanted.force(), dossier, on);
    if (!inForce.isEmpty()) {
      return Optional.of(new Finding(Truth.MET, evidence(inForce, true, on)));
    }
    NotInForce over = new NotInForce(wanted.force(), dossier, on);
    return Optional.of(
        new Finding(
            isAnyUndetermined(ofKind, wanted.force(), dossier, on) ? Truth.UNKNOWN : Truth.NOT_MET,
            ofKind.stream().map(over::evidence).toList()));
  }

  private static List<Resolution> ofKind(
      Proposition.InstrumentExists wanted, Dossier dossier, LocalDate on) {
    List<Resolution> found = new ArrayList<>();
    for (Resolution text : about(wanted.force(), dossier)) {
      if (isOfKind(text, wanted.instrument())
          && (text.stepOn(on).isPresent() || isUnplaced(text, on))) {
        found.add(text);
      }
    }
    return found;
  }

  /** The texts that act on a force, or all of them where none is asked for. */
  private static List<Resolution> about(Optional<ForceId> force, Dossier dossier) {
    if (force.isEmpty()) {
      return dossier.resolutions();
    }
    List<Resolution> found = new ArrayList<>();
    for (Resolution text : dossier.resolutions()) {
      if (text.mandateActs().stream().anyMatch(act -> isOn(force, act))) {
        found.add(text);
      }
    }
    return found;
  }

  static boolean isOn(Optional<ForceId> force, MandateAct act) {
    return force.isEmpty() || force.get().equals(act.force());
  }

  private static boolean isOfKind(Resolution text, InstrumentKind kind) {
    return kind.equals(InstrumentKind.INTERNATIONAL_MANDATE) || text.instrument().equals(kind);
  }

  private static boolean isAnyUndetermined(
      List<Resolution> texts, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    for (Resolution text : texts) {
      if (isIn(MandateState.UNDETERMINED, text, force, dossier, on) || isUnplaced(text, on)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adopted by then, or perhaps so, on a day that is not exact, so that its clauses cannot be
   * placed in time.
   */
  private static boolean isUnplaced(Resolution text, LocalDate on) {
    Optional<When> adoption = text.adoption();
    return text.adoptedOn().isEmpty() && adoption.isPresent() && adoption.get().possiblyBy(on);
  }

  /**
   * What some texts amount to.
   *
   * @param deciding those of them by which the proposition holds
   */
  private static Finding finding(List<Resolution> texts, List<Resolution> deciding, LocalDate on) {
    return deciding.isEmpty()
        ? new Finding(Truth.NOT_MET, evidence(texts, false, on))
        : new Finding(Truth.MET, evidence(deciding, true, on));
  }

  /** Of texts that existed by then. */
  private static List<Evidence> evidence(List<Resolution> texts, boolean supports, LocalDate on) {
    List<Evidence> evidence = new ArrayList<>();
    for (Resolution text : texts) {
      evidence.add(
          Evidence.builder()
              .entity(text.id())
              .supports(supports)
              .when(text.stepOn(on).orElseThrow().when())
              .note(text.title())
              .citations(text.citations())
              .build());
    }
    return evidence;
  }

  private static List<Resolution> inForce(
      List<Resolution> texts, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    List<Resolution> found = new ArrayList<>();
    for (Resolution text : texts) {
      if (isInForce(text, force, dossier, on)) {
        found.add(text);
      }
    }
    return found;
  }

  /** An adopted text counts until the mandates that it acts on have run out or been ended. */
  private static boolean isInForce(
      Resolution text, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    return isAdopted(text, on)
        && (text.mandateActs().isEmpty() || isIn(MandateState.IN_FORCE, text, force, dossier, on));
  }

  static boolean isAdopted(Resolution text, LocalDate on) {
    Optional<LocalDate> adopted = text.adoptedOn();
    return adopted.isPresent() && !adopted.get().isAfter(on);
  }

  private static boolean isIn(
      MandateState state, Resolution text, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    if (!isAdopted(text, on)) {
      return false;
    }
    for (MandateAct act : text.mandateActs()) {
      Optional<Mandate> mandate = dossier.index().mandate(act.force());
      if (isOn(force, act) && mandate.isPresent() && mandate.get().statusOn(on).state() == state) {
        return true;
      }
    }
    return false;
  }

  /** Empty for features that no clause of an act shows, so that events have to tell. */
  static Optional<Finding> provides(
      Proposition.MandateProvides wanted, Dossier dossier, LocalDate on) {
    Optional<ForceId> force = wanted.force();
    List<Resolution> acts = inForce(about(force, dossier), force, dossier, on);
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
      return Optional.of(finding(acts, reportingToCouncil(acts, force, dossier, on), on));
    }
    if (wanted.feature().equals(MandateFeature.CHAPTER_VII)) {
      return Optional.of(chapterVii(acts, on));
    }
    return Optional.empty();
  }

  /** A duty that an act on a mandate imposed lasts only as long as its term (rule R3). */
  private static List<Resolution> reportingToCouncil(
      List<Resolution> acts, Optional<ForceId> force, Dossier dossier, LocalDate on) {
    Set<ActorId> council = council(dossier);
    Set<ResolutionId> imposing = imposing(council, force, dossier, on);
    List<Resolution> found = new ArrayList<>();
    for (Resolution act : acts) {
      if (act.mandateActs().isEmpty()
          ? act.reportingDuties().stream().anyMatch(duty -> council.contains(duty.recipient()))
          : imposing.contains(act.id())) {
        found.add(act);
      }
    }
    return found;
  }

  /** The acts by which a mandate that is in force asks for reports to somebody. */
  private static Set<ResolutionId> imposing(
      Set<ActorId> recipients, Optional<ForceId> wanted, Dossier dossier, LocalDate on) {
    Set<ResolutionId> imposing = new HashSet<>();
    for (Force force : dossier.forces()) {
      if (wanted.isEmpty() || wanted.get().equals(force.id())) {
        for (GivenDuty given : duties(force, dossier, on)) {
          if (recipients.contains(given.duty().recipient())) {
            imposing.add(given.resolution());
          }
        }
      }
    }
    return imposing;
  }

  /** None unless the mandate is in force. */
  private static List<GivenDuty> duties(Force force, Dossier dossier, LocalDate on) {
    MandateStatus status = dossier.index().mandate(force.id()).orElseThrow().statusOn(on);
    return status.state() == MandateState.IN_FORCE
        ? status.governing().orElseThrow().dutiesOn(on)
        : List.of();
  }

  /** The Security Council, under whatever identifier: it issues the resolutions of its name. */
  private static Set<ActorId> council(Dossier dossier) {
    Set<ActorId> issuers = new HashSet<>();
    for (Resolution text : dossier.resolutions()) {
      if (text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)) {
        issuers.add(text.issuer());
      }
    }
    return issuers;
  }

  private static Finding chapterVii(List<Resolution> acts, LocalDate on) {
    List<Resolution> resting = new ArrayList<>();
    for (Resolution act : acts) {
      if (act.legalBasis() instanceof LegalBasis.Contested) {
        return new Finding(Truth.CONTESTED, evidence(acts, false, on));
      }
      if (restsOnChapterVii(act.legalBasis())) {
        resting.add(act);
      }
    }
    return finding(acts, resting, on);
  }

  private static boolean restsOnChapterVii(LegalBasis basis) {
    return (basis instanceof LegalBasis.Explicit explicit
            && explicit.chapters().contains(Chapter.VII))
        || (basis instanceof LegalBasis.Implicit implicit && implicit.chapter() == Chapter.VII);
  }
}
