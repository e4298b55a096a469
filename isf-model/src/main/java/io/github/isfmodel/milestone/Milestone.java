package io.github.isfmodel.milestone;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.ObeysRules;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import io.github.isfmodel.rule.Warnings;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.style.IsfStyle;
import io.github.isfmodel.time.When;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step that a plan names. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Milestone implements WithMilestone, Checkable, Serializable
    permits ImmutableMilestone {

  Milestone() {}

  /** {@return the identifier} */
  public abstract MilestoneId id();

  /** {@return what is reached} */
  public abstract String title();

  /** {@return the plan that names it} */
  public abstract Optional<TopicId> plan();

  /** {@return what sets it off} */
  public abstract Optional<Condition> trigger();

  /** {@return what has to be so for it to be reached} */
  public abstract Optional<Condition> criteria();

  /** {@return who has to agree on its standards} */
  public abstract List<ActorId> agreedBy();

  /** {@return who owes it} */
  public abstract List<ActorId> obligors();

  /** {@return who verifies it; absent where nobody is named} */
  public abstract Optional<ActorId> verifier();

  /** {@return what it is to be verified by} */
  public abstract List<String> evidence();

  /** {@return what it waits for} */
  public abstract List<Dependency> dependencies();

  /** {@return when it is due} */
  public abstract Optional<When> due();

  /** {@return when it was expected, oldest forecast first} */
  public abstract List<Forecast> forecasts();

  /** {@return what was declared about it, oldest first} */
  public abstract List<Declaration> declarations();

  /** {@return what it leaves out} */
  public abstract List<CarveOut> carveOuts();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  /**
   * The forecasts that were certainly made by a day.
   *
   * @param date the day, inclusive
   * @return the forecasts, in their order
   */
  public final List<Forecast> forecastsBy(LocalDate date) {
    List<Forecast> made = new ArrayList<>();
    for (Forecast forecast : forecasts()) {
      if (forecast.asOf().certainlyBy(date)) {
        made.add(forecast);
      }
    }
    return List.copyOf(made);
  }

  /**
   * Whether anybody declares that it was reached in time, verified or not, and it was not disputed
   * afterwards by who said so or by the verifier.
   *
   * @param last the last day that is in time
   * @param on the day by which that was certainly declared, inclusive
   * @return true if a declaration that says so may be of that time
   */
  public final boolean isSaidToBeReachedBy(LocalDate last, LocalDate on) {
    List<Declaration> declared = new ArrayList<>();
    for (Declaration each : declarations()) {
      if (each.when().certainlyBy(on)) {
        declared.add(each);
      }
    }
    for (Declaration each : LastWords.standing(this, declared)) {
      if (each.when().possiblyBy(last)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a declaration about the milestone verifies it.
   *
   * @param declaration the declaration
   * @return true for what its verifier declares reached or verified; where none is named, for what
   *     anybody declares verified
   */
  public final boolean isVerifiedBy(Declaration declaration) {
    return verifier().isPresent()
        ? declaration.by().equals(verifier()) && declaration.kind().saysReached()
        : declaration.kind() == DeclarationKind.VERIFIED;
  }

  @Override
  public final List<Violation> violations() {
    return MilestoneRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Milestone}. Required are {@code id} and {@code title}; {@code build}
   * throws {@link IllegalStateException}, which names those that are not set. Of a list, as {@code
   * agreedBy}, the method of that name replaces all elements, and {@code addAgreedBy} adds to them.
   * Null is refused. Can be used again after {@code build}; not safe for use by several threads.
   */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
