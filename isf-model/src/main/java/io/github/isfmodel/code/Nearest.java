package io.github.isfmodel.code;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody probably meant. Case and the way words are joined do not count as changes.
 */
public final class Nearest {

  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The value with the fewest changes from what was given, if they are few: insertions, deletions,
   * replacements and swaps of neighbours, at most one in three characters, and one in a shorter
   * text. Who mistypes a word seldom mistypes its beginning, and nobody can tell which number was
   * meant: the first character stays, but that the first two may be swapped, and so do all digits.
   *
   * @param given what was given; nothing is near to more than 60 characters
   * @param values the values that would do
   * @return the nearest; empty if none is near, or another of the values, however it begins, has no
   *     more changes
   */
  public static Optional<String> of(String given, Collection<String> values) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = plain(given);
    int least = 1 + Math.max(1, wanted.length() / 3);
    String nearest = null;
    for (String value : values) {
      String other = plain(value);
      int distance = mayBe(wanted, other) ? distance(wanted, other, least) : least;
      if (distance < least) {
        least = distance;
        nearest = value;
      }
    }
    return nearest == null || hasRival(wanted, values, nearest, least)
        ? Optional.empty()
        : Optional.of(nearest);
  }

  /** Whether another value is as near, also one that nobody would have meant. */
  private static boolean hasRival(
      String wanted, Collection<String> values, String nearest, int distance) {
    for (String value : values) {
      if (!value.equals(nearest) && distance(wanted, plain(value), distance + 1) <= distance) {
        return true;
      }
    }
    return false;
  }

  /** Without the commonest mistakes. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  private static boolean mayBe(String wanted, String value) {
    return beginsLike(wanted, value) && digits(wanted).equals(digits(value));
  }

  private static boolean beginsLike(String wanted, String value) {
    if (wanted.isEmpty() || value.isEmpty()) {
      return wanted.equals(value);
    }
    boolean swapped =
        wanted.length() > 1
            && value.length() > 1
            && wanted.charAt(0) == value.charAt(1)
            && wanted.charAt(1) == value.charAt(0);
    return swapped || wanted.charAt(0) == value.charAt(0);
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(0);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String from, String to, int limit) {
    if (Math.abs(from.length() - to.length()) >= limit) {
      return limit;
    }
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    int before = 0;
    for (int i = 0; i <= from.length(); i++) {
      int least = limit;
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
        least = Math.min(least, cost[i][j]);
      }
      if (Math.min(before, least) == limit) {
        return limit; // a swap goes back two rows, and both cost too much
      }
      before = least;
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    boolean same = from.charAt(i - 1) == to.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
