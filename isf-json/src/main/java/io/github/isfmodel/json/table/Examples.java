package io.github.isfmodel.json.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.FlagCodec;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.NumberCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.TextCodec;
import java.util.Map;
import java.util.function.Predicate;

/** Makes a JSON value for any table, with every property there. */
public final class Examples {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts and counts that must be of a certain kind, by their owner and name. */
  private static final Map<String, String> TEXTS =
      Map.of("a time of type 'said'/phrase", "early next month");

  private Examples() {}

  /** A value of any type. */
  public static JsonNode of(Codec<?> codec) {
    return of(codec, codec.what());
  }

  private static JsonNode of(Codec<?> codec, String place) {
    if (codec instanceof ObjectCodec<?> object) {
      return object(object);
    }
    if (codec instanceof SumCodec<?> sum) {
      return shape(usual(sum));
    }
    if (codec instanceof ListCodec<?> list) {
      ArrayNode items = NODES.arrayNode().add(of(list.item()));
      while (items.size() < list.least()) {
        items.add(of(list.item()));
      }
      return items;
    }
    if (codec instanceof NumberCodec) {
      return NODES.numberNode(1);
    }
    if (codec instanceof FlagCodec) {
      return NODES.booleanNode(true);
    }
    return NODES.textNode(leaf(codec, place));
  }

  /** A shape that does not hold the same sum again. */
  private static SumCodec.Shape<?> usual(SumCodec<?> sum) {
    String type = sum.what().equals("a legal basis") ? "explicit" : "";
    return sum.shapes().stream()
        .filter(shape -> shape.type().equals(type))
        .findFirst()
        .<SumCodec.Shape<?>>map(shape -> shape)
        .orElseGet(() -> sum.shapes().get(sum.shapes().size() - 1));
  }

  /** A value of one shape of a sum. */
  public static ObjectNode shape(SumCodec.Shape<?> shape) {
    ObjectNode node = NODES.objectNode();
    node.put("type", shape.type());
    node.setAll(object(shape.codec()));
    return node;
  }

  /** A value of a table. */
  public static ObjectNode object(ObjectCodec<?> codec) {
    return object(codec, field -> true);
  }

  /** The same with no property that can be left out. */
  public static ObjectNode required(ObjectCodec<?> codec) {
    return object(codec, Field::isNeeded);
  }

  private static ObjectNode object(ObjectCodec<?> codec, Predicate<Field> wanted) {
    ObjectNode node = NODES.objectNode();
    for (Field field : codec.fields()) {
      if (wanted.test(field)) {
        node.set(field.name(), of(field.codec(), codec.what() + "/" + field.name()));
      }
    }
    return node;
  }

  private static String leaf(Codec<?> codec, String place) {
    if (codec instanceof CodeCodec<?> codes) {
      return codes.codes().get(0);
    }
    if (codec instanceof DateCodec) {
      return "2025-11-17";
    }
    if (codec instanceof TextCodec) {
      return TEXTS.getOrDefault(place, "text");
    }
    if (codec instanceof ParsedCodec<?> && codec.what().endsWith(" id")) {
      return "an-id";
    }
    if (codec instanceof ParsedCodec<?> parsed) {
      return parsed.form().examples().get(0);
    }
    throw new IllegalStateException("no example of " + codec.what());
  }
}
