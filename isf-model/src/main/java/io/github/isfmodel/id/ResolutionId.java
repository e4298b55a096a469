package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a resolution or a draft of one (one text of an instrument), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record ResolutionId(String value) implements EntityId, Comparable<ResolutionId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public ResolutionId {
    IdText.check("resolution id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static ResolutionId of(String value) {
    return new ResolutionId(value);
  }

  @Override
  public String kind() {
    return "resolution";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(ResolutionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResolutionId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "resolution:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
