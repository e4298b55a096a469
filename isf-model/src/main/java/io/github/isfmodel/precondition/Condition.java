package io.github.isfmodel.precondition;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.style.Elements;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A condition: a {@link Proposition}, or conditions joined by all, any, not or at-least, at most
 * 200 within each other. Immutable and safe for use by several threads.
 */
public sealed interface Condition extends Serializable
    permits Condition.AllOf, Condition.AnyOf, Condition.Not, Condition.AtLeast, Proposition {

  /**
   * Evaluates the condition.
   *
   * @param facts what is known about propositions on the day in question
   * @return the truth value with its reasons
   */
  Proof evaluate(Facts facts);

  /** {@return the parts; empty for a proposition} */
  List<Condition> parts();

  /**
   * {@return how many of the parts suffice; 1 for a proposition, which has to hold itself, and for
   * a negation, whose one part must not hold}
   */
  int needed();

  /**
   * Every part holds.
   *
   * @param parts the parts, at least one
   */
  record AllOf(List<Condition> parts) implements Condition {
    /**
     * Copies the parts.
     *
     * @throws InvalidValueException if there is none, or if they are joined 200 deep already
     */
    public AllOf {
      Objects.requireNonNull(parts, "parts");
      parts = checked(parts);
    }

    @Override
    public Proof evaluate(Facts facts) {
      return Proof.joined(this, Truth::all, facts);
    }

    @Override
    public int needed() {
      return parts.size();
    }
  }

  /**
   * At least one part holds.
   *
   * @param parts the parts, at least one
   */
  record AnyOf(List<Condition> parts) implements Condition {
    /**
     * Copies the parts.
     *
     * @throws InvalidValueException if there is none, or if they are joined 200 deep already
     */
    public AnyOf {
      Objects.requireNonNull(parts, "parts");
      parts = checked(parts);
    }

    @Override
    public Proof evaluate(Facts facts) {
      return Proof.joined(this, Truth::any, facts);
    }

    @Override
    public int needed() {
      return 1;
    }
  }

  /**
   * The part does not hold.
   *
   * @param part the part
   */
  record Not(Condition part) implements Condition {
    /**
     * Refuses null.
     *
     * @throws InvalidValueException if the part is joined 200 deep already
     */
    public Not {
      Objects.requireNonNull(part, "part");
      Nesting.check(part);
    }

    @Override
    public Proof evaluate(Facts facts) {
      return Proof.joined(this, truths -> truths.get(0).not(), facts);
    }

    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public int needed() {
      return 1;
    }
  }

  /**
   * At least so many parts hold.
   *
   * @param count how many, from 1 to the number of parts
   * @param parts the parts
   */
  record AtLeast(int count, List<Condition> parts) implements Condition {
    /**
     * Copies the parts.
     *
     * @throws InvalidValueException if the count is not from 1 to the number of parts, or if they
     *     are joined 200 deep already
     */
    public AtLeast {
      Objects.requireNonNull(parts, "parts");
      parts = checked(parts);
      if (count < 1 || count > parts.size()) {
        throw new InvalidValueException(
            "count",
            Integer.toString(count),
            "is not from 1 to the number of parts, " + parts.size(),
            "correct the count or the parts");
      }
    }

    @Override
    public Proof evaluate(Facts facts) {
      return Proof.joined(this, truths -> Truth.atLeast(count, truths), facts);
    }

    @Override
    public int needed() {
      return count;
    }
  }

  private static List<Condition> checked(List<Condition> parts) {
    if (parts.isEmpty()) {
      throw new InvalidValueException("condition", "", "has no parts", "give at least one part");
    }
    List<Condition> copy = Elements.copy(parts, "parts");
    copy.forEach(Nesting::check);
    return copy;
  }
}
