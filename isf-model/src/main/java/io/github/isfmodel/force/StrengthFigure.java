package io.github.isfmodel.force;

import io.github.isfmodel.quantity.Measure;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A figure for the strength of a force, as somebody stated it. */
@IsfStyle
@Value.Immutable
public abstract sealed class StrengthFigure implements WithStrengthFigure, Serializable
    permits ImmutableStrengthFigure {

  StrengthFigure() {}

  /** {@return what it means} */
  public abstract StrengthKind kind();

  /** {@return how many of whom} */
  public abstract Measure measure();

  /** {@return its parts as the same source gives them} */
  public abstract List<Measure> parts();

  /** {@return as of when} */
  public abstract When asOf();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link StrengthFigure}. Required are {@code kind}, {@code measure} and {@code
   * asOf}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code parts}, the method of that name replaces all elements, and {@code addPart}
   * adds to them. Null is refused. Can be used again after {@code build}; not safe for use by
   * several threads.
   */
  public static final class Builder extends ImmutableStrengthFigure.Builder {
    Builder() {}
  }
}
