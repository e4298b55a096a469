package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of days for which a record says itself that it has no act on a force's mandate. An
 * undeclared stretch without a mandate is a gap of the mandate; a declared one tells the reader
 * which of the two it is.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class LineageGap implements WithLineageGap, Serializable
    permits ImmutableLineageGap {

  LineageGap() {}

  /** {@return why there is no act} */
  public abstract LineageGapKind kind();

  /**
   * {@return the body that has no act on what it gave; absent where no mandate of any body ran, or
   * the acts of all of them are left out}
   */
  public abstract Optional<ActorId> body();

  /** {@return the first day, inclusive, in the zone of the issuing body} */
  public abstract LocalDate first();

  /** {@return the last day, inclusive; to the end of the record where absent} */
  public abstract Optional<LocalDate> last();

  /** {@return what a reader should know} */
  public abstract Optional<String> note();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether a day lies in the stretch.
   *
   * @param date the day
   * @return true from the first to the last day, both included
   */
  public final boolean covers(LocalDate date) {
    return !date.isBefore(first()) && (last().isEmpty() || !date.isAfter(last().get()));
  }

  /**
   * Whether it tells of what a body gave.
   *
   * @param giver the body
   * @return true if it names that body, or none, as it is one of all bodies then
   */
  public final boolean isOf(ActorId giver) {
    return body().isEmpty() || body().get().equals(giver);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link LineageGap}. Required are {@code kind} and {@code first}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * citations}, the method of that name replaces all elements, and {@code addCitation} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableLineageGap.Builder {
    Builder() {}
  }
}
