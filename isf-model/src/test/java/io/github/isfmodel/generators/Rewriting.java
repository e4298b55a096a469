package io.github.isfmodel.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The same value with others in the place of some of those that it consists of, however deep.
 *
 * @param change gives what takes the place of a value, or the value itself
 */
@SuppressWarnings("ReferenceEquality") // Whether it was changed, not whether it is like it was.
record Rewriting(UnaryOperator<Object> change) {

  @SuppressWarnings("unchecked")
  <T> T of(T value) {
    return (T) any(value);
  }

  private Object any(Object value) {
    if (value instanceof List<?> list) {
      return each(list);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.isPresent() ? inside(maybe) : maybe;
    }
    Object other = change.apply(value);
    return other == value
        ? ValueType.ofValue(value).map(type -> parts(type, value)).orElse(value)
        : other;
  }

  private Object each(List<?> list) {
    List<Object> others = new ArrayList<>();
    boolean same = true;
    for (Object one : list) {
      Object other = any(one);
      same &= other == one;
      others.add(other);
    }
    return same ? list : others;
  }

  private Object inside(Optional<?> maybe) {
    Object other = any(maybe.get());
    return other == maybe.get() ? maybe : Optional.of(other);
  }

  private Object parts(ValueType type, Object value) {
    Map<String, Object> parts = type.valuesOf(value);
    boolean same = true;
    for (Map.Entry<String, Object> part : parts.entrySet()) {
      Object other = any(part.getValue());
      same &= other == part.getValue();
      part.setValue(other);
    }
    return same ? value : type.build(parts);
  }
}
