package io.github.isfmodel.claim;

import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition without the order of its parts.
 *
 * @param joint how the parts are joined; for a proposition, the proposition
 * @param parts the parts
 */
record ConditionForm(Object joint, Set<ConditionForm> parts) {

  static ConditionForm of(Condition condition) {
    Set<ConditionForm> parts = new HashSet<>();
    for (Condition part : condition.parts()) {
      parts.add(of(part));
    }
    return new ConditionForm(joint(condition), Set.copyOf(parts));
  }

  private static Object joint(Condition condition) {
    if (condition instanceof Condition.AtLeast atLeast) {
      return atLeast.count();
    }
    return condition instanceof Proposition ? condition : condition.getClass();
  }

  /** Whether one proposition stands in both. */
  boolean sharesProposition(ConditionForm other) {
    Set<Object> common = propositions();
    common.retainAll(other.propositions());
    return !common.isEmpty();
  }

  private Set<Object> propositions() {
    Set<Object> all = new HashSet<>();
    if (parts.isEmpty()) {
      all.add(joint);
    }
    for (ConditionForm part : parts) {
      all.addAll(part.propositions());
    }
    return all;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ConditionForm that
        && joint.equals(that.joint)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * joint.hashCode() + parts.hashCode();
  }
}
