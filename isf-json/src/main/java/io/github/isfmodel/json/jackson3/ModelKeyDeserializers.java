package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Keys;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.table.ModelCodecs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads the types of the model as keys of maps, as strictly as values. */
final class ModelKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Codec<?> codec = ModelCodecs.of(type.getRawClass());
    return codec != null && Keys.are(codec) ? new Key(codec) : null;
  }

  private static final class Key extends KeyDeserializer {

    private final Codec<?> codec;

    Key(Codec<?> codec) {
      this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      JsonParser parser = context.getParser();
      Problems problems = new Problems();
      Object value = codec.read(Jackson3In.key(parser, key, problems));
      if (value == null) {
        throw new DocumentMappingException(parser, problems.sorted());
      }
      return value;
    }
  }
}
