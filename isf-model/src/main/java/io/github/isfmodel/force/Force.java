package io.github.isfmodel.force;

import io.github.isfmodel.id.ForceId;
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

/** A force under an international mandate, or a part of one with a mandate of its own. */
@ObeysRules
@ObeysRules(severity = Severity.WARNING, groups = Warnings.class)
@IsfStyle
@Value.Immutable
public abstract sealed class Force implements WithForce, Checkable, Serializable
    permits ImmutableForce {

  Force() {}

  /** {@return the identifier} */
  public abstract ForceId id();

  /** {@return the neutral name} */
  public abstract String name();

  /** {@return the usual acronym; acronyms are ambiguous} */
  public abstract Optional<String> acronym();

  /** {@return other names, spellings and descriptions in use} */
  public abstract List<ForceName> names();

  /** {@return the force that this is a part of} */
  public abstract Optional<ForceId> parent();

  /** {@return whether it has come into being} */
  public abstract boolean established();

  /** {@return who authorizes, commands, guides, funds and hosts it} */
  public abstract List<ForceRole> roles();

  /** {@return its headquarters and coordination centres} */
  public abstract List<Headquarters> headquarters();

  /** {@return where it operates or is to operate, oldest first} */
  public abstract List<AreaOfOperation> areas();

  /** {@return who is to be in it, oldest first} */
  public abstract List<CompositionRule> compositionRules();

  /** {@return figures for its strength, oldest first} */
  public abstract List<StrengthFigure> strengths();

  /** {@return what planners and contributors say about tasks} */
  public abstract List<TaskPosition> taskPositions();

  /** {@return what is known about the rules of engagement} */
  public abstract List<RulesOfEngagement> engagementRules();

  /** {@return what is known to be undecided} */
  public abstract List<OpenQuestion> openQuestions();

  /** {@return the stages that it reached, oldest first} */
  public abstract List<StageReached> stages();

  /** {@return who consents to it} */
  public abstract List<HostConsent> consents();

  /** {@return the days for which the record has no act on its mandate, oldest first} */
  public abstract List<LineageGap> lineageGaps();

  /** {@return where this comes from} */
  public abstract List<Citation> citations();

  @Override
  public final List<Violation> violations() {
    return ForceRules.RULES.check(this);
  }

  /** {@return a builder with no attribute set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds values of {@link Force}. Required are {@code id}, {@code name} and {@code established};
   * {@code build} throws {@link IllegalStateException}, which names those that are not set. Of a
   * list, as {@code names}, the method of that name replaces all elements, and {@code addName} adds
   * to them. Null is refused. Can be used again after {@code build}; not safe for use by several
   * threads.
   */
  public static final class Builder extends ImmutableForce.Builder {
    Builder() {}
  }
}
