package io.github.isfmodel.style;

import java.util.List;

/** The elements of lists that values are made with. */
public final class Elements {

  private Elements() {}

  /**
   * Copies a list; a null in it is told by the name of the list, as builders tell it.
   *
   * @param <T> the type of the elements
   * @param list the list
   * @param name the name of the attribute
   * @return a copy that cannot be changed
   */
  public static <T> List<T> copy(List<T> list, String name) {
    for (T each : list) {
      if (each == null) {
        throw new NullPointerException(name + " element");
      }
    }
    return List.copyOf(list);
  }
}
