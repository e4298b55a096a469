package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a force operates or is to operate. */
@IsfStyle
@Value.Immutable
public abstract sealed class AreaOfOperation implements WithAreaOfOperation, Serializable
    permits ImmutableAreaOfOperation {

  AreaOfOperation() {}

  /** {@return the area in words} */
  public abstract String summary();

  /** {@return its sectors, in the order of deployment} */
  public abstract List<String> sectors();

  /** {@return who controls the area at that time} */
  public abstract Optional<ActorId> controlledBy();

  /** {@return its share of the territory} */
  public abstract Optional<Measure> share();

  /** {@return how settled it is} */
  public abstract Standing standing();

  /** {@return since when, or as of when} */
  public abstract When since();

  /** {@return until when} */
  public abstract Optional<When> until();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link AreaOfOperation}. Required are {@code summary}, {@code standing} and
   * {@code since}; {@code build} throws {@link IllegalStateException}, which names those that are
   * not set. Of a list, as {@code sectors}, the method of that name replaces all elements, and
   * {@code addSector} adds to them. Null is refused. Can be used again after {@code build}; not
   * safe for use by several threads.
   */
  public static final class Builder extends ImmutableAreaOfOperation.Builder {
    Builder() {}
  }
}
