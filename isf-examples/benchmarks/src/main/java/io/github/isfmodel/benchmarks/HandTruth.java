package io.github.isfmodel.benchmarks;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The truth of conditions on a day, without reasons. */
final class HandTruth {

  private final Dossier record;
  private final HandIndex index;
  private final HandActs acts;
  private final HandProvided mandates;
  private @Nullable HandTold told;
  private @Nullable HandTruth verified;

  HandTruth(Dossier record, HandIndex index, HandForces forces) {
    this.record = record;
    this.index = index;
    this.acts = new HandActs(record.resolutions(), forces);
    this.mandates = new HandProvided(record, forces);
  }

  /** On a day, or on the last of the record if that is earlier. */
  Truth by(LocalDate day, Precondition held) {
    LocalDate known = day.isBefore(record.asOf()) ? day : record.asOf();
    return on(known, held.condition(), held.judge().orElse(null));
  }

  private Truth on(LocalDate day, Condition condition, @Nullable ActorId judge) {
    if (condition instanceof Proposition proposition) {
      return proposition(day, proposition, judge);
    }
    if (condition instanceof Condition.Not not) {
      return on(day, not.part(), judge).not();
    }
    if (condition instanceof Condition.AtLeast some) {
      return joined(day, some.count(), condition.parts(), judge);
    }
    return joined(
        day,
        condition instanceof Condition.AllOf ? condition.parts().size() : 1,
        condition.parts(),
        judge);
  }

  private Truth joined(LocalDate day, int count, List<Condition> parts, @Nullable ActorId judge) {
    int met = 0;
    int open = 0;
    boolean contested = false;
    for (int i = 0; i < parts.size(); i++) {
      Truth truth = on(day, parts.get(i), judge);
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

  private Truth proposition(LocalDate day, Proposition proposition, @Nullable ActorId judge) {
    Truth truth = recorded(day, proposition, judge);
    boolean isByParts =
        proposition instanceof Proposition.InstrumentExists
            || proposition instanceof Proposition.MandateProvides
            || proposition instanceof Proposition.PledgesReach;
    boolean isDecided = truth == Truth.MET || truth == Truth.NOT_MET;
    return isByParts && isDecided && verified().recorded(day, proposition, judge) != truth
        ? Truth.UNKNOWN
        : truth;
  }

  /** Without what is known from unverified sources alone; made when it is first asked for. */
  private HandTruth verified() {
    HandTruth known = verified;
    if (known == null) {
      Dossier kept = HandVerified.of(record);
      HandIndex parts = new HandIndex(kept, new HandFindings());
      known = new HandTruth(kept, parts, new HandForces(kept, parts));
      verified = known;
    }
    return known;
  }

  private Truth recorded(LocalDate day, Proposition proposition, @Nullable ActorId judge) {
    if (proposition instanceof Proposition.InstrumentExists exists) {
      return acts.exists(exists, day, told()).orElseGet(() -> told(day, proposition, judge));
    }
    if (proposition instanceof Proposition.MandateProvides provides) {
      return mandates.provides(provides, day).orElseGet(() -> told(day, proposition, judge));
    }
    if (proposition instanceof Proposition.DateReached reached) {
      return day.isBefore(reached.date()) ? Truth.NOT_MET : Truth.MET;
    }
    if (proposition instanceof Proposition.MilestoneReached reached) {
      return reached(reached.milestone(), day);
    }
    return proposition instanceof Proposition.PledgesReach reach
        ? HandReach.of(reach, record, index, day)
        : told(day, proposition, judge);
  }

  /** What events and claims tell is gathered when it is first asked for. */
  private HandTold told() {
    HandTold known = told;
    if (known == null) {
      known = new HandTold(record, index);
      told = known;
    }
    return known;
  }

  private Truth told(LocalDate day, Proposition proposition, @Nullable ActorId judge) {
    return told().on(day, proposition, judge);
  }

  private Truth reached(MilestoneId id, LocalDate day) {
    Milestone milestone = index.milestones.get(id);
    if (milestone == null) {
      return Truth.UNKNOWN;
    }
    List<Declaration> known = new ArrayList<>();
    for (Declaration declaration : milestone.declarations()) {
      if (!HandDays.begun(declaration.when()).isAfter(day) && isVerified(declaration.citations())) {
        known.add(declaration);
      }
    }
    return HandMilestone.reached(milestone, known);
  }

  static boolean isVerified(List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      if (citations.get(i).isVerified()) {
        return true;
      }
    }
    return false;
  }
}
