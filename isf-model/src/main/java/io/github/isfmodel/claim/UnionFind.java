package io.github.isfmodel.claim;

import java.util.HashMap;
import java.util.Map;

/** Sets of things that belong together, joined step by step. */
final class UnionFind<T> {

  private final Map<T, T> parents = new HashMap<>();

  /** The representative of the set; a thing that was never joined represents itself. */
  T find(T thing) {
    T root = thing;
    for (T up = parents.get(root); up != null; up = parents.get(root)) {
      root = up;
    }
    for (T at = thing; !at.equals(root); ) {
      T up = parents.getOrDefault(at, root);
      parents.put(at, root);
      at = up;
    }
    return root;
  }

  void union(T a, T b) {
    T left = find(a);
    T right = find(b);
    if (!left.equals(right)) {
      parents.put(left, right);
    }
  }

  boolean together(T a, T b) {
    return find(a).equals(find(b));
  }
}
