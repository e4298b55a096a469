package io.github.isfmodel.json.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Another version of a record: parts, attributes and elements of lists are dropped, taken from
 * another record, or changed within; lists are shuffled. What no longer has the right form is left
 * out.
 */
final class NextVersion {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> KEPT = Set.of("id", "type", "format");

  private final Random random;

  private NextVersion(Random random) {
    this.random = random;
  }

  static Dossier of(Dossier record, Dossier other, Random random) {
    JsonNode next = new NextVersion(random).any(tree(record), tree(other));
    try {
      return IsfJson.readTolerantly(MAPPER.writeValueAsBytes(next), DocumentType.DOSSIER)
          .value()
          .orElse(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode tree(Dossier record) {
    try {
      return MAPPER.readTree(IsfJson.write(record));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOnceIn(int times) {
    return random.nextInt(times) == 0;
  }

  private JsonNode any(JsonNode value, JsonNode other) {
    if (value.isArray() && other.isArray()) {
      return list(value, other);
    }
    return value.isObject() && other.isObject() ? object(value, other) : value;
  }

  private JsonNode object(JsonNode value, JsonNode other) {
    ObjectNode next = JsonNodeFactory.instance.objectNode();
    Set<String> names = new TreeSet<>();
    value.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode from = !KEPT.contains(name) && isOnceIn(10) ? other : value;
      if (from.has(name)) {
        next.set(name, within(from.get(name), other.path(name)));
      }
    }
    return next;
  }

  private JsonNode within(JsonNode value, JsonNode other) {
    return isOnceIn(2) ? any(value, other) : value;
  }

  private JsonNode list(JsonNode value, JsonNode other) {
    List<JsonNode> next = new ArrayList<>();
    for (JsonNode each : value) {
      if (!other.isEmpty() && isOnceIn(5)) {
        next.add(other.get(random.nextInt(other.size())));
      }
      if (!isOnceIn(5)) {
        next.add(other.isEmpty() ? each : within(each, other.get(random.nextInt(other.size()))));
      }
    }
    if (isOnceIn(5)) {
      Collections.shuffle(next, random);
    }
    return new ArrayNode(JsonNodeFactory.instance, next);
  }
}
