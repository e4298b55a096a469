package io.github.isfmodel.json.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the long lists directly in a document and their elements are, noted while it is read, so
 * that what is looked for in it later need not be gone through from the top.
 */
public final class Landmarks {

  /** None: everything is gone through. */
  public static final Landmarks NONE = new Landmarks(0);

  /** Shorter lists, in bytes, are not worth it. */
  static final int SHORTEST = 8 * 1024;

  private final int start;
  private final Map<Integer, int[]> lists = new HashMap<>();
  private int[] offsets = new int[0];
  private int count;
  private int opened;

  private Landmarks(int start) {
    this.start = start;
  }

  /** Those of a document between two offsets, from the first of which on they are counted. */
  public static Landmarks within(int start, int end) {
    return end - start < SHORTEST ? NONE : new Landmarks(start);
  }

  /** A list is opened, and its first element begins. */
  void begin(int bracket, int first) {
    opened = bracket - start;
    count = 0;
    next(first);
  }

  /** The next element begins, or the closing bracket stands there. */
  void next(int offset) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(64, 2 * count));
    }
    offsets[count++] = offset - start;
  }

  /** The list is closed. */
  void end(int bracket) {
    if (bracket - start - opened >= SHORTEST) {
      lists.put(opened, Arrays.copyOf(offsets, count));
    }
  }

  /**
   * Where the elements begin of the list whose bracket is at an offset, and last where it is
   * closed; null if that was not noted.
   */
  int @Nullable [] list(int bracket) {
    return lists.get(bracket);
  }
}
