package io.github.isfmodel.actor;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who acts or is acted upon. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Actor implements WithActor, Checkable, Serializable
    permits ImmutableActor {

  Actor() {}

  /** {@return the identifier} */
  public abstract ActorId id();

  /** {@return what sort of actor this is} */
  public abstract ActorKind kind();

  /** {@return the neutral name} */
  public abstract String name();

  /** {@return other names and spellings} */
  public abstract List<String> aliases();

  /** {@return the code of the state or seat} */
  public abstract Optional<StateCode> state();

  /** {@return the actor that this is an organ, a part or a person of} */
  public abstract Optional<ActorId> partOf();

  /** {@return for a group: how far its members are known} */
  public abstract Optional<GroupExtent> extent();

  /** {@return for a group: who belongs to it} */
  public abstract List<Membership> members();

  /** {@return for a person: the roles held} */
  public abstract List<RoleHeld> roles();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  @Override
  public final List<Violation> violations() {
    return ActorRules.RULES.check(this);
  }

  /**
   * How many contributors of a unit this is: one or none; a group may be any number.
   *
   * @param unit a unit that {@linkplain Unit#countsContributors() counts contributors}
   * @return the bounds of the number
   */
  public final Bounds contributors(Unit unit) {
    if (kind().equals(ActorKind.GROUP)) {
      return Bounds.UNKNOWN;
    }
    boolean counts =
        unit.equals(Unit.CONTRIBUTORS)
            || kind().equals(ActorKind.STATE)
            || (unit.equals(Unit.STATES_AND_ORGANIZATIONS)
                && kind().equals(ActorKind.INTERNATIONAL_ORGANIZATION));
    return counts ? new Bounds(1, 1) : new Bounds(0, kind().isKnown() ? 0 : 1);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Actor}. Required are {@code id}, {@code kind} and {@code name}; {@code
   * build} throws {@link IllegalStateException}, which names those that are not set. Of a list, as
   * {@code aliases}, the method of that name replaces all elements, and {@code addAlias} adds to
   * them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
