package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GivenDuty;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
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
import java.util.List;
import java.util.Optional;

/** What the mandates of a record provide; empty where they do not tell. */
final class HandProvided {

  private final Dossier record;
  private final HandForces forces;

  HandProvided(Dossier record, HandForces forces) {
    this.record = record;
    this.forces = forces;
  }

  Optional<Truth> provides(Proposition.MandateProvides wanted, LocalDate day) {
    boolean chapter = wanted.feature().equals(MandateFeature.CHAPTER_VII);
    if (!chapter && !wanted.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
      return Optional.empty();
    }
    List<Truth> truths = new ArrayList<>();
    for (HandForce force : forces.all()) {
      if (wanted.force().isEmpty() || wanted.force().get().equals(force.mandate.force())) {
        for (Mandate given : force.mandate.ofEachBody()) {
          ask(given, chapter, day, truths);
        }
      }
    }
    for (Resolution text : record.resolutions()) {
      if (wanted.force().isEmpty() && text.mandateActs().isEmpty()) {
        Truth inForce = HandTextCourse.of(text, day);
        if (inForce == Truth.MET) {
          truths.add(chapter ? chapterVii(text.legalBasis()) : reports(text));
        } else if (inForce == Truth.UNKNOWN) {
          truths.add(Truth.UNKNOWN);
        }
      }
    }
    Truth any = Truth.any(truths);
    return truths.isEmpty() || any == Truth.UNKNOWN ? Optional.empty() : Optional.of(any);
  }

  private void ask(Mandate mandate, boolean chapter, LocalDate day, List<Truth> truths) {
    MandateState state = mandate.stateOn(day);
    if (state == MandateState.UNDETERMINED) {
      truths.add(Truth.UNKNOWN);
    } else if (state == MandateState.IN_FORCE && chapter) {
      truths.add(chapterVii(mandate, day));
    } else if (state == MandateState.IN_FORCE) {
      truths.add(reports(mandate.governingOn(day).orElseThrow(), day));
    }
  }

  private static Truth chapterVii(Mandate mandate, LocalDate day) {
    Truth truth = Truth.UNKNOWN;
    for (GoverningAct act : mandate.acts()) {
      if (act.effectiveFrom().isAfter(day)) {
        break;
      }
      LegalBasis basis = act.resolution().legalBasis();
      if (!(basis instanceof LegalBasis.Unspecified)) {
        truth = chapterVii(basis);
      } else if (act.isGivenAnew()) {
        truth = Truth.NOT_MET;
      } else if (act.afterUnrecorded().isPresent()) {
        truth = Truth.UNKNOWN;
      }
    }
    return truth;
  }

  static Truth chapterVii(LegalBasis basis) {
    if (basis instanceof LegalBasis.Contested) {
      return Truth.CONTESTED;
    }
    boolean met =
        basis instanceof LegalBasis.Explicit explicit && explicit.chapters().contains(Chapter.VII)
            || basis instanceof LegalBasis.Implicit implicit && implicit.chapter() == Chapter.VII;
    return met ? Truth.MET : Truth.NOT_MET;
  }

  private Truth reports(GoverningAct act, LocalDate day) {
    for (GivenDuty given : act.dutiesOn(day)) {
      if (isCouncil(given.duty().recipient())) {
        return Truth.MET;
      }
    }
    return Truth.NOT_MET;
  }

  private Truth reports(Resolution text) {
    for (ReportingDuty duty : text.reportingDuties()) {
      if (isCouncil(duty.recipient())) {
        return Truth.MET;
      }
    }
    return Truth.NOT_MET;
  }

  private boolean isCouncil(ActorId body) {
    for (Resolution text : record.resolutions()) {
      if (text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
          && text.issuer().equals(body)) {
        return true;
      }
    }
    return false;
  }
}
