package io.github.isfmodel.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.Envelope;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.FlagCodec;
import io.github.isfmodel.json.codec.Form;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.NumberCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.ParsedCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.SumCodec.Shape;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the JSON Schema of a type of document from the tables that it is read by. */
final class SchemaWriter {

  /**
   * A character that is no blank; the same characters that {@link String#isBlank} knows. They stand
   * there themselves, as not all engines know the escapes of characters that Java's does.
   */
  static final String NOT_BLANK =
      "[^\t-\r\u001c- \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]";

  private static final String BASE = "https://github.com/isfmodel/isf/schema/";

  private static final Docstrings DOCS = new Docstrings();
  private static final SchemaExamples EXAMPLES = new SchemaExamples();

  /** Of the types of the Java platform, whose comments are about Java. */
  private static final Map<Codec<?>, String> PLATFORM =
      Map.of(
          DateCodec.DATE, "A day of the Gregorian calendar, in the years 0000 to 9999.",
          TimeCodecs.MONTH, "A month of the Gregorian calendar, in the years 0000 to 9999.",
          TimeCodecs.INSTANT,
              "A point in time, in UTC, with a fraction of a second of up to nine digits.",
          TimeCodecs.ZONE, "A time zone: the name of a region, or an offset from UTC.");

  private final SchemaNames names = new SchemaNames();
  private final Map<String, JsonNode> definitions = new TreeMap<>();

  private SchemaWriter() {}

  /** The schema of a type of document. */
  static ObjectNode of(DocumentType<?> type) {
    return new SchemaWriter().document(type);
  }

  private ObjectNode document(DocumentType<?> type) {
    ObjectNode schema = node();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", BASE + Envelope.FORMAT + "/" + type.code());
    schema.put("title", type.code());
    schema.put("description", DOCS.of(type.javaType()));
    comment(type.javaType(), schema);
    ObjectNode envelope = node();
    envelope.set("type", constant("type", "what the document is", type.code()));
    envelope.set("format", constant("format", "the version of the format", Envelope.FORMAT));
    members(type.javaType(), type.codec().codec(), envelope, schema);
    schema.putArray("examples").add(whole(schema));
    ObjectNode all = schema.putObject("$defs");
    definitions.forEach(all::set);
    return schema;
  }

  /** A document with every property. */
  private static ObjectNode whole(ObjectNode schema) {
    ObjectNode document = node();
    schema
        .get("properties")
        .properties()
        .forEach(each -> document.set(each.getKey(), each.getValue().get("examples").get(0)));
    return document;
  }

  private static ObjectNode constant(String name, String description, String value) {
    ObjectNode schema = node().put("title", name).put("description", description);
    schema.put("const", value).putArray("examples").add(value);
    return schema;
  }

  private void comment(Class<?> type, ObjectNode schema) {
    String rules =
        RuleBook.entries().stream()
            .filter(entry -> entry.appliesTo() == type)
            .map(entry -> entry.rule().id().value())
            .collect(Collectors.joining(", "));
    if (!rules.isEmpty()) {
      schema.put("$comment", "Rules that are checked beyond this schema: " + rules);
    }
  }

