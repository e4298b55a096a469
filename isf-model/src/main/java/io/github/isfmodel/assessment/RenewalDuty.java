package io.github.isfmodel.assessment;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** What a clause in force asks for before a renewal, as seen from a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class RenewalDuty implements Serializable permits ImmutableRenewalDuty {

  RenewalDuty() {}

  /** {@return the act that it stands in, the one that governs or an earlier one} */
  public abstract ResolutionId resolution();

  /** {@return the clause} */
  public abstract RenewalClause clause();

  /** {@return whom it names, with the sets that depend on the day as they are then} */
  public abstract List<ActorId> parties();
}
