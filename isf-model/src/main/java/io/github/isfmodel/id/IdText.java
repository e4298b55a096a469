package io.github.isfmodel.id;

import io.github.isfmodel.code.InvalidValueException;
import java.util.Objects;

/** The common form of all identifiers. */
final class IdText {

  private static final int LONGEST = 100;

  private IdText() {}

  static void check(String what, String text) {
    Objects.requireNonNull(text, "value");
    if (text.isEmpty()) {
      throw refused(what, text, "is empty");
    }
    if (text.length() > LONGEST) {
      throw refused(what, text, "is longer than " + LONGEST + " characters");
    }
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wordPart = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!wordPart && (c != '-' || gap)) {
        throw refused(
            what, text, "has an unexpected '" + Character.toString(text.codePointAt(i)) + "'");
      }
      gap = c == '-';
    }
    if (gap) {
      throw refused(what, text, "ends with a hyphen");
    }
  }

  private static InvalidValueException refused(String what, String text, String reason) {
    return new InvalidValueException(
        what, text, reason, "use lower-case letters, digits and single hyphens between them");
  }
}
