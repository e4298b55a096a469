package io.github.isfmodel.json.jackson3;

import java.util.Optional;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.jdk8.Jdk8OptionalDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads null in place of an Optional of ours as an empty one, also at the top. */
final class OptionalValues extends Jdk8OptionalDeserializer {

  OptionalValues(JavaType type, TypeDeserializer types, ValueDeserializer<?> contents) {
    super(type, null, types, contents);
  }

  @Override
  public OptionalValues withResolved(TypeDeserializer types, ValueDeserializer<?> contents) {
    return new OptionalValues(_fullType, types, contents);
  }

  /** Asks nobody for the null value of ours, which at the top is an error. */
  @Override
  public Optional<?> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }
}
