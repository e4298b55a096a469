package io.github.isfmodel.task;

import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A task as one act gives it to a force. */
@IsfStyle
@Value.Immutable
public abstract sealed class TaskAssignment implements WithTaskAssignment, Serializable
    permits ImmutableTaskAssignment {

  TaskAssignment() {}

  /** {@return the task} */
  public abstract MandateTask task();

  /** {@return how it is to be done} */
  public abstract EngagementModality modality();

  /** {@return the operative verb; the strength follows from it} */
  public abstract OperativeVerb verb();

  /** {@return the operative paragraph that gives it} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return how much force may be used for it, where the act says} */
  public abstract Optional<UseOfForceLevel> useOfForce();

  /**
   * {@return the stage of the winding up for the time of which it is given, as the clock of that
   * stage has it; for that of the mandate where absent}
   */
  public abstract Optional<WindUpStage> during();

  /** {@return its last day, inclusive, where the act gives it for less than that time} */
  public abstract Optional<LocalDate> until();

  /** {@return what a reader needs of the wording, paraphrased} */
  public abstract Optional<String> wording();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return how strongly the task is given} */
  public final MandateStrength strength() {
    boolean weak =
        verb().equals(OperativeVerb.ENCOURAGES)
            || verb().equals(OperativeVerb.INVITES)
            || verb().equals(OperativeVerb.WELCOMES)
            || verb().equals(OperativeVerb.RECOMMENDS);
    return weak ? MandateStrength.ENCOURAGED : MandateStrength.REQUESTED;
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link TaskAssignment}. Required are {@code task}, {@code modality} and {@code
   * verb}; {@code build} throws {@link IllegalStateException}, which names those that are not set.
   * Of a list, as {@code citations}, the method of that name replaces all elements, and {@code
   * addCitation} adds to them. Null is refused. Can be used again after {@code build}; not safe for
   * use by several threads.
   */
  public static final class Builder extends ImmutableTaskAssignment.Builder {
    Builder() {}
  }
}
