package io.github.isfmodel.id;

/**
 * The identifier of a claim (what somebody said, as somebody reported it), unique among the
 * identifiers of its kind in one record.
 *
 * @param value lower-case words and numbers joined by hyphens, at most 100 characters
 */
public record ClaimId(String value) implements EntityId {

  /**
   * Checks the form.
   *
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have it
   */
  public ClaimId {
    IdText.check("claim id", value);
  }

  /**
   * Shorthand for the constructor.
   *
   * @param value lower-case words and numbers joined by hyphens, at most 100 characters
   * @return the identifier
   * @throws io.github.isfmodel.code.InvalidValueException if the text does not have that form
   */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  @Override
  public String kind() {
    return "claim";
  }

  /** {@return the reference, such as "claim:x"} */
  @Override
  public String toString() {
    return reference();
  }
}
