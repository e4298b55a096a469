package io.github.isfmodel.json;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.SumCodec.Shape;
import io.github.isfmodel.json.table.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the definitions of a schema are called: as the types of the model, which are its terms. */
final class SchemaNames {

  private final Map<Codec<?>, Class<?>> types = new HashMap<>();
  private final Map<String, Object> taken = new HashMap<>();

  SchemaNames() {
    Types.all()
        .forEach(
            (type, codec) -> {
              types.put(codec, type);
              if (codec instanceof SumCodec<?> sum) {
                sum.shapes().forEach(shape -> types.put(shape.codec(), shape.javaType()));
              }
            });
  }

  /** The type of the model that a codec reads; empty for those of the Java platform. */
  Optional<Class<?>> javaType(Codec<?> codec) {
    return Optional.ofNullable(types.get(codec));
  }

  /** The name of a type where nothing but that type can stand. */
  String of(Codec<?> codec) {
    return unique(
        javaType(codec).<String>map(Class::getSimpleName).orElseGet(() -> camel(title(codec))),
        codec);
  }

  /** The name of one of the shapes of a type, which has a property "type" beside the others. */
  String of(Shape<?> shape) {
    Class<?> type = shape.javaType();
    Class<?> sum =
        Stream.of(type.getInterfaces())
            .filter(Types.all()::containsKey)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(type + " is no shape"));
    return unique(sum.getSimpleName() + "." + type.getSimpleName(), type);
  }

  private String unique(String name, Object named) {
    Object before = taken.putIfAbsent(name, named);
    if (before != null && !before.equals(named)) {
      throw new IllegalStateException("two definitions would be called " + name);
    }
    return name;
  }

  /** What a value is, without an article. */
  static String title(Codec<?> codec) {
    return codec.what().replaceFirst("^an? ", "");
  }

  private static String camel(String words) {
    return Stream.of(words.split(" "))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
