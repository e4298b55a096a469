package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.task.ParagraphRef;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who reports to whom, and when. */
@IsfStyle
@Value.Immutable
public abstract sealed class ReportingDuty implements WithReportingDuty, Serializable
    permits ImmutableReportingDuty {

  ReportingDuty() {}

  /** {@return who reports} */
  public abstract ActorId reporter();

  /** {@return to whom} */
  public abstract ActorId recipient();

  /** {@return through whom} */
  public abstract Optional<ActorId> through();

  /** {@return when} */
  public abstract Cadence cadence();

  /** {@return on what, paraphrased} */
  public abstract Optional<String> subject();

  /**
   * {@return the forces and bodies that the report is about; none where it is about all that the
   * act is on}
   */
  public abstract List<EntityId> subjects();

  /** {@return whether the act asks for a written report} */
  public abstract boolean written();

  /** {@return the operative paragraph} */
  public abstract Optional<ParagraphRef> paragraph();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link ReportingDuty}. Required are {@code reporter}, {@code recipient},
   * {@code cadence} and {@code written}; {@code build} throws {@link IllegalStateException}, which
   * names those that are not set. Of a list, as {@code subjects}, the method of that name replaces
   * all elements, and {@code addSubject} adds to them. Null is refused. Can be used again after
   * {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableReportingDuty.Builder {
    Builder() {}
  }
}
