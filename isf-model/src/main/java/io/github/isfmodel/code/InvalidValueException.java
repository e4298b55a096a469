package io.github.isfmodel.code;

import java.io.Serial;
import java.util.Objects;

/**
 * Says that a leaf value (an id, a symbol, a quantity, a date phrase ...) cannot be built from what
 * was given: what kind of value was wanted, what was given, why it does not do and how to mend it.
 */
public final class InvalidValueException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String wanted;
  private final String given;
  private final String reason;
  private final String remedy;

  /**
   * Builds the exception; its message is made of the four parts.
   *
   * @param wanted the kind of value in the reader's words, such as "pledge id"
   * @param given what was given, as text
   * @param reason why that does not do, such as "has a blank"
   * @param remedy what to write instead, as an imperative sentence without a full stop
   */
  public InvalidValueException(String wanted, String given, String reason, String remedy) {
    this(quoted(wanted, given), wanted, given, reason, remedy);
  }

  /**
   * Builds the exception for a value that has no text of its own, such as a tree of conditions.
   *
   * @param wanted the kind of value in the reader's words, such as "document"
   * @param reason why what was given does not do, such as "is too deep"
   * @param remedy what to do instead, as an imperative sentence without a full stop
   */
  public InvalidValueException(String wanted, String reason, String remedy) {
    this(wanted, wanted, "", reason, remedy);
  }

  private InvalidValueException(
      String subject, String wanted, String given, String reason, String remedy) {
    super(message(subject, reason, remedy));
    this.wanted = wanted;
    this.given = given;
    this.reason = reason;
    this.remedy = remedy;
  }

  private static String quoted(String wanted, String given) {
    return Objects.requireNonNull(wanted) + " '" + shortened(Objects.requireNonNull(given)) + "'";
  }

  private static String message(String subject, String reason, String remedy) {
    return Objects.requireNonNull(subject)
        + " "
        + Objects.requireNonNull(reason)
        + "; "
        + Objects.requireNonNull(remedy);
  }

  /** A megabyte of bad input must not become a megabyte of message. */
  private static String shortened(String text) {
    int limit = 80;
    return text.codePointCount(0, text.length()) <= limit
        ? text
        : text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
  }

  /** {@return the kind of value that was wanted, in the reader's words} */
  public String wanted() {
    return wanted;
  }

  /** {@return what was given, whole; empty if that has no text} */
  public String given() {
    return given;
  }

  /** {@return why the given text does not do} */
  public String reason() {
    return reason;
  }

  /** {@return how to mend it} */
  public String remedy() {
    return remedy;
  }
}
