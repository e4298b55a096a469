package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an act does to the mandate of one force. */
@IsfStyle
@Value.Immutable
public abstract sealed class MandateAct implements WithMandateAct, Serializable
    permits ImmutableMandateAct {

  MandateAct() {}

  /** {@return the force} */
  public abstract ForceId force();

  /** {@return what it does} */
  public abstract MandateActKind kind();

  /** {@return the force that it succeeds} */
  public abstract Optional<ForceId> predecessor();

  /**
   * {@return when the force has taken over all of its predecessor's part; as soon as the act takes
   * effect where absent. A day that the text fixes is the last one of what the same body gave the
   * predecessor for longer}
   */
  public abstract Optional<When> takesOver();

  /**
   * {@return the day on which it takes effect, in the zone of the issuing body, where the text
   * gives one that is later than its adoption, as "from 1 January until 31 December" does; each of
   * several acts of a text on one force has its own}
   */
  public abstract Optional<LocalDate> effectiveFrom();

  /** {@return the operative paragraph} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return the tasks that it gives} */
  public abstract List<TaskAssignment> tasks();

  /**
   * {@return whether these tasks replace all earlier ones; otherwise the earlier ones stay in
   * force}
   */
  public abstract boolean replacesTasks();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link MandateAct}. Required are {@code force}, {@code kind} and {@code
   * replacesTasks}; {@code build} throws {@link IllegalStateException}, which names those that are
   * not set. Of a list, as {@code tasks}, the method of that name replaces all elements, and {@code
   * addTask} adds to them. Null is refused. Can be used again after {@code build}; not safe for use
   * by several threads.
   */
  public static final class Builder extends ImmutableMandateAct.Builder {
    Builder() {}
  }
}
