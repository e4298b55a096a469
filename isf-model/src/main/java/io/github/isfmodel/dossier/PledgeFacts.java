package io.github.isfmodel.dossier;

import io.github.isfmodel.dossier.sum.CertainLeast;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Answers from the pledges of a record whether a strength is reached, and who contributes. */
final class PledgeFacts {

  private PledgeFacts() {}

  static Finding reach(Proposition.PledgesReach wanted, Dossier dossier, LocalDate on) {
    List<Pledge> counted =
        dossier.pledges().stream()
            .filter(pledge -> pledge.force().equals(wanted.force()))
            .filter(pledge -> pledge.isConfirmedOn(on))
            .toList();
    Bounds pledged = pledged(counted, wanted.threshold().unit(), dossier, on);
    Truth truth = truth(pledged, wanted.threshold().quantity());
    return new Finding(truth, counted.stream().map(pledge -> evidence(pledge, on)).toList());
  }

  private static Bounds pledged(List<Pledge> counted, Unit unit, Dossier dossier, LocalDate on) {
    if (unit.countsContributors()) {
      return contributors(counted, unit, dossier);
    }
    if (!unit.isPeopleOfForce() && counted.stream().noneMatch(each -> isIn(unit, each, on))) {
      return Bounds.UNKNOWN;
    }
    Bounds pledged = Bounds.NONE;
    // Who is not named may be among those counted already, and adds nothing certain.
    CertainLeast least = new CertainLeast();
    for (Pledge pledge : counted) {
      pledged = pledged.saturatedPlus(pledge.confirmedSizeOn(on, unit));
      if (pledge.contributor() instanceof Contributor.Named named) {
        Set<ActorId> members = PossibleMembers.of(named, dossier, on);
        for (Measure each : confirmed(pledge, unit, on)) {
          least.add(named.actor(), members, each.unit(), each.quantity().bounds().min());
        }
      }
    }
    return new Bounds(least.sum(), pledged.max());
  }

  private static List<Measure> confirmed(Pledge pledge, Unit unit, LocalDate on) {
    return pledge.confirmedPhasesOn(on).stream()
        .map(Phase::measure)
        .filter(measure -> unit.includes(measure.unit()))
        .toList();
  }

  private static boolean isIn(Unit unit, Pledge pledge, LocalDate on) {
    return pledge.phasesOn(on).stream().anyMatch(phase -> phase.measure().unit().equals(unit));
  }

  private static Bounds perhaps(Bounds size) {
    return new Bounds(0, size.max());
  }

  /** Each once, whatever they pledge; a group may be any number. */
  private static Bounds contributors(List<Pledge> counted, Unit unit, Dossier dossier) {
    Set<ActorId> named = new HashSet<>();
    Bounds contributors = Bounds.NONE;
    for (Pledge pledge : counted) {
      Bounds number = dossier.index().contributors(pledge.contributor(), unit);
      if (!(pledge.contributor() instanceof Contributor.Named each)) {
        contributors = contributors.saturatedPlus(perhaps(number));
      } else if (named.add(each.actor())) {
        contributors = contributors.saturatedPlus(number);
      }
    }
    return contributors;
  }

  private static Truth truth(Bounds pledged, Quantity threshold) {
    OptionalLong asked = threshold.asThreshold();
    if (asked.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (pledged.min() >= asked.getAsLong()) {
      return Truth.MET;
    }
    return pledged.max() < threshold.leastThreshold().orElseThrow() ? Truth.NOT_MET : Truth.UNKNOWN;
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
