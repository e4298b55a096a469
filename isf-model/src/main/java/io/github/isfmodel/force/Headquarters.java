package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A headquarters or coordination centre. */
@IsfStyle
@Value.Immutable
public abstract sealed class Headquarters implements WithHeadquarters, Serializable
    permits ImmutableHeadquarters {

  Headquarters() {}

  /** {@return its name} */
  public abstract String name();

  /** {@return where it is} */
  public abstract String place();

  /** {@return in whose territory} */
  public abstract Optional<ActorId> inTerritoryOf();

  /** {@return who operates it} */
  public abstract Optional<ActorId> operatedBy();

  /** {@return who is represented there; liaison is no contribution of troops} */
  public abstract Optional<Measure> represented();

  /** {@return how settled it is} */
  public abstract Standing standing();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Headquarters}. Required are {@code name}, {@code place} and {@code
   * standing}; {@code build} throws {@link IllegalStateException}, which names those that are not
   * set. Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableHeadquarters.Builder {
    Builder() {}
  }
}
