package io.github.isfmodel.resolution;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** One reading of what an act rests on. */
@IsfStyle
@Value.Immutable
public abstract sealed class LegalReading implements WithLegalReading, Serializable
    permits ImmutableLegalReading {

  LegalReading() {}

  /** {@return what the act rests on in this reading} */
  public abstract LegalBasis basis();

  /** {@return whose reading it is} */
  public abstract Speaker by();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link LegalReading}. Required are {@code basis} and {@code by}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * citations}, the method of that name replaces all elements, and {@code addCitation} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableLegalReading.Builder {
    Builder() {}
  }
}
