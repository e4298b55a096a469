package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a precondition (what its holder wants to see fulfilled first), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record PreconditionId(String value) implements EntityId, Comparable<PreconditionId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public PreconditionId {
    IdText.check("precondition id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static PreconditionId of(String value) {
    return new PreconditionId(value);
  }

  @Override
  public String kind() {
    return "precondition";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(PreconditionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PreconditionId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "precondition:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
