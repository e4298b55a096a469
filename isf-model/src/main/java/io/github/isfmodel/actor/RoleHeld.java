package io.github.isfmodel.actor;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A role that a person holds or held. */
@IsfStyle
@Value.Immutable
public abstract sealed class RoleHeld implements WithRoleHeld, Serializable
    permits ImmutableRoleHeld {

  RoleHeld() {}

  /** {@return the role} */
  public abstract String title();

  /** {@return the state, organ or body in which it is held} */
  public abstract Optional<ActorId> of();

  /** {@return since when, where known} */
  public abstract Optional<When> since();

  /** {@return until when, where it has ended} */
  public abstract Optional<When> until();

  /** {@return where this comes from; sources that name different roles each give one} */
  public abstract List<Citation> citations();

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link RoleHeld}. Required is {@code title}; without it {@code build} throws
   * {@link IllegalStateException}, which names it. Of a list, as {@code citations}, the method of
   * that name replaces all elements, and {@code addCitation} adds to them. Null is refused. Can be
   * used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableRoleHeld.Builder {
    Builder() {}
  }
}
