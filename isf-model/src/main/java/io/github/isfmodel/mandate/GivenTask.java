package io.github.isfmodel.mandate;

import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.TaskAssignment;
import java.io.Serializable;
import org.immutables.value.Value;

/** A task in force, with the act that gave it. */
@IsfStyle
@Value.Immutable
public abstract sealed class GivenTask implements WithGivenTask, Serializable
    permits ImmutableGivenTask {

  GivenTask() {}

  /** {@return the act that gave it} */
  public abstract ResolutionId resolution();

  /** {@return the task as that act gives it} */
  public abstract TaskAssignment assignment();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds values of {@link GivenTask}; not safe for use by several threads. */
  public static final class Builder extends ImmutableGivenTask.Builder {
    Builder() {}
  }
}
