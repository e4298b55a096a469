package io.github.isfmodel.json.problem;

import io.github.isfmodel.code.Visible;
import java.util.Locale;

/** Text of a document as it can stand on a screen or in a line of a log. */
public final class Printable {

  private Printable() {}

  /**
   * Replaces each character that is invisible or changes how others are shown (controls, ends of
   * lines, marks of direction, half characters), for private use or no character by an escape such
   * as {@code \u005cu001b}; beyond U+FFFF by the two of its UTF-16 units. Characters that Unicode
   * does not have yet stay as they are, so that the text is the same with any version of Java.
   *
   * @param text any text
   * @return the text on one line, unchanged if there is nothing of the kind in it
   */
  public static String of(String text) {
    int plain = plain(text);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
    for (int i = plain; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (Visible.isPrintable(point)) {
        out.appendCodePoint(point);
      } else {
        for (char unit : Character.toChars(point)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      }
      i += Character.charCount(point);
    }
    return out.toString();
  }

  /** How many characters at the beginning are printable ASCII, as most texts are. */
  private static int plain(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) <= '~') {
      i++;
    }
    return i;
  }
}
