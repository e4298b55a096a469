package io.github.isfmodel.mandate;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * What is in force under an act: what it leaves in force, and behind that what it adds. Acts that
 * follow each other share one list, of which each sees its part, as a long line of acts would else
 * hold everything once for each act. Nothing that was seen once changes; a list is taken further by
 * one thread.
 */
final class Inherited<T> extends AbstractList<T> implements RandomAccess, Serializable {

  private static final long serialVersionUID = 1L;

  private final List<T> line;
  private final int size;

  private Inherited(List<T> line) {
    this.line = line;
    this.size = line.size();
  }

  /** What an act leaves in force, and what it adds. */
  static <T> List<T> and(List<T> left, List<T> added) {
    if (added.isEmpty()) {
      return left;
    }
    boolean goesOn = left instanceof Inherited<T> before && before.size == before.line.size();
    List<T> line = goesOn ? ((Inherited<T>) left).line : new ArrayList<>(left);
    line.addAll(added);
    return new Inherited<>(line);
  }

  @Override
  public T get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return line.get(index);
  }

  @Override
  public int size() {
    return size;
  }
}
