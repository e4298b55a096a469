package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.code.Vocabulary;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.FlagCodec;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.NumberCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.table.Examples;
import io.github.isfmodel.json.table.Types;
import io.github.isfmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the value of a document as somebody does who has the constructors and builders of the model
 * and no reader. The objects are noted that cannot be made, because a constructor refuses what they
 * hold or because Java's types do not hold it. An example stands in for what cannot be made, so
 * that all else is tried too.
 */
final class Constructed {

  private static final IdentityHashMap<Codec<?>, Class<?>> CLASSES = new IdentityHashMap<>();

  static {
    Types.all().forEach((type, codec) -> CLASSES.put(codec, type));
    Tables.objects().forEach((type, table) -> CLASSES.put(table, type));
  }

  private final Set<Pointer> refused = new LinkedHashSet<>();
  private @Nullable Object value;

  private Constructed() {}

  static Constructed of(DocumentType<?> type, JsonNode document) {
    Constructed made = new Constructed();
    made.value = made.object(type.codec().codec(), document, Pointer.ROOT);
    return made;
  }

  /** The objects that cannot be made as the document has them. */
  Set<Pointer> refused() {
    return refused;
  }

  /** The value; of the document alone, if nothing was refused. */
  @Nullable Object value() {
    return value;
  }

  /** What a constructor is given for a value within an object. */
  private @Nullable Object of(Codec<?> codec, JsonNode json, Pointer at, Pointer owner) {
    if (json.isNull()) {
      return null;
    }
    if (codec instanceof ObjectCodec<?> table && json.isObject()) {
      return object(table, json, at);
    }
    if (codec instanceof SumCodec<?> sum && json.isObject()) {
      return shape(sum, json, at);
    }
    if (codec instanceof ListCodec<?> list && json.isArray()) {
      List<@Nullable Object> items = new ArrayList<>();
      for (JsonNode item : json) {
        items.add(of(list.item(), item, at.child(items.size()), owner));
      }
      return items;
    }
    Optional<Object> leaf = leaf(codec, json);
    if (leaf.isEmpty()) {
      refused.add(owner);
    }
    return leaf.orElseGet(() -> example(codec));
  }

  private static Optional<Object> leaf(Codec<?> codec, JsonNode json) {
    if (codec instanceof NumberCodec) {
      return json.isIntegralNumber() && json.canConvertToLong()
          ? Optional.of(json.longValue())
          : Optional.empty();
    }
    if (codec instanceof FlagCodec) {
      return json.isBoolean() ? Optional.of(json.booleanValue()) : Optional.empty();
    }
    return json.isTextual() ? text(codec, json.textValue()) : Optional.empty();
  }

  private static Optional<Object> text(Codec<?> codec, String text) {
    if (codec instanceof TextCodec) {
      return Optional.of(text);
    }
    try {
      if (codec instanceof CodeCodec<?> code && code.isOpen()) {
        Object codes = CLASSES.get(codec).getField("VOCABULARY").get(null);
        return Optional.of(((Vocabulary<?>) codes).of(text));
      }
    } catch (InvalidValueException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(codec.what(), e);
    }
    return Optional.ofNullable(Json.read(codec, TextNode.valueOf(text)).value());
  }

  private @Nullable Object shape(SumCodec<?> sum, JsonNode json, Pointer at) {
    for (SumCodec.Shape<?> shape : sum.shapes()) {
      if (shape.type().equals(json.path("type").textValue())) {
        return object(shape.codec(), json, at);
      }
    }
    refused.add(at);
    return example(sum);
  }

  private @Nullable Object object(ObjectCodec<?> table, JsonNode json, Pointer at) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Field field : table.fields()) {
      JsonNode given = json.get(field.name());
      values.add(
          given == null
              ? Constructors.ABSENT
              : of(field.codec(), given, at.child(field.name()), at));
    }
    Optional<Object> made = Constructors.make(CLASSES.get(table), table, values);
    if (made.isEmpty()) {
      refused.add(at);
    }
    return made.orElseGet(() -> example(table));
  }

  private static @Nullable Object example(Codec<?> codec) {
    return Json.read(codec, Examples.of(codec)).value();
  }
}
