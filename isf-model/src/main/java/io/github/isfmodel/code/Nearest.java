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
   * text.
   *
   * @param given what was given; nothing is near to more than 60 characters
   * @param values the values that would do
   * @return the nearest, the first of several; empty if none is near
   */
  public static Optional<String> of(String given, Collection<String> values) {
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = plain(given);
    int least = 1 + Math.max(1, wanted.length() / 3);
    String nearest = null;
    for (String value : values) {
      int distance = distance(wanted, plain(value), least);
      if (distance < least) {
        least = distance;
        nearest = value;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Without the commonest mistakes. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
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
