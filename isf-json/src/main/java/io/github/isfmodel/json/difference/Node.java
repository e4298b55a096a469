package io.github.isfmodel.json.difference;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.TreeOut;
import io.github.isfmodel.rule.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value as documents carry it, and where it is.
 *
 * @param at where it is
 * @param value the value, as {@link TreeOut} gathers it
 */
record Node(Pointer at, Object value) {

  private static final String TYPE = "type";

  static <T> Node of(Pointer at, Codec<T> codec, T value) {
    TreeOut out = new TreeOut(LinkedHashMap::new);
    codec.write(value, out);
    return new Node(at, out.value());
  }

  /** What an object has under a name; null if it has nothing there. */
  @Nullable Node member(String name) {
    Object member = ((Map<?, ?>) value).get(name);
    return member == null ? null : new Node(at.child(name), member);
  }

  /** The list that an object has under a name; an empty one is left out of documents. */
  Node list(String name) {
    Node list = member(name);
    return list == null ? new Node(at.child(name), List.of()) : list;
  }

  List<?> elements() {
    return (List<?>) value;
  }

  Node element(int index) {
    return new Node(at.child(index), elements().get(index));
  }

  /** The type that an object of a closed set of types gives itself; null for any other. */
  @Nullable Object type() {
    return ((Map<?, ?>) value).get(TYPE);
  }

  boolean isOfSameType(Node other) {
    return Objects.equals(type(), other.type());
  }

  /** The text of an object with some of its attributes only, and its type. */
  String json(List<Field> some) {
    Map<String, Object> few = new LinkedHashMap<>();
    Object type = type();
    if (type != null) {
      few.put(TYPE, type);
    }
    for (Field field : some) {
      Node member = member(field.name());
      if (member != null) {
        few.put(field.name(), member.value());
      }
    }
    return TreeOut.text(few);
  }

  String json() {
    return TreeOut.text(value);
  }

  ValueAt told() {
    return new ValueAt(at, json());
  }
}
