package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** That a party was consulted about a renewal, or agreed to it. */
@IsfStyle
@Value.Immutable
public abstract sealed class Consultation implements WithConsultation, Serializable
    permits ImmutableConsultation {

  Consultation() {}

  /** {@return the party} */
  public abstract ActorId party();

  /** {@return what took place} */
  public abstract ConsultationVerb verb();

  /** {@return when} */
  public abstract When when();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether this is what is required of a party, or more.
   *
   * @param required the party
   * @param atLeast what has to take place with it
   * @param by the day by which it must certainly have taken place
   * @return true if it did; agreement includes cooperation, that coordination, that consultation
   */
  public final boolean meets(ActorId required, ConsultationVerb atLeast, LocalDate by) {
    return party().equals(required) && verb().compareTo(atLeast) >= 0 && when().certainlyBy(by);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Consultation}. Required are {@code party}, {@code verb} and {@code
   * when}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableConsultation.Builder {
    Builder() {}
  }
}
