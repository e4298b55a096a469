package io.github.isfmodel.pledge;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One dated change in the state or size of a pledge, as a source gives it. */
@IsfStyle
@Value.Immutable
public abstract sealed class PledgeStep implements WithPledgeStep, Serializable
    permits ImmutablePledgeStep {

  PledgeStep() {}

  /** {@return the state from then on} */
  public abstract PledgeState state();

  /** {@return when} */
  public abstract When when();

  /** {@return the size from then on; unchanged where empty} */
  public abstract List<Phase> phases();

  /** {@return who took the step, such as a parliament or a third party} */
  public abstract Optional<ActorId> by();

  /** {@return who said so, where it is not the contributor itself} */
  public abstract Optional<Attribution> attribution();

  /** {@return what a reader should know, in our own words} */
  public abstract Optional<String> note();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether it says of a part alone, and not of the pledge, that this is suspended, withdrawn,
   * refused or barred. Such a part is not under way, until a step gives the size anew.
   *
   * @param phase one of its phases, or of what these were reduced to since
   * @return true if that part is out
   */
  public final boolean leavesOut(Phase phase) {
    return !phase.readiness().isActive() && phase.readiness() != state();
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link PledgeStep}. Required are {@code state} and {@code when}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * phases}, the method of that name replaces all elements, and {@code addPhase} adds to them. Null
   * is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutablePledgeStep.Builder {
    Builder() {}
  }
}
