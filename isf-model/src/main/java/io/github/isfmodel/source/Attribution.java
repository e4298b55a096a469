package io.github.isfmodel.source;

import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** Who said something, through whom it reached us, and when it was said. */
@IsfStyle
@Value.Immutable
public abstract sealed class Attribution implements WithAttribution, Serializable
    permits ImmutableAttribution {

  Attribution() {}

  /** {@return who said it} */
  public abstract Speaker speaker();

  /**
   * {@return the sources that it passed through, from the first that heard it to the one that was
   * read}
   */
  public abstract List<SourceId> relay();

  /** {@return when it was said} */
  public abstract When said();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Attribution}. Required are {@code speaker} and {@code said}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code relay}, the method of that name replaces all elements, and {@code addRelay} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableAttribution.Builder {
    Builder() {}
  }
}
