package io.github.isfmodel.assessment;

import io.github.isfmodel.dossier.PossibleMembers;
import io.github.isfmodel.force.CompositionRule;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.pledge.Caveat;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How a pledge stands on a day. */
@ComputedStyle
@Value.Immutable
public abstract sealed class PledgeStanding implements Serializable
    permits ImmutablePledgeStanding {

  PledgeStanding() {}

  /** {@return the pledge} */
  public abstract Pledge pledge();

  /** {@return the day} */
  public abstract LocalDate date();

  /** {@return the last step by that day} */
  public abstract PledgeStep step();

  /** {@return the last step by that day that gave a size, as {@link Pledge#sizedOn} tells} */
  public abstract Optional<PledgeStep> sizedBy();

  /**
   * {@return the size by that day, as {@link Pledge#phasesOn} tells; empty where none was given}
   */
  public abstract List<Phase> phases();

  /**
   * {@return who may belong to its contributor on that day, as {@link PossibleMembers} tells; none
   * where that is no group}
   */
  public abstract Set<ActorId> members();

  /** {@return the preconditions held on that day, of those that the record holds} */
  public abstract List<PreconditionStanding> preconditions();

  /**
   * {@return the preconditions that it lists and the record does not hold, without those waived by
   * that day; what they ask for is unknown, and so they block it}
   */
  public abstract List<PreconditionId> unrecorded();

  /**
   * {@return its caveats that may hold on that day and that some cited source had named by then, as
   * {@link Publications#isNamed} tells}
   */
  public abstract List<Caveat> caveats();

  /**
   * {@return the clause by which it is taken back, if it is under way by its last step and some
   * cited source had named the clause by that day, as {@link Publications#isNamed} tells}
   */
  public abstract Optional<ReversalStanding> reversal();

  /**
   * {@return the rules of composition that hold on that day and leave its contributor out, however
   * settled they are}
   */
  public abstract List<CompositionRule> leftOutBy();

  /**
   * Whether a part of it is under way: the pledge is, and the step that gave the size does not say
   * of this part alone that it is out.
   *
   * @param phase one of {@link #phases}
   * @return whether it is on the way to deployment, or there
   */
  public final boolean isUnderWay(Phase phase) {
    return step().state().isActive() && sizedBy().filter(sized -> sized.leavesOut(phase)).isEmpty();
  }

  /**
   * {@return the preconditions that block it, of those that the record holds; {@link #unrecorded}
   * are the others}
   */
  public final List<PreconditionStanding> blockedBy() {
    return preconditions().stream().filter(PreconditionStanding::blocks).toList();
  }

  /** {@return whether a precondition blocks it, be it one that the record does not hold} */
  public final boolean isBlocked() {
    if (!unrecorded().isEmpty()) {
      return true;
    }
    for (PreconditionStanding precondition : preconditions()) {
      if (precondition.blocks()) {
        return true;
      }
    }
    return false;
  }
}
