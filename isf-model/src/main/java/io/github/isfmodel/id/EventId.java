package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of an event (something that happened or was reported to happen), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record EventId(String value) implements EntityId, Comparable<EventId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public EventId {
    IdText.check("event id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public String kind() {
    return "event";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "event:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
