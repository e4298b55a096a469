package io.github.isfmodel.assessment;

import io.github.isfmodel.council.Outcome;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** How a force and everything about it stands on a day, as far as the record tells. */
@ComputedStyle
@Value.Immutable
public abstract sealed class Situation implements Serializable permits ImmutableSituation {

  Situation() {}

  /** {@return the force} */
  public abstract Force force();

  /** {@return the day, in the zone of the body that issues its mandate} */
  public abstract LocalDate date();

  /**
   * {@return the last day that the record covers; on a later day what the record last knew is
   * shown}
   */
  public abstract LocalDate recordUntil();

  /** {@return what was assumed beside what the record says} */
  public abstract Assumptions assumptions();

  /** {@return the mandate} */
  public abstract MandateStatus mandate();

  /** {@return how the force itself stands: its stage, roles, areas and consents} */
  public abstract ForceStanding forceStanding();

  /** {@return the outcome of the vote on the governing act} */
  public abstract Optional<Outcome> outcome();

  /** {@return the texts on its mandate that exist by that day} */
  public abstract List<TextStanding> texts();

  /**
   * {@return what the clauses in force ask for before a renewal: those in force under the governing
   * act first, whichever act set them, then those on what other bodies gave}
   */
  public abstract List<RenewalDuty> renewals();

  /** {@return the pledges that exist by that day} */
  public abstract List<PledgeStanding> pledges();

  /**
   * {@return the pledges that may exist by that day, and do not certainly: a step of each may have
   * been taken, as {@link Pledge#perhapsOn} tells, and none certainly has been; they count for
   * nothing}
   */
  public abstract List<Pledge> possiblePledges();

  /**
   * {@return the preconditions held on that day that no pledge to the force lists, without those of
   * other forces: what only pledges to others list, or what concerns only other forces and pledges
   * to them}
   */
  public abstract List<PreconditionStanding> otherPreconditions();

  /**
   * {@return the milestones that some cited source had named by that day, as {@link
   * Publications#isNamed} tells}
   */
  public abstract List<MilestoneStanding> milestones();

  /**
   * Looks at a force in a record on a day.
   *
   * @param dossier the record
   * @param force the force
   * @param date the day
   * @return the situation, or empty if the record holds no such force
   */
  public static Optional<Situation> of(Dossier dossier, ForceId force, LocalDate date) {
    return of(dossier, force, date, Assumptions.NONE);
  }

  /**
   * Looks at a force in a record on a day, as it would be if something were so.
   *
   * @param dossier the record; it stays as it is
   * @param force the force
   * @param date the day
   * @param assumptions what is taken to be so
   * @return the situation, or empty if the record holds no such force
   * @throws io.github.isfmodel.code.InvalidValueException if something is assumed of what the
   *     record does not hold, as {@link Assumptions#requireHeldBy} tells
   */
  public static Optional<Situation> of(
      Dossier dossier, ForceId force, LocalDate date, Assumptions assumptions) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(force, "force");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(assumptions, "assumptions");
    Optional<Force> found = dossier.index().force(force);
    return found.isPresent()
        ? Optional.of(new Assessor(dossier, date, assumptions).situation(found.get()))
        : Optional.empty();
  }

  /** {@return whether the day lies after the last day that the record covers} */
  public final boolean isBeyondRecord() {
    return date().isAfter(recordUntil());
  }
}
