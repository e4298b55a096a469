package io.github.isfmodel.milestone;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When somebody expected a milestone, said on a day. */
@IsfStyle
@Value.Immutable
public abstract sealed class Forecast implements WithForecast, Serializable
    permits ImmutableForecast {

  Forecast() {}

  /** {@return when it was said} */
  public abstract When asOf();

  /** {@return when the milestone was expected} */
  public abstract When expected();

  /** {@return who said so} */
  public abstract Optional<Speaker> by();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Forecast}. Required are {@code asOf} and {@code expected}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code citations}, the method of that name replaces all elements, and {@code addCitation} adds
   * to them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableForecast.Builder {
    Builder() {}
  }
}
