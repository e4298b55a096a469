package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.style.ComputedStyle;
import io.github.isfmodel.task.TaskAssignment;
import java.io.Serializable;
import org.immutables.value.Value;

/** A task that an act gave, with that act. */
@ComputedStyle
@Value.Immutable
public abstract sealed class GivenTask implements Serializable permits ImmutableGivenTask {

  GivenTask() {}

  /** {@return the act that gave it} */
  public abstract ResolutionId resolution();

  /** {@return the task as that act gives it} */
  public abstract TaskAssignment assignment();
}
