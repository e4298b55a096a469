package io.github.isfmodel.pledge;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.EngagementModality;
import io.github.isfmodel.task.MandateTask;
import io.github.isfmodel.task.TaskScope;
import io.github.isfmodel.task.UseOfForceLevel;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A restriction that a contributor places on the use of its contingent. It can only take tasks
 * away.
 */
@IsfStyle
@Value.Immutable
public abstract sealed class Caveat implements WithCaveat, Serializable permits ImmutableCaveat {

  Caveat() {}

  /** {@return which way it cuts} */
  public abstract CaveatKind kind();

  /** {@return the tasks} */
  public abstract List<TaskScope> tasks();

  /** {@return the most force that the contributor allows} */
  public abstract Optional<UseOfForceLevel> useOfForce();

  /** {@return whether the contributor declared it before deployment} */
  public abstract boolean declared();

  /** {@return since when} */
  public abstract When since();

  /** {@return until when} */
  public abstract Optional<When> until();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether it may be in force on a day: it was possibly made by then and has not certainly ended
   * before; it is the end of a caveat that has to be recorded.
   *
   * @param date the day
   * @return false only if there is no doubt
   */
  public final boolean mayBeInForceOn(LocalDate date) {
    return When.on(date).mayFallBetween(Optional.of(since()), until());
  }

  /**
   * Whether the caveat leaves a task in a modality. One that names no task takes none away,
   * whatever its kind; it may still limit the use of force.
   *
   * @param task the task
   * @param modality the modality
   * @return true if the contingent may do it as far as this caveat goes
   */
  public final boolean leaves(MandateTask task, EngagementModality modality) {
    return tasks().isEmpty() || (kind() == CaveatKind.ONLY) == names(task, modality);
  }

  private boolean names(MandateTask task, EngagementModality modality) {
    for (TaskScope scope : tasks()) {
      if (scope.covers(task, modality)) {
        return true;
      }
    }
    return false;
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Caveat}. Required are {@code kind}, {@code declared} and {@code since};
   * {@code build} throws {@link IllegalStateException}, which names those that are not set. Of a
   * list, as {@code tasks}, the method of that name replaces all elements, and {@code addTask} adds
   * to them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableCaveat.Builder {
    Builder() {}
  }
}
