package io.github.isfmodel.force;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one actor is to a force. */
@IsfStyle
@Value.Immutable
public abstract sealed class ForceRole implements WithForceRole, Serializable
    permits ImmutableForceRole {

  ForceRole() {}

  /** {@return the role} */
  public abstract RoleKind role();

  /** {@return who has it; absent while nobody is named} */
  public abstract Optional<ActorId> actor();

  /**
   * {@return whom it is meant for while nobody is named, such as "an American two-star general"}
   */
  public abstract Optional<String> profile();

  /** {@return how settled it is} */
  public abstract Standing standing();

  /** {@return since when} */
  public abstract Optional<When> since();

  /** {@return until when} */
  public abstract Optional<When> until();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link ForceRole}. Required are {@code role} and {@code standing}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code citations}, the method of that name replaces all elements, and {@code addCitation} adds
   * to them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableForceRole.Builder {
    Builder() {}
  }
}
