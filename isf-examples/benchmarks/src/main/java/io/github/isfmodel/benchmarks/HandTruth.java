package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Quantity;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The truth of conditions on a day, without reasons. */
final class HandTruth {

  private final Dossier record;
  private final HandIndex index;
  private final HandActs acts;
  private @Nullable HandTold told;

  HandTruth(Dossier record, HandIndex index, HandForces forces) {
    this.record = record;
    this.index = index;
    this.acts = new HandActs(record.resolutions(), forces);
  }

  /** On a day, or on the last of the record if that is earlier. */
  Truth by(LocalDate day, Condition condition) {
    return on(day.isBefore(record.asOf()) ? day : record.asOf(), condition);
  }

  private Truth on(LocalDate day, Condition condition) {
    if (condition instanceof Proposition proposition) {
      return proposition(day, proposition);
    }
    if (condition instanceof Condition.Not not) {
      return on(day, not.part()).not();
    }
    if (condition instanceof Condition.AtLeast some) {
      return joined(day, some.count(), condition.parts());
    }
    return joined(
        day,
        condition instanceof Condition.AllOf ? condition.parts().size() : 1,
        condition.parts());
  }

  private Truth joined(LocalDate day, int count, List<Condition> parts) {
    int met = 0;
    int open = 0;
    boolean contested = false;
    for (int i = 0; i < parts.size(); i++) {
      Truth truth = on(day, parts.get(i));
      met += truth == Truth.MET ? 1 : 0;
      open += truth == Truth.UNKNOWN || truth == Truth.CONTESTED ? 1 : 0;
      contested |= truth == Truth.CONTESTED;
    }
    if (met >= count) {
      return Truth.MET;
    }
    if (met + open < count) {
      return Truth.NOT_MET;
    }
    return contested ? Truth.CONTESTED : Truth.UNKNOWN;
  }

  private Truth proposition(LocalDate day, Proposition proposition) {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      return acts.exists(exists, day).orElseGet(() -> told(day, proposition));
    }
    if (proposition instanceof Proposition.MandateProvides provides) {
      return acts.provides(provides, day).orElseGet(() -> told(day, proposition));
    }
    if (proposition instanceof Proposition.DateReached reached) {
      return day.isBefore(reached.date()) ? Truth.NOT_MET : Truth.MET;
    }
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return reached(reached.milestone(), day);
    }
    return proposition instanceof Proposition.PledgesReach reach
        ? reach(reach, day)
        : told(day, proposition);
  }

  /** What events and claims tell is gathered when it is first asked for. */
  private Truth told(LocalDate day, Proposition proposition) {
    HandTold known = told;
    if (known == null) {
      known = new HandTold(record);
      told = known;
    }
    return known.on(day, proposition);
  }

  private Truth reached(MilestoneId id, LocalDate day) {
    Milestone milestone = index.milestones.get(id);
    if (milestone == null) {
      return Truth.UNKNOWN;
    }
    boolean reached = false;
    boolean disputed = false;
    for (Declaration declaration : milestone.declarations()) {
      if (!HandDays.last(declaration.when()).isAfter(day) && isVerified(declaration.citations())) {
        if (declaration.kind() == DeclarationKind.VERIFIED) {
          return Truth.MET;
        }
        reached |= declaration.kind() == DeclarationKind.REACHED;
        disputed |= declaration.kind() == DeclarationKind.DISPUTED;
      }
    }
    if (reached) {
      return disputed || milestone.verifier().isPresent() ? Truth.CONTESTED : Truth.MET;
    }
    return disputed ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  static boolean isVerified(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).isVerified()) {
        return true;
      }
    }
    return false;
  }

  private Truth reach(Proposition.PledgesReach wanted, LocalDate day) {
    long asked = asked(wanted.threshold().quantity());
    if (asked < 0) {
      return Truth.UNKNOWN;
    }
    long min = 0;
    long max = 0;
    for (Pledge pledge : record.pledges()) {
      if (isConfirmed(pledge, wanted.force(), day)) {
        List<Phase> phases = pledge.phasesOn(day);
        max = phases.isEmpty() ? Long.MAX_VALUE : max;
        for (Phase phase : phases) {
          Bounds bounds = phase.measure().quantity().bounds();
          if (areAll(phase.measure().unit(), wanted.threshold().unit())) {
            min = sum(min, bounds.min());
            max = sum(max, bounds.max());
          } else if (mayBe(phase.measure().unit(), wanted.threshold().unit())) {
            max = sum(max, bounds.max());
          }
        }
      }
    }
    if (min >= asked) {
      return Truth.MET;
    }
    return max < asked ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private static boolean areAll(Unit counted, Unit wanted) {
    return counted.equals(wanted) || wanted.equals(Unit.PERSONNEL) && counted.isPeopleOfForce();
  }

  private static boolean mayBe(Unit counted, Unit wanted) {
    return counted.equals(Unit.PERSONNEL) && wanted.isPeopleOfForce();
  }

  private static long sum(long one, long other) {
    return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
  }

  /** The stated number, of a range the least; -1 for words. */
  private static long asked(Quantity threshold) {
    if (threshold instanceof Quantity.About about) {
      return about.n();
    }
    if (threshold instanceof Quantity.Nearly nearly) {
      return nearly.n();
    }
    if (threshold instanceof Quantity.AtMost most) {
      return most.n();
    }
    return threshold.isInWords() ? -1 : threshold.bounds().min();
  }

  private static boolean isConfirmed(Pledge pledge, ForceId force, LocalDate day) {
    Optional<PledgeStep> step = pledge.stepOn(day);
    return pledge.force().equals(force) && step.isPresent() && step.get().state().isConfirmed();
  }
}
