package io.github.isfmodel.examples.cli.calendar;

import java.util.stream.Collectors;

/** Lines of iCalendar of at most 75 octets in UTF-8 (RFC 5545, section 3.1). */
final class Folding {

  private static final int MOST_OCTETS = 75;
  private static final String END = "\r\n";

  private Folding() {}

  /** Folds anew what was folded, whose lines may have so many characters and more octets. */
  static String anew(String calendar) {
    return calendar
        .replace(END + " ", "")
        .lines()
        .map(Folding::folded)
        .collect(Collectors.joining(END, "", END));
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      if (octets + octets(point) > MOST_OCTETS) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(point);
      octets += octets(point);
      at += Character.charCount(point);
    }
    return folded.toString();
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : Character.isBmpCodePoint(point) ? 3 : 4;
  }
}
