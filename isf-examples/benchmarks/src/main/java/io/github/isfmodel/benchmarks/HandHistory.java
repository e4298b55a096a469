package io.github.isfmodel.benchmarks;

import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.pledge.PledgeState;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.time.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the history of a pledge. */
final class HandHistory {

  private static final Map<PledgeKind, Set<Unit>> UNITS =
      Map.of(
          PledgeKind.TROOPS,
              Set.of(Unit.TROOPS, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.OFFICERS),
          PledgeKind.POLICE,
              Set.of(Unit.POLICE, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.OFFICERS),
          PledgeKind.OBSERVERS,
              Set.of(
                  Unit.OBSERVERS,
                  Unit.PERSONNEL,
                  Unit.UNIFORMED_PERSONNEL,
                  Unit.OFFICERS,
                  Unit.CIVILIANS),
          PledgeKind.STAFF,
              Set.of(Unit.OFFICERS, Unit.PERSONNEL, Unit.UNIFORMED_PERSONNEL, Unit.CIVILIANS),
          PledgeKind.TRAINERS,
              Set.of(
                  Unit.TRAINERS,
                  Unit.PERSONNEL,
                  Unit.UNIFORMED_PERSONNEL,
                  Unit.OFFICERS,
                  Unit.POLICE,
                  Unit.POLICE_TRAINEES),
          PledgeKind.FUNDS, Set.of(Unit.US_DOLLARS, Unit.PERCENT));

  private final HandIndex index;
  private final HandReferences references;
  private final HandTruth truth;
  private final HandFindings found;

  HandHistory(HandIndex index, HandReferences references, HandTruth truth, HandFindings found) {
    this.index = index;
    this.references = references;
    this.truth = truth;
    this.found = found;
  }

  void check(Pledge pledge, @Nullable HandForce force) {
    List<PledgeStep> history = pledge.history();
    if (history.isEmpty()) {
      found.add("ISF-PLG-003");
      return;
    }
    steps(history, pledge.kind());
    for (int i = 0; force != null && i < history.size(); i++) {
      if (history.get(i).state() == PledgeState.DEPLOYED) {
        force.used(history.get(i).when(), found);
      }
    }
    preconditions(pledge);
    if (force != null && pledge.contributor() instanceof Contributor.Named named) {
      force.contributes(named.actor(), pledge, found);
    }
  }

  private void steps(List<PledgeStep> history, PledgeKind kind) {
    Set<Unit> units = UNITS.get(kind);
    LocalDate begin = LocalDate.MIN;
    PledgeState before = history.get(0).state();
    List<Phase> sized = List.of();
    for (int i = 0; i < history.size(); i++) {
      PledgeStep step = history.get(i);
      begin = later(begin, step.when());
      if (!before.canBecome(step.state())) {
        found.add("ISF-PLG-002");
      }
      before = step.state();
      sized = step.phases().isEmpty() ? sized : step.phases();
      if (before == PledgeState.QUANTIFIED && !hasNumber(sized)) {
        found.add("ISF-PLG-004");
      }
      step(step, units);
    }
  }

  private LocalDate later(LocalDate begin, When when) {
    if (HandDays.last(when).isBefore(begin)) {
      found.add("ISF-PLG-001");
    }
    return HandDays.later(begin, when);
  }

  private static boolean hasNumber(List<Phase> phases) {
    for (int i = 0; i < phases.size(); i++) {
      if (!phases.get(i).measure().quantity().isInWords()) {
        return true;
      }
    }
    return false;
  }

  private void step(PledgeStep step, @Nullable Set<Unit> units) {
    references.past(step.when());
    phases(step, units);
    references.actor(step.by());
    if (step.attribution().isPresent()) {
      references.attribution(step.attribution().get());
    }
    references.citations(step.citations());
    if (step.citations().isEmpty()) {
      found.add("ISF-PLG-005");
    }
  }

  private void phases(PledgeStep step, @Nullable Set<Unit> units) {
    boolean ahead = step.state().isActive() && step.state() != PledgeState.DEPLOYED;
    List<Phase> phases = step.phases();
    for (int i = 0; i < phases.size(); i++) {
      Phase phase = phases.get(i);
      Unit unit = phase.measure().unit();
      if (units != null && !units.contains(unit) && unit.isKnown()) {
        found.add("ISF-PLG-012");
      }
      if (phases.indexOf(phase) < i) {
        found.add("ISF-PLG-020");
      }
      if (phase.by().isPresent()) {
        references.date(phase.by().get());
        if (ahead && HandDays.before(phase.by().get(), step.when())) {
          found.add("ISF-PLG-013");
        }
      }
    }
  }

  private void preconditions(Pledge pledge) {
    for (int i = 0; i < pledge.preconditions().size(); i++) {
      Precondition precondition = index.preconditions.get(pledge.preconditions().get(i));
      if (precondition != null && wentWithout(pledge, precondition)) {
        found.add("ISF-PLG-014");
      }
    }
  }

  private boolean wentWithout(Pledge pledge, Precondition precondition) {
    for (int i = 0; i < pledge.history().size(); i++) {
      PledgeStep step = pledge.history().get(i);
      if (step.state() == PledgeState.DEPLOYED
          && isHeld(precondition, step.when())
          && !isWaived(pledge.waivers(), precondition.id(), step.when())
          && truth.by(HandDays.last(step.when()), precondition) != Truth.MET) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeld(Precondition precondition, When when) {
    return !HandDays.before(when, precondition.since())
        && (precondition.until().isEmpty() || HandDays.before(when, precondition.until().get()));
  }

  private static boolean isWaived(List<Waiver> waivers, PreconditionId id, When when) {
    for (int i = 0; i < waivers.size(); i++) {
      Waiver waiver = waivers.get(i);
      if (waiver.precondition().equals(id)
          && !HandDays.first(waiver.when()).isAfter(HandDays.last(when))) {
        return true;
      }
    }
    return false;
  }
}
