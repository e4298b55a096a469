package io.github.isfmodel.id;

/**
 * The identifier of a topic (what claims can be about without being recorded as a thing of its own:
 * a phase of a plan, a territory, a notion), unique among the identifiers of its kind in one
 * record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record TopicId(String value) implements EntityId {

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

  /** {@return the reference, such as "topic:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
