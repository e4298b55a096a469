package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a topic (what claims can be about without being recorded as a thing of its own:
 * a phase of a plan, a territory, a notion), unique among the identifiers of its kind in one
 * record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record TopicId(String value) implements EntityId, Comparable<TopicId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public TopicId {
    IdText.check("topic id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static TopicId of(String value) {
    return new TopicId(value);
  }

  @Override
  public String kind() {
    return "topic";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TopicId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "topic:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
