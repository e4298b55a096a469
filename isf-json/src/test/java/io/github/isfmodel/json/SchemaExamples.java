package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.SumCodec.Shape;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.table.Examples;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Examples of values: the first of the shipped records that is short, else the shortest of them;
 * what they do not have is made from the tables.
 */
final class SchemaExamples {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Path FOLDER =
      Path.of("../isf-examples/src/main/resources/io/github/isfmodel/examples");
  private static final List<String> RECORDS = List.of("isf-gaza.json", "unifil.json");
  private static final int SHORT = 150;

  /** Of the texts that no shipped record has, by the names of their properties. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "by", "a force of the United Nations",
          "subject", "OP8",
          "text", "not before the second phase");

  /** By codec, by shape and by property, as such and not as equal ones. */
  private final IdentityHashMap<Object, JsonNode> found = new IdentityHashMap<>();

  SchemaExamples() {
    try {
      for (String record : RECORDS) {
        visit(Types.DOSSIER.codec(), Json.tree(Files.readString(FOLDER.resolve(record))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode of(Field field) {
    if (found.containsKey(field)) {
      return found.get(field);
    }
    return field.codec() instanceof TextCodec
        ? NODES.textNode(TEXTS.get(field.name()))
        : of(field.codec());
  }

  JsonNode of(Shape<?> shape) {
    return found.containsKey(shape)
        ? found.get(shape)
        : NODES.objectNode().put("type", shape.type()).setAll(made(shape.codec()));
  }

  JsonNode of(Codec<?> codec) {
    if (codec instanceof ListCodec<?> list) {
      return NODES.arrayNode().addAll(Collections.nCopies(length(list), of(list.item())));
    }
    if (found.containsKey(codec)) {
      return found.get(codec);
    }
    return codec instanceof ObjectCodec<?> object ? made(object) : Examples.of(codec);
  }

  private ObjectNode made(ObjectCodec<?> codec) {
    ObjectNode node = NODES.objectNode();
    codec.fields().forEach(field -> node.set(field.name(), of(field)));
    return node;
  }

  /** The elements of a list that is as short as it may be, but not empty. */
  private static int length(ListCodec<?> list) {
    return Math.max(1, list.least());
  }

  private void visit(Codec<?> codec, JsonNode value) {
    if (codec instanceof ListCodec<?> list) {
      value.forEach(item -> visit(list.item(), item));
    } else if (codec instanceof SumCodec<?> sum) {
      keep(codec, value);
      shape(sum, value);
    } else if (codec instanceof ObjectCodec<?> object) {
      keep(codec, value);
      properties(object, value);
    } else if (codec instanceof CodeCodec<?>
        || codec instanceof ParsedCodec<?>
        || codec instanceof DateCodec) {
      keep(codec, value);
    }
  }

  private void shape(SumCodec<?> sum, JsonNode value) {
    for (Shape<?> shape : sum.shapes()) {
      if (shape.type().equals(value.get("type").textValue())) {
        keep(shape, value);
        properties(shape.codec(), value);
      }
    }
  }

  private void properties(ObjectCodec<?> codec, JsonNode owner) {
    for (Field field : codec.fields()) {
      JsonNode value = owner.get(field.name());
      if (value != null) {
        if (field.codec() instanceof ListCodec<?> list) {
          parts(value, length(list)).forEach(part -> keep(field, part));
        } else {
          keep(field, value);
        }
        visit(field.codec(), value);
      }
    }
  }

  /** Shorter lists of elements of one that stand beside each other. */
  private static List<ArrayNode> parts(JsonNode list, int size) {
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return IntStream.rangeClosed(0, items.size() - size)
        .mapToObj(from -> NODES.arrayNode().addAll(items.subList(from, from + size)))
        .toList();
  }

  private void keep(Object key, JsonNode value) {
    found.merge(key, value, SchemaExamples::better);
  }

  private static JsonNode better(JsonNode first, JsonNode later) {
    int length = first.toString().length();
    return length <= SHORT || length <= later.toString().length() ? first : later;
  }
}
