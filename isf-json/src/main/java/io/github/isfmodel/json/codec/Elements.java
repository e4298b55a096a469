package io.github.isfmodel.json.codec;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a list that was read: its own, or those of the last one, still where they waited
 * for it to be complete, which are to be copied before anything else is read. Builders see no other
 * class, and so go through it without allocating: it has one iterator, and is gone through by one
 * at a time.
 */
final class Elements<T> extends AbstractList<T> {

  private static final @Nullable Object[] NONE = new @Nullable Object[0];

  private @Nullable Object[] waiting;
  private int from;
  private int size;
  private @Nullable Cursor cursor;

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

  private final class Cursor implements Iterator<T> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public T next() {
      if (next == size) {
        throw new NoSuchElementException();
      }
      return get(next++);
    }
  }

  /** The iterator, which begins anew. */
  @Override
  public Iterator<T> iterator() {
    Cursor first = cursor == null ? new Cursor() : cursor;
    first.next = 0;
    cursor = first;
    return first;
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
