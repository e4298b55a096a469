package io.github.isfmodel.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.table.ModelCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the types of the model through a Jackson generator. */
final class ModelSerializers extends Serializers.Base {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return of(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    return of(type.getRawClass());
  }

  /** Writes values as those of a type; null if it is none of ours. */
  @SuppressWarnings("unchecked")
  static @Nullable ValueSerializer<Object> of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    return codec == null ? null : new Tables((Codec<Object>) codec);
  }

  private static final class Tables extends StdSerializer<Object> {

    private final Codec<Object> codec;

    Tables(Codec<Object> codec) {
      super(Object.class);
      this.codec = codec;
    }

    /**
     * What a property is declared as decides: an identifier as such is bare, among others it is
     * not.
     */
    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      ValueSerializer<?> declared =
          property == null ? null : of(DeclaredSerializers.innermost(property.getType()));
      return declared == null ? this : declared;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      codec.write(value, new Jackson3Out(generator));
    }

    /** Our own format names types without any Java class. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }
}
