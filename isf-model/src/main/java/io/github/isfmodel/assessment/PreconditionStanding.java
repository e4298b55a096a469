package io.github.isfmodel.assessment;

import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/** How a precondition stands on a day. */
@IsfStyle
@Value.Immutable
public abstract sealed class PreconditionStanding implements WithPreconditionStanding, Serializable
    permits ImmutablePreconditionStanding {

  PreconditionStanding() {}

  /** {@return the precondition} */
  public abstract Precondition precondition();

  /** {@return its truth value, with the reasons} */
  public abstract Proof proof();

  /** {@return whether its holder has given it up by that day} */
  public abstract boolean waived();

  /** {@return whether it keeps what it concerns from going on: it is not met, and not waived} */
  public final boolean blocks() {
    return !waived() && proof().truth() != Truth.MET;
  }

  /**
   * Whether a precondition is held on a day. One without a known beginning is held until it ends.
   *
   * @param precondition the precondition
   * @param on the day
   * @return whether it has certainly begun and not certainly ended before that day
   */
  public static boolean isHeld(Precondition precondition, LocalDate on) {
    boolean given = precondition.since().certainlyBy(on) || !precondition.since().span().hasEnd();
    return given
        && precondition.until().filter(until -> until.span().latest().isBefore(on)).isEmpty();
  }

  /**
   * Whether a precondition has been given up for a pledge.
   *
   * @param precondition the precondition
   * @param pledge the pledge
   * @param on the day
   * @return whether that has certainly happened by that day
   */
  public static boolean isWaived(Precondition precondition, Pledge pledge, LocalDate on) {
    return pledge.waivers().stream()
        .anyMatch(
            waiver ->
                waiver.precondition().equals(precondition.id()) && waiver.when().certainlyBy(on));
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link PreconditionStanding}; not safe for use by several threads. */
  public static final class Builder extends ImmutablePreconditionStanding.Builder {
    Builder() {}
  }
}
