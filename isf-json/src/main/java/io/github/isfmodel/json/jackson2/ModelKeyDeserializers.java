package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Keys;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.jackson2.streaming.Jackson2In;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the types of the model as keys of maps, as strictly as values. */
final class ModelKeyDeserializers implements KeyDeserializers, Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return of(type.getRawClass());
  }

  private static @Nullable Key of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    return codec != null && Keys.are(codec) ? new Key(type, codec) : null;
  }

  private static final class Key extends KeyDeserializer implements Serializable {
    @Serial private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final transient Codec<?> codec;

    Key(Class<?> type, Codec<?> codec) {
      this.type = type;
      this.codec = codec;
    }

    @Serial
    private Object readResolve() {
      return Objects.requireNonNull(of(type));
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      JsonParser parser = context.getParser();
      Problems problems = new Problems();
      Object value = codec.read(Jackson2In.key(parser, key, problems));
      if (value == null) {
        throw new DocumentMappingException(parser, problems.sorted());
      }
      return value;
    }
  }
}
