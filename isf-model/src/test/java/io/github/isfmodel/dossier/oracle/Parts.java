package io.github.isfmodel.dossier.oracle;

import static io.github.isfmodel.dossier.oracle.Marks.each;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.ValueType;
import io.github.isfmodel.generators.ValueType.Attribute;
import io.github.isfmodel.id.EntityId;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Takes values of the model apart, and puts them together again with one part changed. */
final class Parts {

  private static final Map<Class<?>, List<Attribute>> ATTRIBUTES = new ConcurrentHashMap<>();
  private static final Map<Attribute, Method> WITH = new ConcurrentHashMap<>();

  private Parts() {}

  /** The attributes of a value; none for identifiers and for what is no value of the model. */
  static List<Attribute> of(Object value) {
    if (value instanceof EntityId) {
      return List.of();
    }
    return ATTRIBUTES.computeIfAbsent(
        value.getClass(),
        type -> ValueType.ofValue(value).map(ValueType::attributes).orElse(List.of()));
  }

  /** Everything in a record, by its place. */
  static Map<String, Object> everything(Dossier dossier) {
    Map<String, Object> found = new HashMap<>();
    collect(dossier, "", found);
    return found;
  }

  private static void collect(Object value, String at, Map<String, Object> found) {
    found.put(at, value);
    for (Attribute attribute : of(value)) {
      Object part = attribute.of(value);
      String place = at + "/" + attribute.name();
      if (part instanceof List<?> list) {
        each(list, place, (element, where) -> collect(element, where, found));
      } else {
        present(part).ifPresent(there -> collect(there, place, found));
      }
    }
  }

  /** What an attribute holds, or each of what it holds if it is a list or optional. */
  static Class<?> element(Attribute attribute) {
    if (attribute.type() instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      return (Class<?>) (inner instanceof ParameterizedType nested ? nested.getRawType() : inner);
    }
    return attribute.raw();
  }

  /** A copy of a value with one attribute changed; what its checks throw comes through. */
  static Object with(Object value, Attribute attribute, Object part) {
    if (value instanceof Record) {
      ValueType type = ValueType.ofValue(value).orElseThrow();
      Map<String, Object> parts = new LinkedHashMap<>(type.valuesOf(value));
      parts.put(attribute.name(), part);
      return type.build(parts);
    }
    return ValueType.call(
        WITH.computeIfAbsent(attribute, unknown -> method(value, unknown)), value, part);
  }

  private static Method method(Object value, Attribute attribute) {
    String name = attribute.name();
    String with = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Class<?> wanted = attribute.isList() ? Iterable.class : attribute.raw();
    return Arrays.stream(value.getClass().getMethods())
        .filter(each -> each.getName().equals(with) && !each.isBridge())
        .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {wanted}))
        .findFirst()
        .orElseThrow(() -> new AssertionError(with + " of " + value.getClass()));
  }

  /** The value that is there, or empty. */
  static Optional<?> present(Object part) {
    return part instanceof Optional<?> maybe ? maybe : Optional.of(part);
  }
}
