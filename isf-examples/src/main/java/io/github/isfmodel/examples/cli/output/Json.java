package io.github.isfmodel.examples.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.code.ConstantText;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.Succession;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Speaker;
import io.github.isfmodel.time.WhenText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the answers of all commands are written for machines: codes in kebab-case, days in ISO 8601,
 * lists always there, what is absent left out.
 */
public final class Json {

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The first properties of every answer. */
  public static ObjectNode answer(Dossier dossier) {
    return object().put("record", dossier.title()).put("recordUntil", dossier.asOf().toString());
  }

  public static <T> ArrayNode array(
      Collection<? extends T> items, Function<T, ? extends JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  public static ArrayNode texts(Collection<?> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(item.toString()));
    return array;
  }

  public static ArrayNode ids(Collection<? extends EntityId> ids) {
    return texts(ids.stream().map(EntityId::value).toList());
  }

  public static ArrayNode citations(List<Citation> citations) {
    return array(
        citations,
        each -> {
          ObjectNode json = object().put("source", each.source().value());
          put(json, "locator", each.locator());
          return json.put("certainty", code(each.certainty()));
        });
  }

  public static ObjectNode succession(Succession succession) {
    return object()
        .put("successor", succession.successor().value())
        .put("resolution", succession.by().value())
        .put("effectiveFrom", succession.effectiveFrom().toString())
        .put("takesOver", WhenText.of(succession.takesOver()));
  }

  /** An act on a mandate that is adopted and takes effect later. */
  public static ObjectNode upcoming(GoverningAct act) {
    ObjectNode json = object().put("giver", act.giver().value());
    json.put("resolution", act.resolution().id().value());
    json.put("kind", code(act.act().kind()));
    json.put("adoptedOn", act.adoptedOn().toString());
    json.put("effectiveFrom", act.effectiveFrom().toString());
    put(json, "lastDay", act.lastDay());
    return json;
  }

  /** The text by which a mandate ends, if not by its term. */
  public static Optional<String> endedBy(MandateStatus mandate) {
    return mandate.endedBy().isPresent()
        ? mandate.endedBy().map(act -> act.resolution().id().value())
        : mandate.takeover().map(succession -> succession.by().value());
  }

  public static ObjectNode speaker(Speaker speaker) {
    ObjectNode json = object().put("kind", speaker.kind().code());
    put(json, "actor", speaker.actor().map(actor -> actor.value()));
    put(json, "role", speaker.role());
    put(json, "count", speaker.count());
    return json;
  }

  public static String code(Enum<?> constant) {
    return ConstantText.code(constant);
  }

  /** Absent values are left out. */
  public static void put(ObjectNode json, String name, Optional<?> value) {
    value.ifPresent(present -> json.put(name, present.toString()));
  }
}
