package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.OperativeVerb;
import io.github.isfmodel.task.ParagraphRef;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** An operative paragraph, paraphrased. */
@IsfStyle
@Value.Immutable
public abstract sealed class OperativeParagraph implements WithOperativeParagraph, Serializable
    permits ImmutableOperativeParagraph {

  OperativeParagraph() {}

  /** {@return its number} */
  public abstract ParagraphRef paragraph();

  /** {@return its verb} */
  public abstract OperativeVerb verb();

  /** {@return whom it addresses} */
  public abstract List<ActorId> addressees();

  /** {@return what it does} */
  public abstract List<ParagraphEffect> effects();

  /** {@return what it says, in our own words} */
  public abstract String summary();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link OperativeParagraph}. Required are {@code paragraph}, {@code verb} and
   * {@code summary}; {@code build} throws {@link IllegalStateException}, which names those that are
   * not set. Of a list, as {@code addressees}, the method of that name replaces all elements, and
   * {@code addAddressee} adds to them. Null is refused. Can be used again after {@code build}; not
   * safe for use by several threads.
   */
  public static final class Builder extends ImmutableOperativeParagraph.Builder {
    Builder() {}
  }
}
