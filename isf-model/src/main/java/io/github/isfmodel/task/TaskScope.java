package io.github.isfmodel.task;

import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A task, in one modality or in any. */
@IsfStyle
@Value.Immutable
public abstract sealed class TaskScope implements WithTaskScope, Serializable
    permits ImmutableTaskScope {

  TaskScope() {}

  /** {@return the task} */
  public abstract MandateTask task();

  /** {@return the modality; every modality where absent} */
  public abstract Optional<EngagementModality> modality();

  /**
   * Whether this scope holds a task in a modality.
   *
   * @param task the task
   * @param modality the modality
   * @return true if the task is the same and the modality is the same or not limited here
   */
  public final boolean covers(MandateTask task, EngagementModality modality) {
    return task().equals(task) && (modality().isEmpty() || modality().get().equals(modality));
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link TaskScope}. Required is {@code task}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableTaskScope.Builder {
    Builder() {}
  }
}
