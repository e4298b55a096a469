package io.github.isfmodel.json.table;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DocumentCodec;
import io.github.isfmodel.json.codec.SumCodec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds how a class of the model is written where no table says so by itself. */
public final class ModelCodecs {

  private static final Map<Class<?>, Codec<?>> BY_CLASS = byClass();

  private ModelCodecs() {}

  private static Map<Class<?>, Codec<?>> byClass() {
    Map<Class<?>, Codec<?>> codecs = new HashMap<>(Types.all());
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof SumCodec<?> sum) {
        sum.shapes().forEach(shape -> codecs.put(shape.javaType(), sum));
      }
    }
    for (DocumentCodec<?> document : Types.DOCUMENTS) {
      codecs.put(document.javaType(), document);
    }
    return codecs;
  }

  /** The codec of the class itself or, for a generated class, of the one that it stands behind. */
  public static @Nullable Codec<?> of(Class<?> type) {
    Codec<?> codec = BY_CLASS.get(type);
    Class<?> outer = type.getSuperclass();
    return codec != null || outer == null ? codec : BY_CLASS.get(outer);
  }
}
