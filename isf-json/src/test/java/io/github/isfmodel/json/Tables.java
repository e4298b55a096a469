package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

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

  @SuppressWarnings("unchecked")
  static Codec<Object> any(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
