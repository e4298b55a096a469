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
import org.jspecify.annotations.Nullable;

/** Reads the types of the model as keys of maps, as strictly as values. */
final class ModelKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Codec<?> codec = ModelCodecs.of(type.getRawClass());
    return codec != null && Keys.are(codec) ? new Key(codec) : null;
  }

  private static final class Key extends KeyDeserializer {

    private final Codec<?> codec;

    Key(Codec<?> codec) {
      this.codec = codec;
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
