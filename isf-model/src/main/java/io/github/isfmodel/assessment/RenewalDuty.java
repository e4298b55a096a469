package io.github.isfmodel.assessment;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What an act asks for before a renewal, as seen from a day. */
@IsfStyle
@Value.Immutable
public abstract sealed class RenewalDuty implements WithRenewalDuty, Serializable
    permits ImmutableRenewalDuty {

  RenewalDuty() {}

  /** {@return the act} */
  public abstract ResolutionId resolution();

  /** {@return the clause} */
  public abstract RenewalClause clause();

  /** {@return whom it names, with the sets that depend on the day as they are then} */
  public abstract List<ActorId> parties();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link RenewalDuty}; not safe for use by several threads. */
  public static final class Builder extends ImmutableRenewalDuty.Builder {
    Builder() {}
  }
}
