package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.jackson2.streaming.Jackson2Out;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the types of the model through a Jackson generator. */
final class ModelSerializers extends Serializers.Base implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return of(type.getRawClass());
  }

  /** Writes values as those of a type; null if it is none of ours. */
  @SuppressWarnings("unchecked")
  static @Nullable JsonSerializer<Object> of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    return codec == null ? null : new Tables(type, (Codec<Object>) codec);
  }

  private static final class Tables extends StdSerializer<Object> implements ContextualSerializer {
    @Serial private static final long serialVersionUID = 1L;

    private final Class<?> type;
    private final transient Codec<Object> codec;

    Tables(Class<?> type, Codec<Object> codec) {
      super(Object.class);
      this.type = type;
      this.codec = codec;
    }

    @Serial
    private Object readResolve() {
      return Objects.requireNonNull(of(type));
    }

    /**
     * What a property is declared as decides: an identifier as such is bare, among others it is
     * not.
     */
    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      JsonSerializer<?> declared =
          property == null ? null : of(DeclaredSerializers.innermost(property.getType()));
      return declared == null ? this : declared;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try {
        codec.write(value, new Jackson2Out(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** Our own format names types without any Java class. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }
}
