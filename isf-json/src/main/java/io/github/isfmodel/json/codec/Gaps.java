package io.github.isfmodel.json.codec;

import io.github.isfmodel.rule.Pointer;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells where what was left is in a document, when parts of the document were left out. */
public final class Gaps implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final TreeSet<Pointer> leftOut = new TreeSet<>();
  private final Map<Pointer, List<Integer>> indices = new HashMap<>();

  /**
   * Knows what was left out, by its place in the document.
   *
   * @param elements which of the places are those of elements of lists; a property may have a name
   *     of digits, too
   */
  Gaps(Collection<Pointer> places, Set<Pointer> elements) {
    for (Pointer place : new TreeSet<>(places)) {
      if (!isLeftOut(place)) {
        leftOut.add(place);
        if (elements.contains(place)) {
          indices
              .computeIfAbsent(owner(place), l -> new ArrayList<>())
              .add(Integer.valueOf(last(place)));
        }
      }
    }
  }

  /** The object or the list that has a place. */
  static Pointer owner(Pointer place) {
    List<String> steps = place.steps();
    return Pointer.of(steps.subList(0, steps.size() - 1).toArray());
  }

  /** The last step of a place. */
  static String last(Pointer place) {
    List<String> steps = place.steps();
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
  }

  /** The outermost places that were left out, in the order of pointers. */
  public List<Pointer> outermost() {
    return List.copyOf(leftOut);
  }

  /** Whether nothing around a place was left out but the place itself. */
  public boolean isOutermost(Pointer place) {
    return leftOut.contains(place);
  }

  /** How many elements are left before one that was left out of its list. */
  int leftBefore(Pointer gap) {
    int index = Integer.parseInt(last(gap));
    return index - Collections.binarySearch(indices.getOrDefault(owner(gap), List.of()), index);
  }

  private boolean isLeftOut(Pointer place) {
    Pointer outer = Pointer.ROOT;
    boolean is = leftOut.contains(outer);
    for (String step : place.steps()) {
      outer = outer.child(step);
      is |= leftOut.contains(outer);
    }
    return is;
  }

  /** Where something of the document is in what was left; empty if it was left out. */
  public Optional<Pointer> inValue(Pointer inDocument) {
    if (leftOut.isEmpty()) {
      return Optional.of(inDocument);
    }
    if (isLeftOut(inDocument)) {
      return Optional.empty();
    }
    Pointer from = Pointer.ROOT;
    Pointer to = Pointer.ROOT;
    for (String step : inDocument.steps()) {
      List<Integer> gaps = indices.getOrDefault(from, List.of());
      from = from.child(step);
      to = to.child(gaps.isEmpty() ? step : Integer.toString(closed(gaps, step)));
    }
    return Optional.of(to);
  }

  private static int closed(List<Integer> gaps, String step) {
    int index = Integer.parseInt(step);
    return index - (-1 - Collections.binarySearch(gaps, index));
  }

  /** Where something of what was left is in the document. */
  public Pointer inDocument(Pointer inValue) {
    if (leftOut.isEmpty()) {
      return inValue;
    }
    Pointer place = Pointer.ROOT;
    for (String step : inValue.steps()) {
      List<Integer> gaps = indices.getOrDefault(place, List.of());
      place = place.child(gaps.isEmpty() ? step : Integer.toString(opened(gaps, step)));
    }
    return place;
  }

  /** Gap i has i gaps before it, so that many fewer elements stand before it in the value. */
  private static int opened(List<Integer> gaps, String step) {
    int index = Integer.parseInt(step);
    int before = 0;
    int after = gaps.size();
    while (before < after) {
      int middle = (before + after) >>> 1;
      if (gaps.get(middle) - middle <= index) {
        before = middle + 1;
      } else {
        after = middle;
      }
    }
    return index + before;
  }
}