  /** Describes an object: what it is told to have, and what its table has. */
  private void members(Class<?> type, ObjectCodec<?> codec, ObjectNode first, ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.setAll(first);
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    first.fieldNames().forEachRemaining(required::add);
    for (Field field : codec.fields()) {
      ObjectNode property = properties.putObject(field.name());
      property.put("title", words(field.name()));
      property.put("description", DOCS.of(type, field.name()));
      property.setAll(use(field.codec()));
      property.putArray("examples").add(EXAMPLES.of(field));
      if (field.isNeeded()) {
        required.add(field.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
  }

  private static String words(String name) {
    return name.replaceAll("[A-Z]", " $0").toLowerCase(Locale.ROOT);
  }

  /**
   * The schema of a value where it is used. Free texts have no greatest length here: the reader
   * counts UTF-16 units, a schema code points.
   */
  private ObjectNode use(Codec<?> codec) {
    if (codec instanceof ListCodec<?> list) {
      ObjectNode schema = node().put("type", "array");
      schema.set("items", use(list.item()));
      if (list.least() > 0) {
        schema.put("minItems", list.least());
      }
      return list.isDistinct() ? schema.put("uniqueItems", true) : schema;
    }
    if (codec instanceof NumberCodec number) {
      return node()
          .put("type", "integer")
          .put("minimum", number.min())
          .put("maximum", number.max());
    }
    if (codec instanceof FlagCodec) {
      return node().put("type", "boolean");
    }
    if (codec instanceof TextCodec text) {
      return text(text);
    }
    String name = names.of(codec);
    define(name, codec);
    return reference(name);
  }

  private static ObjectNode text(TextCodec text) {
    ObjectNode schema = node().put("type", "string");
    if (text.longest() < Limits.STRING) {
      schema.put("maxLength", text.longest());
    }
    return text.mayBeBlank() ? schema : schema.put("pattern", NOT_BLANK);
  }

  private static ObjectNode reference(String name) {
    return node().put("$ref", "#/$defs/" + name);
  }

  private void define(String name, Codec<?> codec) {
    if (definitions.containsKey(name)) {
      return;
    }
    ObjectNode schema = node();
    definitions.put(name, schema);
    schema.put("title", SchemaNames.title(codec));
    schema.put(
        "description", names.javaType(codec).map(DOCS::of).orElseGet(() -> PLATFORM.get(codec)));
    if (codec instanceof ObjectCodec<?> object) {
      Class<?> type = names.javaType(codec).orElseThrow();
      comment(type, schema);
      members(type, object, node(), schema);
    } else if (codec instanceof SumCodec<?> sum) {
      shapes(sum, schema);
    } else if (codec instanceof CodeCodec<?> codes) {
      codes(codes, schema);
    } else {
      form(codec instanceof DateCodec ? Form.DATE : ((ParsedCodec<?>) codec).form(), schema);
    }
    schema.putArray("examples").add(EXAMPLES.of(codec));
  }

  private void shapes(SumCodec<?> sum, ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode named = schema.putObject("properties").putObject("type");
    named.put("title", "type").put("description", "which of the shapes this is");
    ArrayNode types = named.putArray("enum");
    named.putArray("examples").add(sum.shapes().get(0).type());
    schema.putArray("required").add("type");
    ArrayNode choices = schema.putArray("allOf");
    for (Shape<?> shape : sum.shapes()) {
      types.add(shape.type());
      ObjectNode choice = choices.addObject();
      ObjectNode condition = choice.putObject("if");
      condition.putObject("properties").putObject("type").put("const", shape.type());
      condition.putArray("required").add("type");
      choice.set("then", shape(shape));
    }
  }

  private ObjectNode shape(Shape<?> shape) {
    String name = names.of(shape);
    if (!definitions.containsKey(name)) {
      ObjectNode schema = node();
      definitions.put(name, schema);
      schema.put("title", SchemaNames.title(shape.codec()));
      schema.put("description", DOCS.of(shape.javaType()));
      ObjectNode type = node();
      type.set("type", constant("type", "the name of this shape", shape.type()));
      members(shape.javaType(), shape.codec(), type, schema);
      schema.putArray("examples").add(EXAMPLES.of(shape));
    }
    return reference(name);
  }

  /** The known codes, as the strict reader takes no others. */
  private void codes(CodeCodec<?> codec, ObjectNode schema) {
    if (codec.isOpen()) {
      schema.put("$comment", "Later releases may know more codes.");
    }
    Class<?> type = names.javaType(codec).orElseThrow();
    StringBuilder description = new StringBuilder(schema.get("description").textValue());
    CodeMeanings.of(type, codec)
        .forEach((code, meaning) -> description.append("\n- ").append(code + ": " + meaning));
    schema.put("description", description.toString());
    schema.put("type", "string");
    ArrayNode codes = schema.putArray("enum");
    codec.codes().forEach(codes::add);
  }

  private static void form(Form form, ObjectNode schema) {
    schema.put("type", "string");
    if (form.longest() < Limits.STRING) {
      schema.put("maxLength", form.longest());
    }
    schema.put("pattern", "^(" + form.pattern() + ")$");
    schema.putObject("not").put("pattern", form.never());
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
