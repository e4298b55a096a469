package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What planners or contributors say about a task; what is authorized stands in the acts. */
@IsfStyle
@Value.Immutable
public abstract sealed class TaskPosition implements WithTaskPosition, Serializable
    permits ImmutableTaskPosition {

  TaskPosition() {}

  /** {@return the task} */
  public abstract TaskScope scope();

  /** {@return what is said of it} */
  public abstract TaskStanding standing();

  /** {@return whose contingent it is about; the whole force where absent} */
  public abstract Optional<ActorId> contributor();

  /** {@return who says so} */
  public abstract Optional<Speaker> by();

  /** {@return since when, or when it was said} */
  public abstract When since();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link TaskPosition}. Required are {@code scope}, {@code standing} and {@code
   * since}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableTaskPosition.Builder {
    Builder() {}
  }
}
