package io.github.isfmodel.json.problem;

import java.util.Locale;

/** Text of a document as it can stand on a screen or in a line of a log. */
public final class Printable {

  private Printable() {}

  /**
   * Replaces each character that is invisible or changes how others are shown (controls, ends of
   * lines, marks of direction, half characters) by an escape such as {@code \u005cu001b}.
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
      if (isPrintable(point)) {
        out.appendCodePoint(point);
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", point));
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

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> true;
    };
  }
}
