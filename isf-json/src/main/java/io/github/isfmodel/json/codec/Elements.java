package io.github.isfmodel.json.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list that was read: its own, or those of the last one, still where they waited
 * for it to be complete, which are to be copied before anything else is read. Builders see no other
 * class, and so go through it without allocating.
 */
final class Elements<T> extends AbstractList<T> {

  private static final @Nullable Object[] NONE = new @Nullable Object[0];

  private @Nullable Object[] waiting;
  private int from;
  private int size;

  /** None yet. */
  Elements() {
    this(NONE);
  }

  /** Those of an array. */
  Elements(@Nullable Object[] all) {
    this.waiting = all;
    this.size = all.length;
  }

  /** Goes to the elements from one offset to another. */
  void within(@Nullable Object[] waiting, int from, int to) {
    this.waiting = waiting;
    this.from = from;
    this.size = to - from;
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway"}) // what waits is there, and of the type of the list
  public T get(int index) {
    return (T) waiting[from + Objects.checkIndex(index, size)];
  }

  @Override
  @SuppressWarnings("NullAway") // what waits is there
  public Object[] toArray() {
    return Arrays.copyOfRange(waiting, from, from + size);
  }

  @Override
  public int size() {
    return size;
  }
}
