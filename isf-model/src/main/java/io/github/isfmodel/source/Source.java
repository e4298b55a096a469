package io.github.isfmodel.source;

import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A document, article, broadcast or other thing that statements are taken from. */
@IsfStyle
@Value.Immutable
public abstract sealed class Source implements WithSource, Serializable permits ImmutableSource {

  Source() {}

  /** {@return the identifier} */
  public abstract SourceId id();

  /** {@return what sort of thing it is} */
  public abstract SourceKind kind();

  /** {@return a short title or description in our own words} */
  public abstract String title();

  /** {@return who published it} */
  public abstract Optional<String> publisher();

  /** {@return when it was published} */
  public abstract When published();

  /** {@return where it was read, as a web address without a scheme or a document symbol} */
  public abstract Optional<String> address();

  /** {@return the language it was read in, as a BCP 47 tag, where it is not English} */
  public abstract Optional<String> language();

  /**
   * {@return the sources that it passes on, nearest first; a source that relays another is not
   * independent of it}
   */
  public abstract List<SourceId> relays();

  /** {@return what a reader should know about it} */
  public abstract Optional<String> note();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Source}. Required are {@code id}, {@code kind}, {@code title} and
   * {@code published}; {@code build} throws {@link IllegalStateException}, which names those that
   * are not set. Of a list, as {@code relays}, the method of that name replaces all elements, and
   * {@code addRelay} adds to them. Null is refused. Can be used again after {@code build}; not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
