package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Reads null in place of an Optional of ours, which is of another module, as an empty one, also at
 * the top.
 */
final class EmptyReferences extends BeanDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyReferenceDeserializer(
      DeserializationConfig config,
      ReferenceType type,
      BeanDescription description,
      JsonDeserializer<?> deserializer) {
    return deserializer instanceof ReferenceTypeDeserializer<?> references
            && ModelCodecs.of(type.getReferencedType().getRawClass()) != null
        ? new References(references)
        : deserializer;
  }

  private static final class References extends DelegatingDeserializer {
    @Serial private static final long serialVersionUID = 1L;

    private final ReferenceTypeDeserializer<?> references;

    References(ReferenceTypeDeserializer<?> references) {
      super(references);
      this.references = references;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
      return new References((ReferenceTypeDeserializer<?>) delegate);
    }

    /** Asks nobody for the null value of ours, which at the top is an error. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      return references.referenceValue(null);
    }
  }
}
