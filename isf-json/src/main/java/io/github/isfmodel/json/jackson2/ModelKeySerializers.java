package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Keys;
import io.github.isfmodel.json.jackson2.streaming.Jackson2KeyOut;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the types of the model as keys of maps, with the texts that they have as values. */
final class ModelKeySerializers extends Serializers.Base implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return of(type.getRawClass());
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Key of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    return codec == null ? null : new Key(type, (Codec<Object>) codec);
  }

  private static final class Key extends StdSerializer<Object> {
    @Serial private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final transient Codec<Object> codec;

    Key(Class<?> type, Codec<Object> codec) {
      super(Object.class);
      this.type = type;
      this.codec = codec;
    }

    @Serial
    private Object readResolve() {
      return Objects.requireNonNull(of(type));
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      if (!Keys.are(codec)) {
        throw Keys.refused(codec, value);
      }
      try {
        codec.write(value, new Jackson2KeyOut(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
