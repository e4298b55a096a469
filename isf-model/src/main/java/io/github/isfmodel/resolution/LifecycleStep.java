package io.github.isfmodel.resolution;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One dated step in the life of a text. */
@IsfStyle
@Value.Immutable
public abstract sealed class LifecycleStep implements WithLifecycleStep, Serializable
    permits ImmutableLifecycleStep {

  LifecycleStep() {}

  /** {@return what became of the text} */
  public abstract Stage stage();

  /** {@return when} */
  public abstract When when();

  /** {@return who did it, such as who broke the silence} */
  public abstract List<ActorId> by();

  /** {@return the deadline of a silence procedure} */
  public abstract Optional<When> deadline();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link LifecycleStep}. Required are {@code stage} and {@code when}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code by}, the method of that name replaces all elements, and {@code addBy} adds to them. Null
   * is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableLifecycleStep.Builder {
    Builder() {}
  }
}
