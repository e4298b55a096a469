package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All tables: those of types, and those of the shapes of sums. */
final class Tables {

  private Tables() {}

  /** The table of each type that is written as an object, by its class. */
  static Map<Class<?>, ObjectCodec<?>> objects() {
    Map<Class<?>, ObjectCodec<?>> objects = new LinkedHashMap<>();
    Types.all()
        .forEach(
            (type, codec) -> {
              if (codec instanceof ObjectCodec<?> object) {
                objects.put(type, object);
              }
              if (codec instanceof SumCodec<?> sum) {
                sum.shapes().forEach(shape -> objects.put(shape.javaType(), shape.codec()));
              }
            });
    return objects;
  }

  /** The sums, by what their shapes have in common. */
  static Map<Class<?>, SumCodec<?>> sums() {
    Map<Class<?>, SumCodec<?>> sums = new LinkedHashMap<>();
    Types.all()
        .forEach(
            (type, codec) -> {
              if (codec instanceof SumCodec<?> sum) {
                sums.put(type, sum);
              }
            });
    return sums;
  }

  /** What each type that is written as an object is called; of a sum, each shape. */
  static Stream<String> all() {
    return Types.all().values().stream()
        .flatMap(
            codec -> {
              if (codec instanceof SumCodec<?> sum) {
                return sum.shapes().stream().map(shape -> sum.what() + " / " + shape.type());
              }
              return codec instanceof ObjectCodec<?> ? Stream.of(codec.what()) : Stream.of();
            });
  }

  /** The codec of a place below a value; null if it is one of no property, or a type's name. */
  static @Nullable Codec<?> at(Codec<?> codec, JsonNode json, List<String> steps) {
    if (steps.isEmpty()) {
      return codec;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (codec instanceof ListCodec<?> list) {
      return at(list.item(), json.path(Integer.parseInt(step)), rest);
    }
    List<Field> fields = table(codec, json).map(ObjectCodec::fields).orElse(List.of());
    for (Field field : fields) {
      if (field.name().equals(step)) {
        return at(field.codec(), json.path(step), rest);
      }
    }
    return null;
  }

  private static Optional<ObjectCodec<?>> table(Codec<?> codec, JsonNode json) {
    if (codec instanceof SumCodec<?> sum) {
      return sum.shapes().stream()
          .filter(shape -> shape.type().equals(json.path("type").textValue()))
          .findFirst()
          .map(SumCodec.Shape::codec);
    }
    return codec instanceof ObjectCodec<?> object ? Optional.of(object) : Optional.empty();
  }

  @SuppressWarnings("unchecked")
  static Codec<Object> any(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
