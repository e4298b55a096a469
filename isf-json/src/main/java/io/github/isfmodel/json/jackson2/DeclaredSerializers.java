package io.github.isfmodel.json.jackson2;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.impl.MapEntrySerializer;
import com.fasterxml.jackson.databind.ser.std.IterableSerializer;
import com.fasterxml.jackson.databind.ser.std.JsonValueSerializer;
import com.fasterxml.jackson.databind.ser.std.ObjectArraySerializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import io.github.isfmodel.json.table.ModelCodecs;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what holds values of ours by the type that these are declared as, where Jackson would go
 * by the class of each: an identifier among others has its kind before it.
 */
final class DeclaredSerializers extends Serializers.Base implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** What is in the innermost of containers; the type itself if it is none. */
  static Class<?> innermost(JavaType type) {
    JavaType content = content(type);
    return content == null ? type.getRawClass() : innermost(content);
  }

  private static @Nullable JavaType content(JavaType type) {
    JavaType content = type.getContentType();
    JavaType element = content == null ? parameter(type, Iterable.class) : content;
    return element == null ? parameter(type, Map.Entry.class) : element;
  }

  /** The last parameter of a generic type that a type is or has above it. */
  private static @Nullable JavaType parameter(JavaType type, Class<?> generic) {
    JavaType[] parameters = type.findTypeParameters(generic);
    return parameters == null || parameters.length == 0 ? null : parameters[parameters.length - 1];
  }

  private static boolean isOurs(@Nullable JavaType type) {
    return type != null && ModelCodecs.of(type.getRawClass()) != null;
  }

  @Override
  public @Nullable JsonSerializer<?> findArraySerializer(
      SerializationConfig config,
      ArrayType type,
      BeanDescription description,
      TypeSerializer types,
      JsonSerializer<Object> elements) {
    return isOurs(type.getContentType())
        ? new ObjectArraySerializer(type.getContentType(), true, types, elements)
        : null;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    JavaType content = content(type);
    if (type.hasRawClass(Iterable.class) && isOurs(content)) {
      return new IterableSerializer(content, true, null);
    }
    if (isEntry(config, type) && isOurs(content)) {
      return new MapEntrySerializer(
          content, type.findTypeParameters(Map.Entry.class)[0], content, true, null, null);
    }
    AnnotatedMember value = description.findJsonValueAccessor();
    return value == null ? null : valueSerializer(config, value);
  }

  /** Whether a type is an entry of Java's own, and written as one. */
  private static boolean isEntry(SerializationConfig config, JavaType type) {
    return type.isTypeOrSubTypeOf(Map.Entry.class)
        && type.getRawClass().getName().startsWith("java.")
        && config.getDefaultPropertyFormat(Map.Entry.class).getShape() != JsonFormat.Shape.OBJECT;
  }

  /** What stands for a value of somebody else's type, if that is ours. */
  private static @Nullable JsonSerializer<?> valueSerializer(
      SerializationConfig config, AnnotatedMember value) {
    JsonSerializer<?> serializer = ModelSerializers.of(value.getRawType());
    if (serializer == null) {
      return null;
    }
    if (config.canOverrideAccessModifiers()) {
      value.fixAccess(config.isEnabled(MapperFeature.OVERRIDE_PUBLIC_ACCESS_MODIFIERS));
    }
    return new JsonValueSerializer(value, null, serializer, Set.of());
  }
}
