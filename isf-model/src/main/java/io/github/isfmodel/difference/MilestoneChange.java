package io.github.isfmodel.difference;

import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A milestone that changed, or that only one of the situations has. */
@IsfStyle
@Value.Immutable
public abstract sealed class MilestoneChange implements WithMilestoneChange, Serializable
    permits ImmutableMilestoneChange {

  MilestoneChange() {}

  /** {@return the milestone} */
  public abstract MilestoneId milestone();

  /** {@return how it stood; absent if no source had named it} */
  public abstract Optional<MilestoneStanding> before();

  /** {@return how it stands; absent if no source has named it} */
  public abstract Optional<MilestoneStanding> after();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link MilestoneChange}; not safe for use by several threads. */
  public static final class Builder extends ImmutableMilestoneChange.Builder {
    Builder() {}
  }
}
