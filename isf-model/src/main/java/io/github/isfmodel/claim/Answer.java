package io.github.isfmodel.claim;

import io.github.isfmodel.force.Scope;
import io.github.isfmodel.time.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim answers to its question, in a form in which equal answers are equal: lists without
 * their order, times as days.
 */
record Answer(Object value, Polarity polarity, Scope scope) {

  static Answer of(Claim claim) {
    return new Answer(value(claim.statement()), claim.polarity(), claim.scope().orElse(Scope.ANY));
  }

  /** Whether the two say the same and differ only in where or in what role it applies. */
  boolean differsOnlyInScope(Answer other) {
    return value.equals(other.value) && polarity == other.polarity && !scope.equals(other.scope);
  }

  private static Object value(Statement statement) {
    if (statement instanceof Statement.About about) {
      return value(about.value());
    }
    if (statement instanceof Statement.Holds holds) {
      return holds.stance();
    }
    if (statement instanceof Statement.Requires requires) {
      return ConditionForm.of(requires.condition());
    }
    return "so";
  }

  private static Object value(ClaimedValue value) {
    if (value instanceof ClaimedValue.Codes codes) {
      return Set.copyOf(codes.codes());
    }
    if (value instanceof ClaimedValue.Actors actors) {
      return new ActorSet(actors.extent(), Set.copyOf(actors.actors()));
    }
    if (value instanceof ClaimedValue.Tasks tasks) {
      return Set.copyOf(tasks.tasks());
    }
    if (value instanceof ClaimedValue.Time time) {
      return time.when().span().equals(Span.ANY) ? time.when() : time.when().span();
    }
    if (value instanceof ClaimedValue.Amount amount) {
      return amount.measure();
    }
    return ((ClaimedValue.Text) value).text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answer that
        && value.equals(that.value)
        && polarity == that.polarity
        && scope.equals(that.scope);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * value.hashCode() + polarity.hashCode()) + scope.hashCode();
  }
}
