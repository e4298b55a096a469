package io.github.isfmodel.benchmarks;

import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.force.LineageGapKind;
import io.github.isfmodel.force.Standing;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateState;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.resolution.MandateAct;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A force: how long its mandate lasts, what it allows, and who may contribute. */
final class HandForce {

  private static final TaskScope RESIDUAL =
      TaskScope.builder().task(MandateTask.ADDITIONAL_TASKS).build();

  final Mandate mandate;

  /**
   * Whether any text is about its mandate, each of these that was adopted has its day, and the
   * record holds the force that any text is about.
   */
  final boolean isPlaced;

  private final List<HostConsent> consents;
  private final List<HandComposition> composition = new ArrayList<>();
  private boolean isCapped;

  HandForce(Force force, List<Resolution> texts, boolean isEachHeld, HandIndex index) {
    consents = force.consents();
    mandate = Mandate.of(force, texts);
    isPlaced = isEachHeld && isPlaced(force, texts);
    for (GoverningAct act : mandate.acts()) {
      isCapped |= !act.ceilings().isEmpty();
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

  Mandate given(Resolution text) {
    return mandate.ofText(text);
  }

  boolean isInForce(LocalDate day, MandateState state) {
    return mandate.stateOn(day) == state;
  }

  /**
   * The force is in place on a day of these; only a mandate or the consent of a host allows that.
   */
  void used(When when, HandFindings found) {
    if (!isPlaced) {
      return;
    }
    Optional<GoverningAct> act = mandate.governingOn(HandDays.last(when));
    boolean wrong = act.isEmpty() || hasEndedBefore(when);
    if (wrong && !isHidden(when) && !hasConsent(when)) {
      found.add(act.isEmpty() ? "ISF-MAN-007" : "ISF-MAN-001");
    }
  }

  private boolean hasEndedBefore(When when) {
    Optional<LocalDate> last = mandate.latestWindUpOn(HandDays.last(when));
    return last.isPresent() && HandDays.first(when).isAfter(last.get());
  }

  private boolean hasConsent(When when) {
    for (HostConsent consent : consents) {
      boolean given =
          consent.standing() == Standing.AGREED || consent.standing() == Standing.IN_EFFECT;
      if (given && !HandDays.before(when, consent.when()) && !isWithdrawn(consent, when)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithdrawn(HostConsent consent, When when) {
    for (HostConsent end : consents) {
      if (end.standing() == Standing.ENDED
          && end.host().equals(consent.host())
          && HandDays.before(consent.when(), end.when())
          && HandDays.before(end.when(), when)) {
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

  /** Whether texts are about the mandate, and none of them authorizes anything on these days. */
  boolean isUnauthorized(When when) {
    LocalDate day = HandDays.last(when);
    boolean isAnyAdopted = false;
    for (GoverningAct act : mandate.acts()) {
      boolean adopted = !act.adoptedOn().isAfter(day);
      if (adopted && act.effectiveFrom().isAfter(day)) {
        return false;
      }
      isAnyAdopted |= adopted;
    }
    boolean isOver = isAnyAdopted && hasEndedBefore(when) && !isHidden(when) && !hasConsent(when);
    return isPlaced && (!isAnyAdopted || isOver);
  }

  /** What limits its strength, or null if nothing does. */
  @Nullable HandLimits limits() {
    return isPlaced && isCapped ? new HandLimits(mandate) : null;
  }

  /**
   * The tasks that the mandate gives on some day of a stretch, from their adoption on, none if it
   * has ended; null if it is not known, or the record leaves out acts of before the end of that.
   */
  private @Nullable List<TaskAssignment> tasks(LocalDate first, LocalDate last) {
    if (!isPlaced) {
      return null;
    }
    for (LineageGap gap : mandate.lineageGaps()) {
      if (gap.kind() == LineageGapKind.ACTS_NOT_RECORDED && !gap.first().isAfter(last)) {
        return null;
      }
    }
    List<TaskAssignment> tasks = new ArrayList<>();
    for (Mandate given : mandate.ofEachBody()) {
      tasks.addAll(tasks(given, first, last));
    }
    return tasks;
  }

  private static List<TaskAssignment> tasks(Mandate mandate, LocalDate first, LocalDate last) {
    List<TaskAssignment> tasks = new ArrayList<>();
    boolean isAnyLasting = false;
    List<GoverningAct> acts = mandate.acts();
    for (int i = 0; i < acts.size(); i++) {
      LocalDate from = acts.get(i).effectiveFrom();
      LocalDate end = i + 1 < acts.size() ? acts.get(i + 1).effectiveFrom() : LocalDate.MAX;
      boolean governs = !from.isAfter(last) && end.isAfter(first) && end.isAfter(from);
      isAnyLasting |= governs && !isOver(mandate, from.isAfter(first) ? from : first, end);
      if (governs) {
        for (GivenTask given : acts.get(i).tasks()) {
          HandWindUp.addOfMandate(given.assignment(), from.isAfter(first) ? from : first, tasks);
        }
      }
      LocalDate adopted = acts.get(i).adoptedOn();
      if (!adopted.isAfter(last) && from.isAfter(first) && adopted.isBefore(from)) {
        isAnyLasting = true;
        for (TaskAssignment task : acts.get(i).act().tasks()) {
          HandWindUp.addOfMandate(task, adopted.isAfter(first) ? adopted : first, tasks);
        }
      }
    }
    if (!isAnyLasting) {
      tasks.clear();
    }
    HandWindUp.addTasks(acts, first, last, tasks);
    return tasks;
  }

  /** Whether the act that governs up to a day lets the mandate end before another. */
  private static boolean isOver(Mandate mandate, LocalDate day, LocalDate next) {
    Optional<LocalDate> last = mandate.latestEndOn(next.minusDays(1));
    return last.isPresent() && last.get().isBefore(day);
  }

  /** The most force that a task of the mandate allows on these days; null if none says so. */
  @Nullable UseOfForceLevel mostForce(When when) {
    UseOfForceLevel most = null;
    List<TaskAssignment> tasks = tasks(HandDays.first(when), HandDays.last(when));
    for (int i = 0; tasks != null && i < tasks.size(); i++) {
      UseOfForceLevel level = tasks.get(i).useOfForce().orElse(null);
      most = most == null || level != null && level.compareTo(most) > 0 ? level : most;
    }
    return most;
  }

  /** Whether texts are about the mandate, and none in force gives a task, nor any task needed. */
  boolean withholds(TaskScope scope, When when) {
    List<TaskAssignment> tasks = tasks(HandDays.first(when), HandDays.last(when));
    return tasks != null && !isIn(tasks, scope) && !isIn(tasks, RESIDUAL);
  }

  private static boolean isIn(List<TaskAssignment> tasks, TaskScope scope) {
    for (int i = 0; i < tasks.size(); i++) {
      TaskAssignment given = tasks.get(i);
      if (given.task().equals(scope.task())
          && (scope.modality().isEmpty() || scope.modality().get().equals(given.modality()))) {
        return true;
      }
    }
    return false;
  }

  /** A caveat leaves only these tasks. */
  void leaves(Caveat caveat, HandFindings found) {
    LocalDate last =
        caveat.until().isPresent() ? HandDays.last(caveat.until().get()) : LocalDate.MAX;
    List<TaskAssignment> tasks = tasks(HandDays.first(caveat.since()), last);
    if (tasks == null || tasks.isEmpty()) {
      return;
    }
    for (int i = 0; i < caveat.tasks().size(); i++) {
      TaskScope scope = caveat.tasks().get(i);
      if (!scope.task().isEnabling() && !isIn(tasks, scope)) {
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
