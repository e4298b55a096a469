package io.github.isfmodel.precondition;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.Span;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What its holder wants to see fulfilled before something happens. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Precondition implements WithPrecondition, Checkable, Serializable
    permits ImmutablePrecondition {

  Precondition() {}

  /** {@return the identifier} */
  public abstract PreconditionId id();

  /** {@return who holds it} */
  public abstract ActorId holder();

  /**
   * {@return who judges whether it is met, where that is not simply a matter of fact: what it says
   * decides, and what others say stands beside that}
   */
  public abstract Optional<ActorId> judge();

  /**
   * {@return what is not to happen before it is met: a pledge, a milestone, support for a
   * resolution}
   */
  public abstract List<EntityId> concerns();

  /** {@return the condition} */
  public abstract Condition condition();

  /** {@return what a reader needs to know, paraphrased} */
  public abstract Optional<String> summary();

  /** {@return since when it is held} */
  public abstract When since();

  /** {@return until when, where it was given up or replaced} */
  public abstract Optional<When> until();

  /**
   * {@return the precondition of the same holder that it replaced, which was given up by the day on
   * which this one is made}
   */
  public abstract Optional<PreconditionId> replaces();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * Whether it is held on a day, as far as it tells itself: it was made by then and not certainly
   * given up before. Whether another one has taken its place a record tells.
   *
   * @param date the day
   * @return true if it is held
   */
  public final boolean isHeldOn(LocalDate date) {
    boolean givenUp = until().isPresent() && until().get().latest().isBefore(date);
    return isMadeBy(date) && !givenUp;
  }

  /**
   * Whether it was made by a day: if that is certain; where no last possible day is known, so that
   * it never is, from the first possible day on.
   *
   * @param date the day, inclusive
   * @return true if it was made by then, whether or not it has been given up since
   */
  public final boolean isMadeBy(LocalDate date) {
    Span since = since().span();
    LocalDate made = since.hasEnd() ? since.latest() : since.earliest();
    return !made.isAfter(date);
  }

  /**
   * Evaluates the condition; where a judge is named, by its word.
   *
   * @param facts what is known on the day in question
   * @return the truth value with its reasons
   */
  public final Proof evaluate(Facts facts) {
    return condition().evaluate(judge().isPresent() ? facts.judgedBy(judge().get()) : facts);
  }

  @Override
  public final List<Violation> violations() {
    return PreconditionRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Precondition}. Required are {@code id}, {@code holder}, {@code
   * condition} and {@code since}; {@code build} throws {@link IllegalStateException}, which names
   * those that are not set. Of a list, as {@code concerns}, the method of that name replaces all
   * elements, and {@code addConcerns} adds to them. Null is refused. Can be used again after {@code
   * build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutablePrecondition.Builder {
    Builder() {}
  }
}
