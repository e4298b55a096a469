package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.resolution.RenewalClause;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/** A clause on renewal in force, with the act that it stands in. */
@ComputedStyle
@Value.Immutable
public abstract sealed class GivenClause implements Serializable permits ImmutableGivenClause {

  GivenClause() {}

  /** {@return the act} */
  public abstract ResolutionId resolution();

  /** {@return the body whose act that is} */
  public abstract ActorId issuer();

  /** {@return the clause as that act has it} */
  public abstract RenewalClause clause();
}
