package io.github.isfmodel.schedule;

import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A milestone that changed, or that only one of the schedules has. */
@IsfStyle
@Value.Immutable
public abstract sealed class OutlookChange implements WithOutlookChange, Serializable
    permits ImmutableOutlookChange {

  OutlookChange() {}

  /** {@return the milestone} */
  public abstract MilestoneId milestone();

  /** {@return how it stood; absent if no source had named it} */
  public abstract Optional<MilestoneOutlook> before();

  /** {@return how it stands; absent if no source has named it} */
  public abstract Optional<MilestoneOutlook> after();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link OutlookChange}; not safe for use by several threads. */
  public static final class Builder extends ImmutableOutlookChange.Builder {
    Builder() {}
  }
}
