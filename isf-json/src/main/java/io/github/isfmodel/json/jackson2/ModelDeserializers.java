package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the types of the model through a Jackson parser. */
final class ModelDeserializers extends Deserializers.Base implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelCodecs.of(type) != null;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return of(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return of(type);
  }

  private static @Nullable JsonDeserializer<?> of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    if (codec == null) {
      return null;
    }
    return new Tables(type, codec instanceof SumCodec<?> sum ? sum.only(type) : codec);
  }

  private static final class Tables extends StdDeserializer<Object> {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Codec<?> codec;

    Tables(Class<?> type, Codec<?> codec) {
      super(type);
      this.codec = codec;
    }

    @Serial
    private Object readResolve() {
      return Objects.requireNonNull(of(handledType()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Object ready = ready(parser);
      if (ready != null) {
        return ready;
      }
      Problems problems = new Problems();
      Object value = read(parser, context, problems);
      if (value == null || !problems.isEmpty()) {
        throw new DocumentMappingException(parser, problems.sorted());
      }
      return value;
    }

    /** A value that somebody put into a tree as it is. */
    private @Nullable Object ready(JsonParser parser) throws IOException {
      Object embedded =
          parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) ? parser.getEmbeddedObject() : null;
      return handledType().isInstance(embedded) ? embedded : null;
    }

    private @Nullable Object read(
        JsonParser parser, DeserializationContext context, Problems problems) throws IOException {
      try {
        return codec.read(BufferedIn.of(parser, context, problems));
      } catch (Stop e) {
        return null;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /** Our own format names types without any Java class. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }

    /** There is no null in our format; in a type of others it is theirs. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context)
        throws JsonMappingException {
      JsonParser parser = context.getParser();
      if (parser == null
          || !parser.hasToken(JsonToken.VALUE_NULL)
          || !parser.getParsingContext().inRoot()) {
        return null;
      }
      throw refused(parser, context);
    }

    private JsonMappingException refused(JsonParser parser, DeserializationContext context) {
      Problems problems = new Problems();
      try {
        read(parser, context, problems);
      } catch (IOException e) {
        return JsonMappingException.fromUnexpectedIOE(e);
      }
      return new DocumentMappingException(parser, problems.sorted());
    }

    /** What is not there at all is the business of the type that has the property. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
