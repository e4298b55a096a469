package io.github.isfmodel.milestone;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody declares something about a milestone; declared is not verified. */
@IsfStyle
@Value.Immutable
public abstract sealed class Declaration implements WithDeclaration, Serializable
    permits ImmutableDeclaration {

  Declaration() {}

  /** {@return what is declared} */
  public abstract DeclarationKind kind();

  /** {@return who declares it} */
  public abstract Optional<ActorId> by();

  /** {@return when} */
  public abstract When when();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Declaration}. Required are {@code kind} and {@code when}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * citations}, the method of that name replaces all elements, and {@code addCitation} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
