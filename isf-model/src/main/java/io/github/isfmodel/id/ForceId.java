package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a force (an authorized force, or a part of one with a mandate of its own),
 * unique among the identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record ForceId(String value) implements EntityId, Comparable<ForceId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public ForceId {
    IdText.check("force id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static ForceId of(String value) {
    return new ForceId(value);
  }

  @Override
  public String kind() {
    return "force";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(ForceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ForceId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "force:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
