package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of an actor (a state, an organization, an organ, a person, a group), unique among
 * the identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record ActorId(String value) implements EntityId, Comparable<ActorId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public ActorId {
    IdText.check("actor id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static ActorId of(String value) {
    return new ActorId(value);
  }

  @Override
  public String kind() {
    return "actor";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "actor:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
