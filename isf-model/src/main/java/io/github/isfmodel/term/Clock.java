package io.github.isfmodel.term;

import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.ParagraphRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One term that an act sets. An act may set several for different things. */
@IsfStyle
@Value.Immutable
public abstract sealed class Clock implements WithClock, Serializable permits ImmutableClock {

  Clock() {}

  /** {@return what ends when it runs out} */
  public abstract ClockKind kind();

  /** {@return whose term it is} */
  public abstract List<EntityId> subjects();

  /** {@return how long} */
  public abstract Term term();

  /**
   * {@return whether the act reserves further action of the body, which may end or change the term
   * at any time}
   */
  public abstract boolean subjectToFurtherAction();

  /**
   * {@return whether the act calls it final; practice shows that later acts may still prolong it}
   */
  public abstract boolean finalTerm();

  /** {@return the operative paragraph} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Clock}. Required are {@code kind}, {@code term}, {@code
   * subjectToFurtherAction} and {@code finalTerm}; {@code build} throws {@link
   * IllegalStateException}, which names those that are not set. Of a list, as {@code subjects}, the
   * method of that name replaces all elements, and {@code addSubject} adds to them. Null is
   * refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableClock.Builder {
    Builder() {}
  }
}
