package io.github.isfmodel.dossier;

import io.github.isfmodel.event.Event;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Which events of a list, oldest first, are out of line. Of two that are certainly in the wrong
 * order it is the one that is so with more others, and of two alike the one listed later. Without
 * these the others are in order, as far as their dates tell.
 */
final class EventOrder {

  private final List<Event> events;
  private final long[] first;
  private final long[] last;
  private final long[] firstSorted;
  private final long[] lastSorted;

  /** With how many others each event is in the wrong order. */
  private final int[] conflicts;

  private EventOrder(List<Event> events) {
    this.events = events;
    this.first = events.stream().mapToLong(each -> each.when().earliest().toEpochDay()).toArray();
    this.last = events.stream().mapToLong(each -> each.when().latest().toEpochDay()).toArray();
    this.firstSorted = first.clone();
    this.lastSorted = last.clone();
    this.conflicts = new int[first.length];
    Arrays.sort(firstSorted);
    Arrays.sort(lastSorted);
  }

  /** Takes an event that is out of line. */
  @FunctionalInterface
  interface Finding {
    /**
     * Takes one event.
     *
     * @param index its index, from 0
     * @param listed where it is listed that shows it, in words
     */
    void at(int index, String listed);
  }

  /** Looks at one event and at some others, of which the first so many ranks count. */
  private interface Look {
    void at(int index, Ranked others, int ranks);
  }

  static void check(List<Event> events, Finding finding) {
    if (!isInOrder(events)) {
      new EventOrder(events).report(finding);
    }
  }

  /** Nearly all lists are. */
  private static boolean isInOrder(List<Event> events) {
    LocalDate begin = LocalDate.MIN;
    for (Event event : events) {
      if (event.when().latest().isBefore(begin)) {
        return false;
      }
      LocalDate earliest = event.when().earliest();
      begin = earliest.isAfter(begin) ? earliest : begin;
    }
    return true;
  }

  private void report(Finding finding) {
    Look count = (i, others, ranks) -> conflicts[i] += others.count(ranks);
    afterLater(count);
    beforeEarlier(count);
    String[] listed = new String[first.length];
    Arrays.fill(listed, "");
    beforeEarlier(
        (i, others, ranks) -> {
          int least = others.least(ranks);
          if (least >= 0 && conflicts[least] < conflicts[i]) {
            listed[i] = "before one dated " + days(least) + ", which is certainly earlier";
          }
        });
    afterLater(
        (i, others, ranks) -> {
          int least = others.least(ranks);
          if (least >= 0 && conflicts[least] <= conflicts[i]) {
            listed[i] = "after one dated " + days(least) + ", which is certainly later";
          }
        });
    for (int i = 0; i < listed.length; i++) {
      if (!listed[i].isEmpty()) {
        finding.at(i, listed[i]);
      }
    }
  }

  private String days(int index) {
    return events.get(index).when().span().toString();
  }

  /** Each event, with those listed before it that are certainly later. */
  private void afterLater(Look look) {
    int size = first.length;
    Ranked before = new Ranked(conflicts);
    for (int i = 0; i < size; i++) {
      look.at(i, before, size - below(firstSorted, last[i] + 1));
      before.add(size - 1 - below(firstSorted, first[i]), i);
    }
  }

  /** Each event, with those listed after it that are certainly earlier. */
  private void beforeEarlier(Look look) {
    Ranked after = new Ranked(conflicts);
    for (int i = first.length - 1; i >= 0; i--) {
      look.at(i, after, below(lastSorted, first[i]));
      after.add(below(lastSorted, last[i]), i);
    }
  }

  /** How many of some sorted days are before a day. */
  private static int below(long[] sorted, long day) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Events by rank, in a tree in which sums over the first ranks are kept (Fenwick, 1994). */
  private static final class Ranked {

    private final int[] conflicts;
    private final int[] counts;
    private final int[] least;

    Ranked(int[] conflicts) {
      this.conflicts = conflicts;
      this.counts = new int[conflicts.length + 1];
      this.least = new int[conflicts.length + 1];
      Arrays.fill(least, -1);
    }

    void add(int rank, int index) {
      for (int node = rank + 1; node < counts.length; node += node & -node) {
        counts[node]++;
        least[node] = lesser(least[node], index);
      }
    }

    int count(int ranks) {
      int count = 0;
      for (int node = ranks; node > 0; node -= node & -node) {
        count += counts[node];
      }
      return count;
    }

    /** The index of one that is in conflict with fewest others; -1 if there is none. */
    int least(int ranks) {
      int found = -1;
      for (int node = ranks; node > 0; node -= node & -node) {
        found = lesser(found, least[node]);
      }
      return found;
    }

    private int lesser(int one, int other) {
      if (one < 0 || other < 0) {
        return Math.max(one, other);
      }
      return conflicts[other] < conflicts[one] ? other : one;
    }
  }
}
