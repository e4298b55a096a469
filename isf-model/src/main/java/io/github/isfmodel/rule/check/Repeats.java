package io.github.isfmodel.rule.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Looks for what is listed more than once. */
public final class Repeats {

  /** Up to so many are compared with each other; more are looked up. */
  private static final int FEW = 8;

  private Repeats() {}

  /**
   * Finds the entries of a list that are equal to one before them.
   *
   * @param entries the entries, each of which tells all of itself in its words
   * @param repeated takes the index of each of them, from 0, in order
   */
  public static void in(List<?> entries, IntConsumer repeated) {
    if (entries.size() > FEW) {
      amongMany(entries, repeated);
    } else if (entries.size() > 1) {
      amongFew(entries, repeated);
    }
  }

  private static void amongFew(List<?> entries, IntConsumer repeated) {
    int size = entries.size();
    for (int i = 1; i < size; i++) {
      if (isBefore(entries, i)) {
        repeated.accept(i);
      }
    }
  }

  /** Whether an entry is equal to one before it. */
  private static boolean isBefore(List<?> entries, int at) {
    Object entry = entries.get(at);
    for (int i = 0; i < at; i++) {
      if (entry.equals(entries.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static void amongMany(List<?> entries, IntConsumer repeated) {
    Set<InWords> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!seen.add(new InWords(entries.get(i)))) {
        repeated.accept(i);
      }
    }
  }
}
