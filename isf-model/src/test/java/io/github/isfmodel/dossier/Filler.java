package io.github.isfmodel.dossier;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.dossier.Shape.Attribute;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.symbol.UnSymbol;
import io.github.isfmodel.task.ParagraphRef;
import io.github.isfmodel.time.When;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Builds values in which every attribute is there, every alternative of every sum occurs, and every
 * identifier is another one.
 */
final class Filler {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Deque<Class<?>> path = new ArrayDeque<>();
  private int ids;

  Dossier dossier() {
    return (Dossier) values(Dossier.class).get(0);
  }

  /** Values of a type, so many that each alternative of each part occurs. */
  private List<Object> values(Type type) {
    if (Shape.isA(type, List.class)) {
      return List.of(list(Shape.element(type)));
    }
    if (Shape.isA(type, Optional.class)) {
      return values(Shape.element(type)).stream()
          .map(value -> (Object) Optional.of(value))
          .toList();
    }
    Class<?> raw = (Class<?>) type;
    Optional<Object> leaf = leaf(raw);
    if (leaf.isPresent()) {
      return List.of(leaf.get());
    }
    if (Shape.isId(raw)) {
      return List.of(id(raw));
    }
    return raw.isInterface() ? alternatives(raw) : compound(raw);
  }

  /** Some lists of identifiers need two. */
  private List<Object> list(Class<?> element) {
    return Shape.isId(element) ? List.of(id(element), id(element)) : values(element);
  }

  private Object id(Class<?> type) {
    String value = "missing-" + ids++;
    return type == EntityId.class ? EventId.of(value) : make(type, List.of(value));
  }

  private static Optional<Object> leaf(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(type.getEnumConstants()[0]);
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      return Optional.of(constant(type));
    }
    return Stream.<Object>of(
            "EGY",
            true,
            1,
            1L,
            DAY,
            YearMonth.of(2026, 1),
            Instant.EPOCH,
            ZoneId.of("America/New_York"),
            OptionalInt.of(1),
            UnSymbol.parse("S/RES/2803 (2025)"),
            ParagraphRef.of("7"),
            new When.Said("today", DAY))
        .filter(value -> boxed(type).isInstance(value) && !type.isInterface())
        .findFirst();
  }

  private static Class<?> boxed(Class<?> type) {
    if (type == boolean.class) {
      return Boolean.class;
    }
    if (type == int.class) {
      return Integer.class;
    }
    return type == long.class ? Long.class : type;
  }

  private static Object constant(Class<?> type) {
    try {
      return ((Vocabulary<?>) type.getField("VOCABULARY").get(null)).known().iterator().next();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private List<Object> alternatives(Class<?> sum) {
    if (path.contains(sum)) {
      return List.of(simplest(sum));
    }
    path.push(sum);
    List<Object> all =
        Stream.of(sum.getPermittedSubclasses()).flatMap(each -> values(each).stream()).toList();
    path.pop();
    return all;
  }

  /** An alternative that does not hold the sum again. */
  private Object simplest(Class<?> sum) {
    return Stream.of(sum.getPermittedSubclasses())
        .flatMap(
            each -> each.isInterface() ? Stream.of(each.getPermittedSubclasses()) : Stream.of(each))
        .filter(each -> Shape.attributes(each).stream().noneMatch(a -> holds(a, sum)))
        .findFirst()
        .map(each -> values(each).get(0))
        .orElseThrow();
  }

  private static boolean holds(Attribute attribute, Class<?> sum) {
    Class<?> element = Shape.element(attribute.type());
    return element == sum
        || Shape.attributes(element).stream().anyMatch(a -> Shape.element(a.type()) == sum);
  }

  private List<Object> compound(Class<?> type) {
    List<Attribute> attributes = Shape.attributes(type);
    List<List<Object>> parts = new ArrayList<>();
    attributes.forEach(attribute -> parts.add(values(attribute.type())));
    int count = Math.max(1, parts.stream().mapToInt(List::size).max().orElse(1));
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Object> chosen = new ArrayList<>();
      for (List<Object> values : parts) {
        chosen.add(values.get(i % values.size()));
      }
      made.add(type.isRecord() ? make(type, chosen) : build(type, attributes, chosen));
    }
    return made;
  }

  private static Object make(Class<?> type, List<Object> components) {
    try {
      Class<?>[] types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components.toArray());
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Object build(Class<?> type, List<Attribute> attributes, List<Object> values) {
    try {
      Object builder = Shape.call(type.getMethod("builder"), null);
      for (int i = 0; i < attributes.size(); i++) {
        Shape.call(
            setter(builder, attributes.get(i).name(), values.get(i)), builder, values.get(i));
      }
      return Shape.call(builder.getClass().getMethod("build"), builder);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Method setter(Object builder, String name, Object value) {
    return Stream.of(builder.getClass().getSuperclass().getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
        .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " of " + builder.getClass()));
  }
}
