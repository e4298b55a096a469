package io.github.isfmodel.event;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** Something that happened or was reported to have happened. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Event implements WithEvent, Checkable, Serializable
    permits ImmutableEvent {

  Event() {}

  /** {@return the identifier} */
  public abstract EventId id();

  /** {@return what sort of thing it was} */
  public abstract EventKind kind();

  /** {@return how sure it is} */
  public abstract EventStanding standing();

  /** {@return when it took place} */
  public abstract When when();

  /** {@return what took place, in our own neutral words} */
  public abstract String summary();

  /** {@return who took part} */
  public abstract List<ActorId> actors();

  /** {@return what it concerns} */
  public abstract List<EntityId> about();

  /** {@return what it makes true or false from then on} */
  public abstract List<Assertion> asserts();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  @Override
  public final List<Violation> violations() {
    return EventRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Event}. Required are {@code id}, {@code kind}, {@code standing}, {@code
   * when} and {@code summary}; {@code build} throws {@link IllegalStateException}, which names
   * those that are not set. Of a list, as {@code actors}, the method of that name replaces all
   * elements, and {@code addActor} adds to them. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
