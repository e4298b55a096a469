package io.github.isfmodel.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Keys;
import io.github.isfmodel.json.table.ModelCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the types of the model as keys of maps, with the texts that they have as values. */
final class ModelKeySerializers extends Serializers.Base {

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Codec<?> codec = ModelCodecs.of(type.getRawClass());
    return codec == null ? null : new Key((Codec<Object>) codec);
  }

  private static final class Key extends StdSerializer<Object> {

    private final Codec<Object> codec;

    Key(Codec<Object> codec) {
      super(Object.class);
      this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      if (!Keys.are(codec)) {
        throw Keys.refused(codec, value);
      }
      codec.write(value, new Jackson3KeyOut(generator));
    }
  }
}
