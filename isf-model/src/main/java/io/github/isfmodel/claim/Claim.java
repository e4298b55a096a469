package io.github.isfmodel.claim;

import io.github.isfmodel.force.Scope;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.PendingReason;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Attribution;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said, as somebody reported it. A claim never overwrites another, and none is a fact
 * by being in the record.
 */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Claim implements WithClaim, Checkable, Serializable
    permits ImmutableClaim {

  Claim() {}

  /** {@return the identifier} */
  public abstract ClaimId id();

  /** {@return who said it, through whom, and when} */
  public abstract Attribution attribution();

  /** {@return when the report that was read was published} */
  public abstract When reported();

  /**
   * {@return for what time it is said to hold, which need not be when it was said; undated where
   * that is not told, as with a plan for some day. Different answers to one question contradict
   * each other if their times may be one; where one is certainly before the other, they are taken
   * for a development}
   */
  public abstract When holds();

  /** {@return what is stated} */
  public abstract Statement statement();

  /** {@return in what sense} */
  public abstract Modality modality();

  /** {@return whether it affirms} */
  public abstract Polarity polarity();

  /** {@return where and in what role it applies, where that was said} */
  public abstract Optional<Scope> scope();

  /** {@return on what it depends, for a conditional claim} */
  public abstract Optional<Condition> condition();

  /** {@return why not yet, where a reason was given} */
  public abstract Optional<PendingReason> pending();

  /** {@return the claim in our own words} */
  public abstract String summary();

  /** {@return the earlier claims of the same author that it replaces} */
  public abstract List<ClaimId> supersedes();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  @Override
  public final List<Violation> violations() {
    return ClaimRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Claim}. Required are {@code id}, {@code attribution}, {@code reported},
   * {@code holds}, {@code statement}, {@code modality}, {@code polarity} and {@code summary};
   * {@code build} throws {@link IllegalStateException}, which names those that are not set. Of a
   * list, as {@code supersedes}, the method of that name replaces all elements, and {@code
   * addSupersedes} adds to them. Null is refused. Can be used again after {@code build}; not safe
   * for use by several threads.
   */
  public static final class Builder extends ImmutableClaim.Builder {
    Builder() {}
  }
}
