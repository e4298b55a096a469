package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.fixture.FixtureFault;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.fixture.MalformedFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents whose form is bad, and the schemas. */
class MalformedSchemaTest {

  /** What refuses a value. */
  private static final Set<String> BOUNDS =
      Set.of(
          "type",
          "required",
          "additionalProperties",
          "enum",
          "const",
          "minimum",
          "maximum",
          "maxLength",
          "pattern",
          "not",
          "minItems",
          "uniqueItems");

  /** What refuses nothing by itself. */
  private static final Set<String> OTHERS =
      Set.of(
          "$schema",
          "$id",
          "$comment",
          "$defs",
          "$ref",
          "title",
          "description",
          "examples",
          "properties",
          "items",
          "allOf",
          "if",
          "then");

  /** Those that a schema can judge, in the order in which they are made. */
  static Stream<MalformedFixture> judged() {
    return Fixtures.malformed()
        .filter(MalformedSchemaTest::isTree)
        .filter(
            fixture ->
                IsfJson.read(fixture.bytes()).problems().stream()
                    .noneMatch(problem -> BeyondSchema.holds(problem, tree(fixture))));
  }

  /** Whether it is one JSON text, and without a name that no tree holds. */
  static boolean isTree(MalformedFixture fixture) {
    return !isOfAName(fixture)
        && BeyondSchema.OF_THE_TEXT.stream().noneMatch(rule -> rule.id().equals(fixture.rule()));
  }

  private static boolean isOfAName(MalformedFixture fixture) {
    return fixture.fault() == FixtureFault.HALF_CHARACTER
        && !fixture.pointer().value().startsWith(fixture.attribute().orElseThrow().value());
  }

  static DocumentType<?> type(MalformedFixture fixture) {
    return DocumentType.find(fixture.documentType()).orElseThrow();
  }

  static JsonNode tree(MalformedFixture fixture) {
    return Json.tree(Json.text(fixture.bytes()));
  }

  @Test
  void areRefusedByTheSchemasButForWhatTheyCannotSay() {
    assertThat(judged())
        .hasSizeGreaterThan(2_500)
        .noneMatch(each -> Schemas.errors(type(each), tree(each)).isEmpty());
  }

  @Test
  void everyBoundOfEverySchemaRefusesOne() {
    Set<String> met = new TreeSet<>();
    judged()
        .forEach(
            each ->
                Schemas.refusals(type(each), tree(each))
                    .forEach(pointer -> met.add(inDefinition(type(each), pointer))));

    assertThat(met).containsAll(bounds());
  }

  /** A shape is looked at where "type" has its name already. */
  private static boolean isSure(String pointer, JsonNode bound) {
    boolean ofShape = pointer.matches("/[$]defs/\\w+[.]\\w+/.*");
    return ofShape
        && (pointer.endsWith("/properties/type/const") || bound.toString().equals("[\"type\"]"));
  }

  private static Set<String> bounds() {
    Set<String> bounds = new TreeSet<>();
    for (DocumentType<?> type : DocumentType.all()) {
      List<String> pointers = new ArrayList<>();
      addBounds(Schemas.tree(type), "", pointers);
      pointers.forEach(pointer -> bounds.add(inDefinition(type, pointer)));
    }
    return bounds;
  }

  /** The same whether a type is a document or a part of one. */
  private static String inDefinition(DocumentType<?> type, String pointer) {
    return pointer.startsWith("/$defs/")
        ? pointer.substring("/$defs".length())
        : "/" + type.javaType().getSimpleName() + pointer;
  }

  private static void addBounds(JsonNode schema, String at, List<String> bounds) {
    for (Map.Entry<String, JsonNode> each : schema.properties()) {
      String pointer = at + "/" + each.getKey();
      if (BOUNDS.contains(each.getKey())) {
        if (!isSure(pointer, each.getValue())) {
          bounds.add(pointer);
        }
      } else {
        assertThat(OTHERS).as("what %s refuses is not known here", pointer).contains(each.getKey());
      }
      switch (each.getKey()) {
        case "properties", "$defs" ->
            each.getValue()
                .properties()
                .forEach(
                    inner -> addBounds(inner.getValue(), pointer + "/" + inner.getKey(), bounds));
        case "items" -> addBounds(each.getValue(), pointer, bounds);
        default -> {}
      }
    }
  }
}
