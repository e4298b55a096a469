package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GivenDuty;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.MandateFeature;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.Chapter;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the acts of a record say about instruments; empty where they say nothing. */
final class HandActs {

  private final List<Resolution> texts;
  private final HandForces forces;

  HandActs(List<Resolution> texts, HandForces forces) {
    this.texts = texts;
    this.forces = forces;
  }

  Optional<Truth> exists(Proposition.InstrumentExists wanted, LocalDate day) {
    boolean any = false;
    boolean undetermined = false;
    for (int i = 0; i < texts.size(); i++) {
      Resolution text = texts.get(i);
      if (isOfKind(text, wanted.instrument())
          && isOn(text, wanted.force())
          && (text.stepOn(day).isPresent() || isUnplaced(text, day))) {
        if (isInForce(text, wanted.force(), day)) {
          return Optional.of(Truth.MET);
        }
        any = true;
        undetermined |=
            isIn(MandateState.UNDETERMINED, text, wanted.force(), day) || isUnplaced(text, day);
      }
    }
    if (!any) {
      return Optional.empty();
    }
    return Optional.of(undetermined ? Truth.UNKNOWN : Truth.NOT_MET);
  }

  private static boolean isOfKind(Resolution text, InstrumentKind kind) {
    return kind.equals(InstrumentKind.INTERNATIONAL_MANDATE) || text.instrument().equals(kind);
  }

  private static boolean isOn(Resolution text, Optional<ForceId> force) {
    if (force.isEmpty()) {
      return true;
    }
    for (MandateAct act : text.mandateActs()) {
      if (act.force().equals(force.get())) {
        return true;
      }
    }
    return false;
  }

  private boolean isInForce(Resolution text, Optional<ForceId> force, LocalDate day) {
    return isAdopted(text, day)
        && (text.mandateActs().isEmpty() || isIn(MandateState.IN_FORCE, text, force, day));
  }

  private static boolean isUnplaced(Resolution text, LocalDate day) {
    When adopted = HandAdoptions.unplaced(text);
    return adopted != null && !HandDays.first(adopted).isAfter(day);
  }

  private static boolean isAdopted(Resolution text, LocalDate day) {
    LocalDate adopted = HandAdoptions.day(text);
    return adopted != null && !adopted.isAfter(day);
  }

  private boolean isIn(
      MandateState state, Resolution text, Optional<ForceId> wanted, LocalDate day) {
    if (!isAdopted(text, day)) {
      return false;
    }
    for (MandateAct act : text.mandateActs()) {
      HandForce force = forces.of(act.force());
      if ((wanted.isEmpty() || act.force().equals(wanted.get()))
          && force != null
          && force.isInForce(day, state)) {
        return true;
      }
    }
    return false;
  }

  Optional<Truth> provides(Proposition.MandateProvides wanted, LocalDate day) {
    List<Resolution> inForce = new ArrayList<>();
    for (Resolution text : texts) {
      if (isOn(text, wanted.force()) && isInForce(text, wanted.force(), day)) {
        inForce.add(text);
      }
    }
    if (inForce.isEmpty()) {
      return Optional.empty();
    }
    if (wanted.feature().equals(MandateFeature.REPORTING_TO_COUNCIL)) {
      return Optional.of(reports(inForce, wanted.force(), day));
    }
    return wanted.feature().equals(MandateFeature.CHAPTER_VII)
        ? Optional.of(chapterVii(inForce))
        : Optional.empty();
  }

  private Truth reports(List<Resolution> inForce, Optional<ForceId> wanted, LocalDate day) {
    for (Resolution text : inForce) {
      if (text.mandateActs().isEmpty()
          ? isAnyToCouncil(text.reportingDuties())
          : isAnyInForce(text, wanted, day)) {
        return Truth.MET;
      }
    }
    return Truth.NOT_MET;
  }

  private boolean isAnyToCouncil(List<ReportingDuty> duties) {
    for (ReportingDuty duty : duties) {
      if (isCouncil(duty.recipient())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a duty that a text imposed is still one of a mandate that it acts on. */
  private boolean isAnyInForce(Resolution text, Optional<ForceId> wanted, LocalDate day) {
    for (MandateAct act : text.mandateActs()) {
      HandForce force = forces.of(act.force());
      boolean asked = wanted.isEmpty() || act.force().equals(wanted.get());
      if (asked && force != null && force.isInForce(day, MandateState.IN_FORCE)) {
        for (GivenDuty given : force.mandate.governingOn(day).orElseThrow().dutiesOn(day)) {
          if (given.resolution().equals(text.id()) && isCouncil(given.duty().recipient())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isCouncil(ActorId body) {
    for (Resolution text : texts) {
      if (text.instrument().equals(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
          && text.issuer().equals(body)) {
        return true;
      }
    }
    return false;
  }

  private static Truth chapterVii(List<Resolution> inForce) {
    boolean met = false;
    for (Resolution text : inForce) {
      LegalBasis basis = text.legalBasis();
      if (basis instanceof LegalBasis.Contested) {
        return Truth.CONTESTED;
      }
      met |=
          basis instanceof LegalBasis.Explicit explicit && explicit.chapters().contains(Chapter.VII)
              || basis instanceof LegalBasis.Implicit implicit && implicit.chapter() == Chapter.VII;
    }
    return met ? Truth.MET : Truth.NOT_MET;
  }
}
