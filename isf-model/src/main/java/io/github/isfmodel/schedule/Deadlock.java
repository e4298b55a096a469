package io.github.isfmodel.schedule;

import io.github.isfmodel.id.EntityId;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A circle of milestones and pledges each of which waits for the next, so that none can come first.
 *
 * @param steps the steps; each waits for the one after it, the last for the first; nothing waits
 *     twice
 */
public record Deadlock(List<DeadlockStep> steps) implements Serializable {

  /** Copies the list. */
  public Deadlock {
    Objects.requireNonNull(steps, "steps");
    steps = List.copyOf(steps);
  }

  /** {@return what waits, in the order of the circle} */
  public List<EntityId> members() {
    return steps.stream().map(DeadlockStep::waiter).toList();
  }

  /**
   * Tells who waits for what.
   *
   * @param names what to call milestones, pledges and parties
   * @return one line, such as "disarmament waits for withdrawal (Hamas); withdrawal waits for
   *     disarmament (Israel)"
   */
  public String words(Function<EntityId, String> names) {
    return steps.stream().map(step -> words(step, names)).collect(Collectors.joining("; "));
  }

  private static String words(DeadlockStep step, Function<EntityId, String> names) {
    String parties = step.parties().stream().map(names).collect(Collectors.joining(", "));
    return names.apply(step.waiter())
        + " waits for "
        + names.apply(step.awaited())
        + (parties.isEmpty() ? "" : " (" + parties + ")");
  }
}
