package io.github.isfmodel.code;

import java.util.Arrays;

/**
 * What of a text can be seen. The answer is the same with any version of Java: characters that
 * Unicode does not have yet count as visible.
 */
public final class Visible {

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

  /** Fillers, empty patterns and selectors of a variant: beside others they are text. */
  private static final int[] NOTHING_ALONE = {
    0x34f, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x2800, 0x2800, 0x3164, 0x3164,
    0xfe00, 0xfe0f, 0xffa0, 0xffa0, 0xe0100, 0xe01ef
  };

  private Visible() {}

  /**
   * Whether a character neither is invisible nor changes how others are shown, as controls, ends of
   * lines, marks of direction and half characters do, and is not for private use or none at all.
   *
   * @param point the code point
   * @return true for spaces too, also for those that break no line
   */
  public static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE ->
          false;
      default -> !isIn(FORMAT, point) && !isNoncharacter(point);
    };
  }

  /**
   * Whether there is anything to see in a text.
   *
   * @param text any text
   * @return false if it is empty, or has no characters but spaces of any kind, such as are not
   *     printable, and such as show nothing alone
   */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isSeen(point)) {
        return true;
      }
      i += Character.charCount(point);
    }
    return false;
  }

  /** Most texts begin with a character of ASCII, which need not be looked up. */
  private static boolean isSeen(int point) {
    return point > ' ' && point <= '~'
        || !Character.isSpaceChar(point) && isPrintable(point) && !isIn(NOTHING_ALONE, point);
  }

  private static boolean isIn(int[] ranges, int point) {
    int range = Arrays.binarySearch(ranges, point);
    // Not found, it would stand before the end of a range, which has an odd index.
    return range >= 0 || (-1 - range) % 2 == 1;
  }

  private static boolean isNoncharacter(int point) {
    return point >= 0xfdd0 && point <= 0xfdef || (point & 0xfffe) == 0xfffe;
  }
}
