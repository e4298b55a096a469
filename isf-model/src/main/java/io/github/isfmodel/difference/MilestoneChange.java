package io.github.isfmodel.difference;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A milestone that changed, or that only one of the situations has. */
@ComputedStyle
@Value.Immutable
public abstract sealed class MilestoneChange implements Serializable
    permits ImmutableMilestoneChange {

  MilestoneChange() {}

  /** {@return the milestone} */
  public abstract MilestoneId milestone();

  /** {@return how it stood; absent if no source had named it} */
  public abstract Optional<MilestoneStanding> before();

  /** {@return how it stands; absent if no source has named it} */
  public abstract Optional<MilestoneStanding> after();
}
