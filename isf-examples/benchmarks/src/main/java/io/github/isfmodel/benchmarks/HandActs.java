package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.resolution.LifecycleStep;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.resolution.Stage;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the acts of a record say about instruments; empty where they say nothing. */
final class HandActs {

  private final List<Resolution> texts;
  private final HandForces forces;

  HandActs(List<Resolution> texts, HandForces forces) {
    this.texts = texts;
    this.forces = forces;
  }

  /** Empty where only events and claims tell, as beside drafts. */
  Optional<Truth> exists(Proposition.InstrumentExists wanted, LocalDate day, HandTold told) {
    boolean undetermined = false;
    LocalDate ended = null;
    for (int i = 0; i < texts.size(); i++) {
      Resolution text = texts.get(i);
      if (isOfKind(text, wanted.instrument())
          && isOn(text, wanted.force())
          && (text.stepOn(day).isPresent() || isUnplaced(text, day))) {
        if (isInForce(text, wanted.force(), day)) {
          return Optional.of(Truth.MET);
        }
        undetermined |= isOpen(text, wanted.force(), day);
        ended = isAdopted(text, day) ? later(ended, endOf(text, wanted.force(), day)) : ended;
      }
    }
    if (undetermined) {
      return Optional.of(Truth.UNKNOWN);
    }
    if (ended == null) {
      boolean denied = told.on(day, wanted) == Truth.UNKNOWN && beginsLater(wanted.force(), day);
      return denied ? Optional.of(Truth.NOT_MET) : Optional.empty();
    }
    return Optional.of(told.isAfter(ended, day, wanted) ? Truth.CONTESTED : Truth.NOT_MET);
  }

  private boolean beginsLater(Optional<ForceId> wanted, LocalDate day) {
    HandForce force = wanted.isPresent() ? forces.of(wanted.get()) : null;
    return force != null
        && !force.mandate.acts().isEmpty()
        && force.mandate.acts().get(0).isGivenAnew()
        && force.mandate.governingOn(day).isEmpty()
        && !force.isInForce(day, MandateState.UNDETERMINED);
  }

  private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
    return one == null || one.isBefore(other) ? other : one;
  }

  /** The last day of a text that is over, or that of its adoption. */
  private LocalDate endOf(Resolution text, Optional<ForceId> wanted, LocalDate day) {
    for (MandateAct act : text.mandateActs()) {
      HandForce force = forces.of(act.force());
      if (force != null && (wanted.isEmpty() || wanted.get().equals(act.force()))) {
        MandateStatus status = force.given(text).statusOn(day);
        LocalDate adopted = text.adoptedOn().orElseThrow();
        if (!status.state().isOver() || isToCome(text, force.given(text), day)) {
          return adopted;
        }
        LocalDate last = status.lastDay().orElse(null);
        return last != null ? last : status.governing().orElseThrow().endedFrom().orElse(adopted);
      }
    }
    return HandDays.last(text.stepOn(day).orElseThrow().when());
  }

  private static boolean isToCome(Resolution text, Mandate mandate, LocalDate day) {
    for (GoverningAct act : mandate.upcomingOn(day)) {
      if (act.resolution().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen(Resolution text, Optional<ForceId> force, LocalDate day) {
    if (!text.mandateActs().isEmpty()) {
      return isUnplaced(text, day) || isIn(MandateState.UNDETERMINED, text, force, day);
    }
    if (HandTextCourse.of(text, day) == Truth.UNKNOWN) {
      return true;
    }
    boolean named = false;
    for (Resolution other : texts) {
      named |= other.supersedes().isPresent() && other.supersedes().get().equals(text.id());
    }
    LifecycleStep step = text.stepOn(day).orElse(null);
    return step != null && step.stage() == Stage.SUPERSEDED && !named;
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
    return text.mandateActs().isEmpty()
        ? HandTextCourse.of(text, day) == Truth.MET
        : isIn(MandateState.IN_FORCE, text, force, day);
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
          && force.given(text).stateOn(day) == state) {
        return true;
      }
    }
    return false;
  }
}
