package io.github.isfmodel.json.table;

import io.github.isfmodel.json.codec.Codec;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codecs of types, each as its type is written within others. */
final class TypeCodecs {

  private final Map<Class<?>, Codec<?>> codecs = new LinkedHashMap<>();

  <T> void add(Class<T> type, Codec<? extends T> codec) {
    codecs.put(type, codec);
  }

  Map<Class<?>, Codec<?>> byType() {
    return Collections.unmodifiableMap(codecs);
  }
}
