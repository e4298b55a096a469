package io.github.isfmodel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What several classes here do with lists of lists. */
final class Lists {

  private Lists() {}

  /** Adds a value to the list of its key. */
  static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, first -> new ArrayList<>()).add(value);
  }

  static <T> List<List<T>> copyOf(List<List<T>> lists) {
    List<List<T>> copies = new ArrayList<>();
    for (List<T> list : lists) {
      copies.add(List.copyOf(list));
    }
    return List.copyOf(copies);
  }

  static <T> List<T> joined(List<List<T>> lists) {
    List<T> all = new ArrayList<>();
    for (List<T> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
