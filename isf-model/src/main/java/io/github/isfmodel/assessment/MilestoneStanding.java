package io.github.isfmodel.assessment;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.milestone.Forecast;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Finding;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.time.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a milestone stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MilestoneStanding implements Serializable
    permits ImmutableMilestoneStanding {

  MilestoneStanding() {}

  /** {@return the milestone} */
  public abstract Milestone milestone();

  /** {@return whether it is reached, with the declarations that tell} */
  public abstract Finding reached();

  /** {@return the milestones that it waits for and that are not reached} */
  public abstract List<MilestoneId> waitsFor();

  /**
   * {@return the days on which it is due, where it has a due date; those of its anchor counted in,
   * once they are known; of a {@linkplain io.github.isfmodel.time.When#isTimeLimit() time limit}
   * all up to its last day}
   */
  public abstract Optional<Span> due();

  /**
   * {@return whether its last due day has passed, within the time that the record covers, and it is
   * not reached; not where somebody declares it reached by then and did not take that back, and it
   * is not known that it is not; and not where that day is counted from an event that is only
   * announced, reported or contested}
   */
  public abstract boolean overdue();

  /**
   * {@return whether it is reached, and certainly after its last due day; not where that day is
   * counted from an event that is only announced, reported or contested}
   */
  public abstract boolean reachedLate();

  /** {@return the latest forecast by that day} */
  public abstract Optional<Forecast> forecast();

  /** {@return the forecasts before it, oldest first} */
  public abstract List<Forecast> earlierForecasts();
}
