package io.github.isfmodel.json.codec;

import java.util.AbstractList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the list that was read last, still where they waited for it to be complete. To be
 * copied before anything else is read.
 */
final class Elements<T> extends AbstractList<T> {

  private @Nullable Object[] waiting = new @Nullable Object[0];
  private int from;
  private int size;

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
  public int size() {
    return size;
  }
}
