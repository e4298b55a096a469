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
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes the types of the model through a Jackson generator. */
final class ModelSerializers extends Serializers.Base {

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Codec<?> codec = ModelCodecs.of(type.getRawClass());
    return codec == null ? null : serializer(codec);
  }

  @SuppressWarnings("unchecked")
  private static JsonSerializer<?> serializer(Codec<?> codec) {
    return new Tables((Codec<Object>) codec);
  }

  private static final class Tables extends StdSerializer<Object> implements ContextualSerializer {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Codec<Object> codec;

    Tables(Codec<Object> codec) {
      super(Object.class);
      this.codec = codec;
    }

    /**
     * What a property is declared as decides: an identifier as such is bare, among others it is
     * not.
     */
    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) {
      Codec<?> declared = property == null ? null : ModelCodecs.of(element(property.getType()));
      return declared == null ? this : serializer(declared);
    }

    private static Class<?> element(JavaType type) {
      JavaType content = type.getContentType();
      return content == null ? type.getRawClass() : element(content);
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
