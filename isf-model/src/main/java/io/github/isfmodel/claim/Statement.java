package io.github.isfmodel.claim;

import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.io.Serializable;
import java.util.Objects;

/** What a claim states. */
public sealed interface Statement extends Serializable {

  /**
   * Something about an aspect of a subject.
   *
   * @param subject the subject
   * @param aspect the aspect
   * @param value what is said about it
   */
  record About(EntityId subject, Aspect aspect, ClaimedValue value) implements Statement {
    /** Refuses null. */
    public About {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(aspect, "aspect");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A proposition, of the kind that conditions are made of.
   *
   * @param proposition the proposition
   */
  record That(Proposition proposition) implements Statement {
    /** Refuses null. */
    public That {
      Objects.requireNonNull(proposition, "proposition");
    }
  }

  /**
   * That something depends on a condition.
   *
   * @param subject what depends
   * @param condition on what
   */
  record Requires(EntityId subject, Condition condition) implements Statement {
    /** Refuses null. */
    public Requires {
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(condition, "condition");
    }
  }

  /**
   * What an actor thinks of something.
   *
   * @param actor the actor
   * @param subject of what
   * @param stance what it thinks
   */
  record Holds(ActorId actor, EntityId subject, Stance stance) implements Statement {
    /** Refuses null. */
    public Holds {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(subject, "subject");
      Objects.requireNonNull(stance, "stance");
    }
  }
}
