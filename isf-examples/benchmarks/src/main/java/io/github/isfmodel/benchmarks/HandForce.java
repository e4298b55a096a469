package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.MandateActKind;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A force: how long its mandate lasts, what it allows, and who may contribute. */
final class HandForce {

  final Mandate mandate;

  /**
   * Whether any text is about its mandate, each of these that was adopted has its day, and the
   * record holds the force that any text is about.
   */
  final boolean isPlaced;

  private final List<HostConsent> consents;
  private final Map<String, Set<EngagementModality>> tasks = new HashMap<>();
  private final List<HandComposition> composition = new ArrayList<>();
  private boolean isCapped;

  HandForce(Force force, List<Resolution> texts, boolean isEachHeld, HandIndex index) {
    consents = force.consents();
    mandate = Mandate.of(force, texts);
    isPlaced = isEachHeld && isPlaced(force, texts);
    for (GoverningAct act : mandate.acts()) {
      isCapped |= !act.ceilings().isEmpty();
      for (TaskAssignment task : act.act().tasks()) {
        tasks.computeIfAbsent(task.task().code(), code -> new HashSet<>()).add(task.modality());
      }
    }
    for (CompositionRule rule : force.compositionRules()) {
      HandComposition.of(rule, index).ifPresent(composition::add);
    }
  }

  private static boolean isPlaced(Force force, List<Resolution> texts) {
    boolean isActedOn = false;
    for (Resolution text : texts) {
      if (HandAdoptions.unplaced(text) != null) {
        return false;
      }
      for (MandateAct act : text.mandateActs()) {
        isActedOn |= act.force().equals(force.id());
      }
    }
    return isActedOn;
  }

  boolean isInForce(LocalDate day, MandateState state) {
    return mandate.statusOn(day).state() == state;
  }

  /**
   * The force is in place on a day of these; only a mandate or the consent of a host allows that.
   */
  void used(When when, HandFindings found) {
    if (!isPlaced) {
      return;
    }
    Optional<GoverningAct> act = mandate.governingOn(HandDays.last(when));
    boolean wrong = act.isEmpty() || hasEndedBefore(when, act.get());
    if (wrong && !isHidden(when) && !hasConsent(when)) {
      found.add(act.isEmpty() ? "ISF-MAN-007" : "ISF-MAN-001");
    }
  }

  private static boolean hasEndedBefore(When when, GoverningAct act) {
    Optional<LocalDate> last = act.lastDay();
    if (last.isEmpty() && act.act().kind() == MandateActKind.TERMINATES) {
      last = Optional.of(act.effectiveFrom());
    }
    return last.isPresent() && HandDays.first(when).isAfter(last.get());
  }

  private boolean hasConsent(When when) {
    for (HostConsent consent : consents) {
      boolean given =
          consent.standing() == Standing.AGREED || consent.standing() == Standing.IN_EFFECT;
      if (given && !HandDays.before(when, consent.when())) {
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(When when) {
    for (LineageGap gap : mandate.lineageGaps()) {
      boolean ended = gap.last().isPresent() && gap.last().get().isBefore(HandDays.first(when));
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED
          && !gap.first().isAfter(HandDays.last(when))
          && !ended) {
        return true;
      }
    }
    return false;
  }

  /** Whether texts are about the mandate, and none of them was adopted by a day. */
  boolean isUnauthorizedBy(LocalDate day) {
    for (GoverningAct act : mandate.acts()) {
      if (!act.adoptedOn().isAfter(day)) {
        return false;
      }
    }
    return isPlaced;
  }

  /** What limits its strength, or null if nothing does. */
  @Nullable HandLimits limits() {
    return isPlaced && isCapped ? new HandLimits(mandate) : null;
  }

  /** The most force that any task of the mandate allows; null if none says so. */
  @Nullable UseOfForceLevel mostForce() {
    UseOfForceLevel most = null;
    for (GoverningAct act : isPlaced ? mandate.acts() : List.<GoverningAct>of()) {
      for (TaskAssignment task : act.act().tasks()) {
        UseOfForceLevel level = task.useOfForce().orElse(null);
        most = most == null || level != null && level.compareTo(most) > 0 ? level : most;
      }
    }
    return most;
  }

  /** Whether texts are about the mandate, and none that was adopted gives a task. */
  boolean withholds(TaskScope scope) {
    return isPlaced && !gives(scope);
  }

  private boolean gives(TaskScope scope) {
    Set<EngagementModality> given = tasks.get(scope.task().code());
    return given != null && (scope.modality().isEmpty() || given.contains(scope.modality().get()));
  }

  /** A caveat leaves only these tasks. */
  void leaves(List<TaskScope> left, HandFindings found) {
    for (int i = 0; isPlaced && !tasks.isEmpty() && i < left.size(); i++) {
      if (!gives(left.get(i))) {
        found.add("ISF-PLG-018");
      }
    }
  }

  void contributes(ActorId contributor, Pledge pledge, HandFindings found) {
    for (int i = 0; i < composition.size(); i++) {
      HandComposition rule = composition.get(i);
      if (rule.leavesOut(contributor, pledge)) {
        found.add(rule.breached());
      }
    }
  }
}
