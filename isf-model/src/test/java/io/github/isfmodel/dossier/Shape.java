package io.github.isfmodel.dossier;

import io.github.isfmodel.code.OpenCode;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the types of the model from outside: what their attributes are. */
final class Shape {

  /** One attribute of a type. */
  record Attribute(Class<?> owner, String name, Type type, Method accessor) {
    Object of(Object value) {
      return call(accessor, value);
    }

    @Override
    public String toString() {
      return owner.getSimpleName() + "." + name;
    }
  }

  private Shape() {}

  /** The attributes of a record or of a generated value class; empty for everything else. */
  static List<Attribute> attributes(Class<?> type) {
    if (!isOfModel(type) || type.isEnum() || OpenCode.class.isAssignableFrom(type)) {
      return List.of();
    }
    List<Attribute> attributes = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        attributes.add(
            new Attribute(
                type, component.getName(), component.getGenericType(), component.getAccessor()));
      }
    } else if (Modifier.isAbstract(type.getModifiers()) && !type.isInterface()) {
      Stream.of(type.getDeclaredMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
          .sorted(Comparator.comparing(Method::getName))
          .map(each -> new Attribute(type, each.getName(), each.getGenericReturnType(), each))
          .forEach(attributes::add);
    }
    return attributes;
  }

  /** A violation of a part as the record that holds the part at a place tells it. */
  static Violation below(Pointer place, Violation alone) {
    return new Violation(
        alone.rule(),
        alone.severity(),
        place.append(alone.at()),
        alone.message(),
        alone.remedy(),
        alone.authority(),
        alone.values());
  }

  static boolean isOfModel(Class<?> type) {
    return type.getName().startsWith("io.github.isfmodel.");
  }

  /** The declared class behind a generated one. */
  static Class<?> declared(Class<?> type) {
    return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
  }

  static boolean isId(Class<?> type) {
    return EntityId.class.isAssignableFrom(type);
  }

  /** What an Optional or a List holds, or the type itself. */
  static Class<?> element(Type type) {
    Type inner = isWrapper(type) ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    return (Class<?>) (inner instanceof ParameterizedType generic ? generic.getRawType() : inner);
  }

  private static boolean isWrapper(Type type) {
    return type instanceof ParameterizedType generic
        && (generic.getRawType() == Optional.class || generic.getRawType() == List.class);
  }

  static boolean isA(Type type, Class<?> wrapper) {
    return type instanceof ParameterizedType generic && generic.getRawType() == wrapper;
  }

  static Object call(Method method, Object target, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(target, arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(method.toString(), e);
    }
  }
}
