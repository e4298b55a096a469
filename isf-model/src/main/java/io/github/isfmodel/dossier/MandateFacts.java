package io.github.isfmodel.dossier;

import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.mandate.GivenDuty;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers from the acts of a record what the mandates that are in force on a day provide. */
final class MandateFacts {

  private final Dossier dossier;
  private final LocalDate on;
  private final List<Answer> answers = new ArrayList<>();

  /** What one mandate, or one text without any, says, and the texts that say it. */
  private record Answer(Truth truth, List<Resolution> texts) {}

  private MandateFacts(Dossier dossier, LocalDate on) {
    this.dossier = dossier;
    this.on = on;
  }

  /**
   * Empty where no act tells, so that events have to: for features that no clause shows, and where
   * what is asked for turns on a mandate that nobody can tell to be in force.
   */
  static Optional<Finding> provides(
      Proposition.MandateProvides wanted, Dossier dossier, LocalDate on) {
    MandateFacts facts = new MandateFacts(dossier, on);
    if (wanted.feature().equals(MandateFeature.CHAPTER_VII)) {
      facts.ask(
          wanted.force(),
          mandate -> basis(facts.line(mandate)),
          text -> restsOnChapterVii(text.legalBasis()));
    } else if (wanted.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
      Set<ActorId> council = council(dossier);
      facts.ask(
          wanted.force(),
          mandate -> facts.reporting(mandate, council),
          text -> isAnyTo(council, text.reportingDuties()) ? Truth.MET : Truth.NOT_MET);
    }
    return facts.finding();
  }

  private void ask(
      Optional<ForceId> force,
      Function<Mandate, Answer> ofMandate,
      Function<Resolution, Truth> ofText) {
    for (Mandate mandate : mandates(force)) {
      MandateState state = mandate.stateOn(on);
      if (state == MandateState.IN_FORCE) {
        answers.add(ofMandate.apply(mandate));
      } else if (state == MandateState.UNDETERMINED) {
        answers.add(new Answer(Truth.UNKNOWN, List.of()));
      }
    }
    if (force.isEmpty()) {
      askOtherTexts(ofText);
    }
  }

  /** Each body that gave a mandate rests it on a basis of its own (rule R4). */
  private List<Mandate> mandates(Optional<ForceId> force) {
    List<Mandate> mandates = new ArrayList<>();
    for (Force each : dossier.forces()) {
      if (force.isEmpty() || force.get().equals(each.id())) {
        mandates.addAll(dossier.index().mandate(each.id()).orElseThrow().ofEachBody());
      }
    }
    return mandates;
  }

  /** Those that act on no mandate. */
  private void askOtherTexts(Function<Resolution, Truth> ofText) {
    for (Resolution text : dossier.resolutions()) {
      if (text.mandateActs().isEmpty()) {
        Truth inForce = OwnCourse.isInForce(text, on);
        if (inForce == Truth.MET) {
          answers.add(new Answer(ofText.apply(text), List.of(text)));
        } else if (inForce == Truth.UNKNOWN) {
          answers.add(new Answer(Truth.UNKNOWN, List.of()));
        }
      }
    }
  }

  /** One that provides it is enough. */
  private Optional<Finding> finding() {
    Truth truth = Truth.any(answers.stream().map(Answer::truth).toList());
    if (answers.isEmpty() || truth == Truth.UNKNOWN) {
      return Optional.empty();
    }
    Set<ResolutionId> deciding = new HashSet<>();
    for (Answer answer : answers) {
      if (answer.truth() == truth) {
        answer.texts().forEach(text -> deciding.add(text.id()));
      }
    }
    return Optional.of(new Finding(truth, evidence(deciding, truth == Truth.MET)));
  }

  private List<Evidence> evidence(Set<ResolutionId> deciding, boolean supports) {
    List<Evidence> evidence = new ArrayList<>();
    for (Resolution text : dossier.resolutions()) {
      if (deciding.contains(text.id())) {
        evidence.add(InstrumentFacts.evidence(text, supports, on));
      }
    }
    return evidence;
  }

  private List<GoverningAct> line(Mandate mandate) {
    return mandate.acts().stream().filter(act -> !act.effectiveFrom().isAfter(on)).toList();
  }

  /**
   * The newest act decides. One that names no chapter carries on what the act before it rests on,
   * back to the one that gave the mandate; what that carried on, nobody can tell where it is left
   * out of the record.
   */
  private static Answer basis(List<GoverningAct> line) {
    List<Resolution> silent = new ArrayList<>();
    for (int i = line.size() - 1; i >= 0; i--) {
      GoverningAct act = line.get(i);
      LegalBasis basis = act.resolution().legalBasis();
      if (!(basis instanceof LegalBasis.Unspecified)) {
        return new Answer(restsOnChapterVii(basis), List.of(act.resolution()));
      }
      silent.add(act.resolution());
      if (act.isGivenAnew()) {
        return new Answer(Truth.NOT_MET, silent);
      }
      if (act.afterUnrecorded().isPresent()) {
        break;
      }
    }
    return new Answer(Truth.UNKNOWN, List.of());
  }

  private static Truth restsOnChapterVii(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested) {
      return Truth.CONTESTED;
    }
    boolean rests =
        (basis instanceof LegalBasis.Explicit explicit && explicit.chapters().contains(Chapter.VII))
            || (basis instanceof LegalBasis.Implicit implicit && implicit.chapter() == Chapter.VII);
    return rests ? Truth.MET : Truth.NOT_MET;
  }

  /** A duty that an act on a mandate imposed lasts only as long as its term (rule R3). */
  private Answer reporting(Mandate mandate, Set<ActorId> council) {
    List<GoverningAct> line = line(mandate);
    Set<ResolutionId> imposing = new HashSet<>();
    for (GivenDuty given : line.get(line.size() - 1).dutiesOn(on)) {
      if (council.contains(given.duty().recipient())) {
        imposing.add(given.resolution());
      }
    }
    List<Resolution> acts = line.stream().map(GoverningAct::resolution).toList();
    return imposing.isEmpty()
        ? new Answer(Truth.NOT_MET, acts)
        : new Answer(Truth.MET, acts.stream().filter(act -> imposing.contains(act.id())).toList());
  }

  private static boolean isAnyTo(Set<ActorId> recipients, List<ReportingDuty> duties) {
    for (ReportingDuty duty : duties) {
      if (recipients.contains(duty.recipient())) {
        return true;
      }
    }
    return false;
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
}
