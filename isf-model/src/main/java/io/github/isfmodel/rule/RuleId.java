package io.github.isfmodel.rule;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stable identifier of a rule. It survives every rewording, and is never given to another rule.
 *
 * @param value "ISF", a family of three or four letters and a number of three digits, such as
 *     "ISF-RES-001"
 */
public record RuleId(String value) implements Comparable<RuleId>, Serializable {

  private static final Pattern FORM = Pattern.compile("ISF-[A-Z]{3,4}-[0-9]{3}");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the text does not have it
   */
  public RuleId {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "rule id", value, "is not of the form ISF-RES-001", "write family and number like that");
    }
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value "ISF", a family of three or four letters and a number of three digits
   * @return the id
   * @throws InvalidValueException if the text does not have that form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return value;
  }
}
