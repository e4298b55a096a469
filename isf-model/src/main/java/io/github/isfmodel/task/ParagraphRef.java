package io.github.isfmodel.task;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document: its number, with letters and sub-items, and the annex it stands in
 * where there is one, such as "7", "7(a)", "12(c)(ii)", "annex 1, 16".
 *
 * @param value the reference
 */
public record ParagraphRef(String value) implements Serializable {

  /** Gives nothing back at the end, and so needs no stack for texts of any length. */
  private static final Pattern FORM =
      Pattern.compile("(annex( [0-9]{1,2})?, )?[0-9]{1,3}[a-z]?(\\([A-Za-z0-9]{1,5}\\))*+");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the text does not have it
   */
  public ParagraphRef {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "paragraph reference",
          value,
          "is not a number with optional letters in parentheses",
          "write for example 7, 7(a) or annex 1, 16");
    }
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value the reference
   * @return the paragraph
   * @throws InvalidValueException if the text does not have the form
   */
  public static ParagraphRef of(String value) {
    return new ParagraphRef(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParagraphRef that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the reference} */
  @Override
  public String toString() {
    return value;
  }
}
