package io.github.isfmodel.dossier;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.resolution.Bindingness;
import io.github.isfmodel.resolution.Consultation;
import io.github.isfmodel.resolution.ConsultationVerb;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** What has to take place with one party before a renewal, and whether it has. */
@IsfStyle
@Value.Immutable
public abstract sealed class RequiredParty implements WithRequiredParty, Serializable
    permits ImmutableRequiredParty {

  RequiredParty() {}

  /** {@return the party, one that the clause names on that day} */
  public abstract ActorId party();

  /** {@return what has to take place} */
  public abstract ConsultationVerb verb();

  /** {@return whether the clause binds} */
  public abstract Bindingness bindingness();

  /** {@return what took place and is at least as much, absent where nothing is recorded} */
  public abstract Optional<Consultation> met();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link RequiredParty}; not safe for use by several threads. */
  public static final class Builder extends ImmutableRequiredParty.Builder {
    Builder() {}
  }
}
