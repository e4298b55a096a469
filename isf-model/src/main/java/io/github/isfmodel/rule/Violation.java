package io.github.isfmodel.rule;

import io.github.isfmodel.quantity.QuantityText;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of one rule at one place of a record.
 *
 * @param rule the rule
 * @param severity how bad it is
 * @param at where it is, relative to what was checked
 * @param message what is wrong, in the reader's words
 * @param remedy how to mend it
 * @param authority what the rule rests on
 * @param values the values that the message names, by their names; of a reference to nothing also
 *     "nearest", the reference that was probably meant; not modifiable
 */
public record Violation(
    RuleId rule,
    Severity severity,
    Pointer at,
    String message,
    String remedy,
    Authority authority,
    Map<String, String> values)
    implements Comparable<Violation>, Serializable {

  /** Copies the values, in their order. */
  public Violation {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(values, "values");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** This one, telling of so many others at its place that are not told one by one. */
  Violation withOthers(int others) {
    String more = message + ", and " + QuantityText.counted(others, "other") + " like it";
    return new Violation(rule, severity, at, more, remedy, authority, values);
  }

  /** {@return the valid value that comes nearest to the one given, if one is near} */
  public Optional<String> nearest() {
    return Optional.ofNullable(values.get(Rule.NEAREST));
  }

  /** {@return whether this is an error, not a warning} */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Orders by place, then by rule, then by message. Not consistent with equals: what differs in
   * nothing of that is as good as one for a sorted set.
   *
   * @param other the other violation
   */
  @Override
  public int compareTo(Violation other) {
    int byPlace = at.compareTo(other.at);
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : message.compareTo(other.message);
  }

  /** {@return everything in one line} */
  @Override
  public String toString() {
    return rule
        + " at "
        + (at.value().isEmpty() ? "the top" : at)
        + ": "
        + message
        + "; "
        + remedy
        + " ["
        + authority
        + "]";
  }
}
