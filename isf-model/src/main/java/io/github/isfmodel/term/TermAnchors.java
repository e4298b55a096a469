package io.github.isfmodel.term;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The days that the periods of an act can be counted from, as far as they are known. */
@IsfStyle
@Value.Immutable
public abstract sealed class TermAnchors implements WithTermAnchors, Serializable
    permits ImmutableTermAnchors {

  TermAnchors() {}

  /** {@return the day of adoption} */
  public abstract Optional<LocalDate> adoption();

  /** {@return the last day of the term that the act prolongs} */
  public abstract Optional<LocalDate> previousExpiry();

  /** {@return the day on which the operation started} */
  public abstract Optional<LocalDate> startOfOperation();

  /** {@return the day on which authority was transferred} */
  public abstract Optional<LocalDate> transferOfAuthority();

  /** {@return the last day of the clock that this one follows} */
  public abstract Optional<LocalDate> otherClock();

  /**
   * The day of an anchor.
   *
   * @param anchor the anchor
   * @return the day that the anchor names itself, else the known day of its kind, else empty
   */
  public final Optional<LocalDate> dayOf(Anchor anchor) {
    return anchor.date().isPresent() ? anchor.date() : knownDay(anchor.kind());
  }

  private Optional<LocalDate> knownDay(AnchorKind kind) {
    return switch (kind) {
      case ADOPTION -> adoption();
      case PREVIOUS_EXPIRY -> previousExpiry();
      case START_OF_OPERATION -> startOfOperation();
      case TRANSFER_OF_AUTHORITY -> transferOfAuthority();
      case OTHER_CLOCK -> otherClock();
      case FIXED_START, UNSTATED -> Optional.empty();
    };
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link TermAnchors}. Nothing is required. Null is refused. Can be used again
   * after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableTermAnchors.Builder {
    Builder() {}
  }
}
