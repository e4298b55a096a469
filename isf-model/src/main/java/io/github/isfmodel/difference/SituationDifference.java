package io.github.isfmodel.difference;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is different between two situations of one force. */
@ComputedStyle
@Value.Immutable
public abstract sealed class SituationDifference implements Serializable
    permits ImmutableSituationDifference {

  SituationDifference() {}

  /** {@return the preconditions of which truth or holding changed, in the order of the record} */
  public abstract List<PreconditionChange> preconditions();

  /**
   * {@return the pledges of which state, size or what blocks them changed, in the order of the
   * record}
   */
  public abstract List<PledgeChange> pledges();

  /**
   * {@return the milestones of which it changed whether they are reached, overdue or waiting, in
   * the order of the record}
   */
  public abstract List<MilestoneChange> milestones();

  /** {@return the change of the mandate, absent where state, act and last day are the same} */
  public abstract Optional<MandateChange> mandate();

  /** {@return the renewal clauses whose parties changed} */
  public abstract List<PartiesChange> parties();

  /** {@return the strengths that changed, by level and unit} */
  public abstract List<StrengthChange> strengths();

  /**
   * Compares two situations, of two days or with and without assumptions. Where both have
   * something, what it rests on is not compared: another source for the same truth is no
   * difference.
   *
   * @param before the one situation
   * @param after the other situation
   * @return what is different in the other one
   * @throws io.github.isfmodel.code.InvalidValueException if they are of two forces
   */
  public static SituationDifference between(Situation before, Situation after) {
    return new SituationComparison(before, after).difference();
  }

  /** {@return whether nothing is different} */
  public final boolean isEmpty() {
    return equals(ImmutableSituationDifference.builder().build());
  }
}
