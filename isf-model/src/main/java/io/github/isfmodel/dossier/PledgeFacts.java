package io.github.isfmodel.dossier;

import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers from the pledges of a record whether a strength is reached, and who contributes. */
final class PledgeFacts {

  private PledgeFacts() {}

  static Finding reach(Proposition.PledgesReach wanted, Dossier dossier, LocalDate on) {
    List<Pledge> counted =
        dossier.pledges().stream()
            .filter(pledge -> pledge.force().equals(wanted.force()))
            .filter(pledge -> isConfirmed(pledge, on))
            .toList();
    Unit unit = wanted.threshold().unit();
    long min = 0;
    boolean open = false;
    for (Pledge pledge : counted) {
      List<Phase> phases = pledge.phasesOn(on);
      open |= phases.isEmpty();
      for (Phase phase : phases) {
        if (phase.measure().unit().equals(unit)) {
          Bounds bounds = phase.measure().quantity().bounds();
          min = Math.addExact(min, bounds.min());
          open |= bounds.max() != bounds.min();
        }
      }
    }
    Truth truth =
        min >= wanted.threshold().quantity().bounds().min()
            ? Truth.MET
            : open ? Truth.UNKNOWN : Truth.NOT_MET;
    return new Finding(truth, counted.stream().map(pledge -> evidence(pledge, on)).toList());
  }

  static boolean isConfirmed(Pledge pledge, LocalDate on) {
    Optional<PledgeStep> step = pledge.stepOn(on);
    return step.isPresent() && step.get().state().isConfirmed();
  }

  private static Evidence evidence(Pledge pledge, LocalDate on) {
    PledgeStep step = pledge.stepOn(on).orElseThrow();
    return Evidence.builder()
        .entity(pledge.id())
        .supports(true)
        .when(step.when())
        .citations(step.citations())
        .build();
  }
}
