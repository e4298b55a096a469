package io.github.isfmodel.draft;

import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.UseOfForceLevel;
import java.util.Objects;
import java.util.Optional;

/** A difference in what a paragraph or task asks for. */
public sealed interface TaskDifference extends Difference.OfPair {

  /**
   * The verb of a paragraph or task is another.
   *
   * @param before the clause in the first text
   * @param after the clause in the second text
   * @param verbBefore the verb in the first text
   * @param verbAfter the verb in the second text
   */
  record VerbChanged(Clause before, Clause after, OperativeVerb verbBefore, OperativeVerb verbAfter)
      implements TaskDifference, Difference.WithTrend {
    /** Refuses null. */
    public VerbChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      Objects.requireNonNull(verbBefore, "verbBefore");
      Objects.requireNonNull(verbAfter, "verbAfter");
    }

    @Override
    public Trend trend() {
      return VerbOrder.trend(verbBefore, verbAfter);
    }

    @Override
    public String message() {
      return before.title()
          + ": the verb \""
          + verbBefore.words()
          + "\" becomes \""
          + verbAfter.words()
          + "\""
          + trend().words("weaker", "stronger");
    }
  }

  /**
   * A task is to be done in another way.
   *
   * @param before the task in the first text
   * @param after the task in the second text
   */
  record ModalityChanged(Clause.Task before, Clause.Task after) implements TaskDifference {
    /** Refuses null. */
    public ModalityChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
          before.title() + ": the force is to",
          ClauseWords.of(before.task().modality()),
          ClauseWords.of(after.task().modality()));
    }
  }

  /**
   * More or less force may be used for a task.
   *
   * @param before the task in the first text
   * @param after the task in the second text
   */
  record UseOfForceChanged(Clause.Task before, Clause.Task after)
      implements TaskDifference, Difference.WithTrend {
    /** Refuses null. */
    public UseOfForceChanged {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public Trend trend() {
      Optional<UseOfForceLevel> from = before.task().useOfForce();
      Optional<UseOfForceLevel> to = after.task().useOfForce();
      return from.isPresent() && to.isPresent()
          ? Trend.of(to.get().compareTo(from.get()))
          : Trend.UNCLEAR;
    }

    @Override
    public String message() {
      return ClauseWords.becomes(
              before.title() + ": use of force",
              ClauseWords.of(before.task().useOfForce()),
              ClauseWords.of(after.task().useOfForce()))
          + trend().words("less", "more");
    }
  }
}
