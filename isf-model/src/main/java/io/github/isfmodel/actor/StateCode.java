package io.github.isfmodel.actor;

import io.github.isfmodel.code.InvalidValueException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The three-letter code of a state, or of a seat in a body that states hold: ISO 3166-1 alpha-3
 * ("IDN"), the withdrawn codes of ISO 3166-3 for states that are no more ("SUN", "CSK", "YUG"), and
 * "UAR" for the United Arab Republic (1958 to 1971), which never had an ISO code. "XKX" stands for
 * Kosovo, as in common practice; ISO has assigned it no code.
 *
 * @param value three letters A to Z
 */
public record StateCode(String value) implements Comparable<StateCode>, Serializable {

  /**
   * Checks the form; that such a state exists is not checked.
   *
   * @throws InvalidValueException if the text is not three letters A to Z
   */
  public StateCode {
    Objects.requireNonNull(value, "value");
    if (!isCode(value)) {
      throw new InvalidValueException(
          "state code",
          value,
          "is not three capital letters",
          "write an ISO 3166 code such as IDN");
    }
  }

  private static boolean isCode(String text) {
    return text.length() == 3
        && isLetter(text.charAt(0))
        && isLetter(text.charAt(1))
        && isLetter(text.charAt(2));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value three letters A to Z
   * @return the code
   * @throws InvalidValueException if the text is not three letters A to Z
   */
  public static StateCode of(String value) {
    return new StateCode(value);
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StateCode code && value.equals(code.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the three letters} */
  @Override
  public String toString() {
    return value;
  }
}
