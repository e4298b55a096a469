package io.github.isfmodel.json.codec;

import io.github.isfmodel.json.codec.Kept.PartText;
import io.github.isfmodel.json.codec.Tolerance.Part;
import io.github.isfmodel.json.codec.Tolerance.Unknown;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is put back into an object or a list that was written, and into what is below it. */
final class Insertions {

  private final Map<String, Insertions> below = new HashMap<>();
  private final List<Property> properties = new ArrayList<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<Integer, List<String>> elements = new HashMap<>();

  /**
   * A property with its value, or with the elements of a list of which nothing else is left.
   *
   * @param name its name with the quotes
   * @param owner the known properties of the object, in the order in which they are written
   * @param before the index of the known property that it stands before when that is written
   */
  record Property(String name, List<String> owner, int before, boolean isList, List<String> texts) {

    boolean standsBefore(String written) {
      return before <= owner.indexOf(written);
    }

    String text() {
      String value = String.join(",", texts);
      return name + ":" + (isList ? "[" + value + "]" : value);
    }
  }

  private Insertions() {}

  /** All that was kept beside a value, at its place in the document as that is written. */
  static Insertions of(Kept kept) {
    Insertions root = new Insertions();
    for (Unknown unknown : kept.unknown()) {
      kept.gaps().inValue(unknown.at()).ifPresent(place -> root.add(place, unknown));
    }
    for (PartText each : kept.parts()) {
      root.add(each.part(), each.json(), kept);
    }
    return root;
  }

  private void add(Pointer at, Unknown unknown) {
    List<String> value = List.of(unknown.value());
    at(Gaps.owner(at))
        .properties
        .add(new Property(unknown.name(), unknown.known(), unknown.before(), false, value));
  }

  private void add(Part part, String text, Kept kept) {
    Gaps gaps = kept.gaps();
    Pointer owner = Gaps.owner(part.at());
    Part emptied = kept.emptied().get(owner);
    if (!part.isElement()) {
      at(owner, gaps).property(part, false).add(text);
    } else if (emptied != null) {
      at(Gaps.owner(owner), gaps).list(emptied).add(text);
    } else {
      at(owner, gaps).element(gaps.leftBefore(part.at())).add(text);
    }
  }

  private List<String> property(Part part, boolean isList) {
    String name = "\"" + part.name() + "\"";
    Property property = new Property(name, part.owner(), part.index(), isList, new ArrayList<>());
    properties.add(property);
    return property.texts();
  }

  private List<String> list(Part part) {
    return lists.computeIfAbsent(part.name(), name -> property(part, true));
  }

  private List<String> element(int before) {
    return elements.computeIfAbsent(before, i -> new ArrayList<>());
  }

  private Insertions at(Pointer inDocument, Gaps gaps) {
    return at(gaps.inValue(inDocument).orElseThrow());
  }

  private Insertions at(Pointer inValue) {
    Insertions node = this;
    for (String step : inValue.steps()) {
      node = node.below.computeIfAbsent(step, s -> new Insertions());
    }
    return node;
  }

  /** What is put into the property of a name, or into the element of an index. */
  @Nullable Insertions below(String step) {
    return below.get(step);
  }

  /** The properties to put into this object, in their order. */
  List<Property> properties() {
    List<Property> inOrder = new ArrayList<>(properties);
    inOrder.sort(Comparator.comparingInt(Property::before));
    return inOrder;
  }

  /** The elements to put into this list before the one that has an index there. */
  List<String> elementsBefore(int index) {
    return elements.getOrDefault(index, List.of());
  }
}
