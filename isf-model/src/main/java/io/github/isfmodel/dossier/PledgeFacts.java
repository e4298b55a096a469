package io.github.isfmodel.dossier;

import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Answers from the pledges of a record whether a strength is reached, and who contributes. */
final class PledgeFacts {

  private PledgeFacts() {}

  static Finding reach(Proposition.PledgesReach wanted, Dossier dossier, LocalDate on) {
    List<Pledge> counted =
        dossier.pledges().stream()
            .filter(pledge -> pledge.force().equals(wanted.force()))
            .filter(pledge -> isConfirmed(pledge, on))
            .toList();
    Bounds pledged = Bounds.NONE;
    for (Pledge pledge : counted) {
      pledged = pledged.and(pledge.sizeOn(on, wanted.threshold().unit()));
    }
    Truth truth = truth(pledged, wanted.threshold().quantity().asThreshold());
    return new Finding(truth, counted.stream().map(pledge -> evidence(pledge, on)).toList());
  }

  private static Truth truth(Bounds pledged, OptionalLong asked) {
    if (asked.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (pledged.min() >= asked.getAsLong()) {
      return Truth.MET;
    }
    return pledged.max() < asked.getAsLong() ? Truth.NOT_MET : Truth.UNKNOWN;
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
