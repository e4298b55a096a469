package io.github.isfmodel.difference;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A pledge that changed, came into being or is not there any more. */
@ComputedStyle
@Value.Immutable
public abstract sealed class PledgeChange implements Serializable permits ImmutablePledgeChange {

  PledgeChange() {}

  /** {@return the pledge} */
  public abstract PledgeId pledge();

  /** {@return how it stood; absent if it was not there} */
  public abstract Optional<PledgeStanding> before();

  /** {@return how it stands; absent if it is not there} */
  public abstract Optional<PledgeStanding> after();

  /** {@return whether its state is another one} */
  public final boolean isOfOtherState() {
    return !before()
        .map(each -> each.step().state())
        .equals(after().map(each -> each.step().state()));
  }

  /** {@return whether its size is another one} */
  public final boolean isOfOtherSize() {
    return !before().map(PledgeStanding::phases).equals(after().map(PledgeStanding::phases));
  }

  /** {@return whether nothing blocks it any more} */
  public final boolean isFreed() {
    return isBlocked(before()) && after().isPresent() && !isBlocked(after());
  }

  /** {@return whether something blocks it now and nothing did} */
  public final boolean isNewlyBlocked() {
    return isBlocked(after()) && !isBlocked(before());
  }

  private static boolean isBlocked(Optional<PledgeStanding> standing) {
    return standing.filter(PledgeStanding::isBlocked).isPresent();
  }
}
