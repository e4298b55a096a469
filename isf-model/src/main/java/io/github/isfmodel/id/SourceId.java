package io.github.isfmodel.id;

import org.jspecify.annotations.Nullable;

/**
 * The identifier of a source (a document, an article, a broadcast), unique among the identifiers of
 * its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record SourceId(String value) implements EntityId, Comparable<SourceId> {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public SourceId {
    IdText.check("source id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  @Override
  public String kind() {
    return "source";
  }

  /**
   * Orders by the text.
   *
   * @param other the identifier to compare with
   */
  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference, such as "source:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
