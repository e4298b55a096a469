package io.github.isfmodel.json.problem;

import java.util.Arrays;
import java.util.Locale;

/** Text of a document as it can stand on a screen or in a line of a log. */
public final class Printable {

  /**
   * Characters that are seen only by what they do to others: the first and the last of each range.
   * The types that never change are asked of Java; that of these is other in each version of it.
   */
  private static final int[] FORMAT = {
    0xad, 0xad, 0x600, 0x605, 0x61c, 0x61c, 0x6dd, 0x6dd, 0x70f, 0x70f, 0x890, 0x891, 0x8e2, 0x8e2,
    0x180e, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfeff, 0xfeff, 0xfff0, 0xfffb,
    0x110bd, 0x110bd, 0x110cd, 0x110cd, 0x13430, 0x1343f, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a,
    0xe0000, 0xe007f
  };

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
      if (isPrintable(point)) {
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

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          false;
      default -> !isFormat(point) && !isNoncharacter(point);
    };
  }

  private static boolean isFormat(int point) {
    int range = Arrays.binarySearch(FORMAT, point);
    // Not found, it would stand before the end of a range, which has an odd index.
    return range >= 0 || (-1 - range) % 2 == 1;
  }

  private static boolean isNoncharacter(int point) {
    return point >= 0xfdd0 && point <= 0xfdef || (point & 0xfffe) == 0xfffe;
  }
}
