package io.github.isfmodel.json.jackson3;

import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Problems;
import io.github.isfmodel.json.codec.Stop;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.ModelCodecs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ReferenceType;

/** Reads the types of the model through a Jackson parser. */
final class ModelDeserializers extends Deserializers.Base {

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelCodecs.of(type) != null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return of(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return of(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findReferenceDeserializer(
      ReferenceType type,
      DeserializationConfig config,
      BeanDescription.Supplier description,
      TypeDeserializer types,
      ValueDeserializer<?> contents) {
    boolean isOurs = ModelCodecs.of(type.getReferencedType().getRawClass()) != null;
    return isOurs && type.hasRawClass(Optional.class)
        ? new OptionalValues(type, types, contents)
        : null;
  }

  private static @Nullable ValueDeserializer<?> of(Class<?> type) {
    Codec<?> codec = ModelCodecs.of(type);
    if (codec == null) {
      return null;
    }
    return new Tables(type, codec instanceof SumCodec<?> sum ? sum.only(type) : codec);
  }

  private static final class Tables extends StdDeserializer<Object> {

    private final Codec<?> codec;

    Tables(Class<?> type, Codec<?> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
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
    private @Nullable Object ready(JsonParser parser) {
      Object embedded =
          parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT) ? parser.getEmbeddedObject() : null;
      return handledType().isInstance(embedded) ? embedded : null;
    }

    private @Nullable Object read(
        JsonParser parser, DeserializationContext context, Problems problems) {
      try {
        return codec.read(BufferedIn.of(parser, context, problems));
      } catch (Stop e) {
        return null;
      }
    }

    /** Our own format names types without any Java class. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }

    /** There is no null in our format; in a type of others it is theirs. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser parser = context.getParser();
      if (parser == null
          || !parser.hasToken(JsonToken.VALUE_NULL)
          || !parser.streamReadContext().inRoot()) {
        return null;
      }
      Problems problems = new Problems();
      read(parser, context, problems);
      throw new DocumentMappingException(parser, problems.sorted());
    }

    /** What is not there at all is the business of the type that has the property. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
