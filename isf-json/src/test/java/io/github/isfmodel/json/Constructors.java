package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ObjectCodec;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls the constructor of a record, or the builder of another type, with a value for each row. */
final class Constructors {

  /** Stands for a property that is not there. */
  static final Object ABSENT = new Object();

  private Constructors() {}

  /** What is made; empty if it is refused, by the constructor or by any compiler. */
  static Optional<Object> make(Class<?> type, ObjectCodec<?> table, List<@Nullable Object> values) {
    try {
      return Optional.of(
          type.isRecord() ? record(type, table, values) : built(type, table, values));
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .isInstanceOfAny(
              InvalidValueException.class, NullPointerException.class, IllegalStateException.class);
      return Optional.empty();
    } catch (ArithmeticException | IllegalArgumentException e) {
      return Optional.empty(); // a long for an int, null for a number
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Object record(Class<?> type, ObjectCodec<?> table, List<@Nullable Object> values)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    @Nullable Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      assertThat(type.getRecordComponents()[i].getName()).isEqualTo(table.fields().get(i).name());
      arguments[i] = argument(types[i], values.get(i));
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(arguments);
  }

  private static Object built(Class<?> type, ObjectCodec<?> table, List<@Nullable Object> values)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("builder").invoke(null);
    for (int i = 0; i < values.size(); i++) {
      Field field = table.fields().get(i);
      Class<?> taken = type.getDeclaredMethod(field.name()).getReturnType();
      if (!ABSENT.equals(values.get(i))) {
        setter(builder, field.name(), taken).invoke(builder, argument(taken, values.get(i)));
      }
    }
    Method build = builder.getClass().getMethod("build");
    build.setAccessible(true);
    return build.invoke(builder);
  }

  private static Method setter(Object builder, String name, Class<?> taken) {
    Class<?> wanted = taken == List.class ? Iterable.class : taken;
    Method setter =
        Stream.of(builder.getClass().getSuperclass().getMethods())
            .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
            .filter(method -> method.getParameterTypes()[0] == wanted)
            .findFirst()
            .orElseThrow();
    setter.setAccessible(true);
    return setter;
  }

  private static @Nullable Object argument(Class<?> taken, @Nullable Object value) {
    if (ABSENT.equals(value)) {
      return absent(taken);
    }
    if (taken == Optional.class && value != null) {
      return Optional.of(value);
    }
    if (taken == OptionalInt.class && value != null) {
      return OptionalInt.of(Math.toIntExact((long) value));
    }
    return taken == int.class && value != null ? (Object) Math.toIntExact((long) value) : value;
  }

  private static @Nullable Object absent(Class<?> taken) {
    if (taken == List.class) {
      return List.of();
    }
    if (taken == OptionalInt.class) {
      return OptionalInt.empty();
    }
    return taken == Optional.class ? Optional.empty() : null;
  }
}
