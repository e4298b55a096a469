package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a milestone (a step that a plan names), unique among the identifiers of its
 * kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record MilestoneId(String value) implements EntityId, Comparable<MilestoneId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public MilestoneId {
    IdText.check("milestone id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static MilestoneId of(String value) {
    return new MilestoneId(value);
  }

  @Override
  public String kind() {
    return "milestone";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(MilestoneId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MilestoneId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "milestone:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
