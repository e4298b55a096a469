package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a claim (what somebody said, as somebody reported it), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record ClaimId(String value) implements EntityId, Comparable<ClaimId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public ClaimId {
    IdText.check("claim id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  @Override
  public String kind() {
    return "claim";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "claim:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
