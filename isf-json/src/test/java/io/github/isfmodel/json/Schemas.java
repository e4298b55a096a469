package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped schemas, and what a validator says by them. */
final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(Dialects.getDraft202012());
  private static final Map<String, Schema> MADE = new ConcurrentHashMap<>();

  private Schemas() {}

  static JsonNode tree(DocumentType<?> type) {
    return Json.tree(Json.text(type.schema()));
  }

  /** What is wrong with a document. */
  static List<String> errors(DocumentType<?> type, JsonNode document) {
    return errors(of(type), document);
  }

  /** Where in the schema of its type stands what refuses a document; pointers. */
  static List<String> refusals(DocumentType<?> type, JsonNode document) {
    return of(type).validate(document).stream()
        .map(error -> error.getSchemaLocation().getFragment().toString())
        .toList();
  }

  private static Schema of(DocumentType<?> type) {
    return MADE.computeIfAbsent(type.code(), code -> REGISTRY.getSchema(tree(type)));
  }

  /** What is wrong with a value that stands within a record. */
  static List<String> errors(String definition, JsonNode value) {
    return errors(MADE.computeIfAbsent("#" + definition, name -> of(definition)), value);
  }

  private static Schema of(String definition) {
    ObjectNode all = (ObjectNode) tree(DocumentType.DOSSIER);
    ObjectNode schema = all.objectNode();
    schema.set("$schema", all.get("$schema"));
    schema.put("$ref", "#/$defs/" + definition);
    schema.set("$defs", all.get("$defs"));
    return REGISTRY.getSchema(schema);
  }

  /** What is wrong with a value by a schema that is not one of those shipped. */
  static List<String> errors(JsonNode schema, JsonNode value) {
    return errors(REGISTRY.getSchema(schema), value);
  }

  private static List<String> errors(Schema schema, JsonNode value) {
    return schema.validate(value).stream().map(Object::toString).toList();
  }
}
