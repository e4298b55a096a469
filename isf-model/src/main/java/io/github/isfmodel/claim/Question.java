package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Proposition;
import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What several claims speak about, so that they can agree or disagree. Immutable. */
public sealed interface Question extends Serializable {

  /**
   * The question in words.
   *
   * @param names how to call what an identifier stands for
   * @return such as "force:isf, expiry" where identifiers are called by their references
   */
  String words(Function<EntityId, String> names);

  /** {@return the question in words, with references for names} */
  default String words() {
    return words(EntityId::reference);
  }

  /**
   * An aspect of a subject.
   *
   * @param subject the subject
   * @param aspect the aspect
   */
  record OfAspect(EntityId subject, Aspect aspect) implements Question {
    /** Refuses null. */
    public OfAspect {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(aspect, "aspect");
    }

    @Override
    public String words(Function<EntityId, String> names) {
      return names.apply(subject) + ", " + aspect.words();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfAspect that
          && subject.equals(that.subject)
          && aspect.equals(that.aspect);
    }

    @Override
    public int hashCode() {
      return 31 * subject.hashCode() + aspect.hashCode();
    }
  }

  /**
   * What an actor thinks of a subject.
   *
   * @param actor the actor
   * @param subject the subject
   */
  record OfStance(ActorId actor, EntityId subject) implements Question {
    /** Refuses null. */
    public OfStance {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(subject, "subject");
    }

    @Override
    public String words(Function<EntityId, String> names) {
      return names.apply(actor) + " on " + names.apply(subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfStance that
          && actor.equals(that.actor)
          && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
      return 31 * actor.hashCode() + subject.hashCode();
    }
  }

  /**
   * On what a subject depends.
   *
   * @param subject the subject
   */
  record OfRequirement(EntityId subject) implements Question {
    /** Refuses null. */
    public OfRequirement {
      Objects.requireNonNull(subject, "subject");
    }

    @Override
    public String words(Function<EntityId, String> names) {
      return names.apply(subject) + ", requirement";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfRequirement that && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
      return subject.hashCode();
    }
  }

  /**
   * Whether a proposition is true.
   *
   * @param proposition the proposition
   */
  record OfProposition(Proposition proposition) implements Question {
    /** Refuses null. */
    public OfProposition {
      Objects.requireNonNull(proposition, "proposition");
    }

    @Override
    public String words(Function<EntityId, String> names) {
      return "whether " + new ConditionText(names).of(proposition);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfProposition that && proposition.equals(that.proposition);
    }

    @Override
    public int hashCode() {
      return proposition.hashCode();
    }
  }

  /**
   * What an actor thinks of one subject after another.
   *
   * @param actor the actor
   */
  record OfPositions(ActorId actor) implements Question {
    /** Refuses null. */
    public OfPositions {
      Objects.requireNonNull(actor, "actor");
    }

    @Override
    public String words(Function<EntityId, String> names) {
      return names.apply(actor) + " on different subjects";
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfPositions that && actor.equals(that.actor);
    }

    @Override
    public int hashCode() {
      return actor.hashCode();
    }
  }

  /**
   * The question that a statement answers.
   *
   * @param statement the statement
   * @return the question
   */
  static Question of(Statement statement) {
    if (statement instanceof Statement.About about) {
      return new OfAspect(about.subject(), about.aspect());
    }
    if (statement instanceof Statement.Holds holds) {
      return new OfStance(holds.actor(), holds.subject());
    }
    if (statement instanceof Statement.Requires requires) {
      return new OfRequirement(requires.subject());
    }
    return new OfProposition(((Statement.That) statement).proposition());
  }
}
