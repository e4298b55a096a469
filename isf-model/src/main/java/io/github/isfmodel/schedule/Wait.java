package io.github.isfmodel.schedule;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.ComputedStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That a milestone or pledge waits for a condition. */
@ComputedStyle
@Value.Immutable
public abstract sealed class Wait implements Serializable permits ImmutableWait {

  Wait() {}

  /** {@return the milestone or pledge that waits} */
  public abstract EntityId waiter();

  /** {@return why it waits} */
  public abstract WaitKind kind();

  /** {@return what it waits for} */
  public abstract Condition condition();

  /**
   * {@return the milestones and pledges that can bring the condition about, in the order in which
   * it names them; an act is brought about with the milestones that have it among their criteria}
   */
  public abstract List<EntityId> on();

  /** {@return whether it still waits: the condition is not certainly met by the day} */
  public abstract boolean open();

  /**
   * {@return whether it is, or also depends on, a time limit: a day that must not have come, met or
   * over}
   */
  public abstract boolean limited();

  /**
   * {@return who has it wait: who says so where that is disputed, who holds the precondition, else
   * who owes the milestone}
   */
  public abstract List<ActorId> parties();

  /** {@return the precondition, where it is one} */
  public abstract Optional<PreconditionId> precondition();

  /** {@return where this comes from; for dependencies what was published by the day} */
  public abstract List<Citation> citations();
}
