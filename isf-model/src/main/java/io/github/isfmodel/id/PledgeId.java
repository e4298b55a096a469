package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a pledge (what one contributor offers to one force), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record PledgeId(String value) implements EntityId, Comparable<PledgeId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public PledgeId {
    IdText.check("pledge id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static PledgeId of(String value) {
    return new PledgeId(value);
  }

  @Override
  public String kind() {
    return "pledge";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(PledgeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PledgeId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "pledge:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
