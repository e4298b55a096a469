package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.codec.Indented;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas in the jar are those that follow from the tables and the comments of the model. */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/META-INF/isf/schema/1.0");

  /** Blanks of all kinds are seen in the file only as escapes. */
  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String ANEW =
      "./mvnw -pl isf-json -am test -Dtest=SchemaFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dschemas=write";

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void areUpToDate(DocumentType<?> type) throws IOException {
    byte[] schema = Indented.of(ASCII.writeValueAsBytes(SchemaWriter.of(type)));
    Path file = FOLDER.resolve(type.code() + ".json");
    if ("write".equals(System.getProperty("schemas"))) {
      Files.createDirectories(FOLDER);
      Files.write(file, schema);
    }
    assertThat(file).as("if this fails, run: " + ANEW).exists();
    assertThat(Files.readString(file))
        .as("if this fails, run: " + ANEW)
        .isEqualTo(Json.text(schema));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyAndDefinitionHasATitleADescriptionAndAnExample(DocumentType<?> type) {
    described(type)
        .forEach(
            (name, each) -> {
              assertThat(each.path("title").asText()).as(name).isNotBlank();
              assertThat(each.path("description").asText()).as(name).isNotBlank();
              assertThat(each.path("examples")).as(name).isNotEmpty();
              assertThat(each.path("examples").toString()).as(name).doesNotContain("\"an-id\"");
            });
  }

  /** All at once: an object whose properties are described as those of the schema. */
  @ParameterizedTest
  @MethodSource("types")
  void everyExampleIsValid(DocumentType<?> type) {
    JsonNode schema = Schemas.tree(type);
    ObjectNode described = ((ObjectNode) schema).objectNode();
    ObjectNode values = described.objectNode();
    described.set("$schema", schema.get("$schema"));
    ObjectNode places = described.putObject("properties");
    described(type)
        .forEach(
            (name, each) -> {
              for (JsonNode example : each.get("examples")) {
                places.set(name + "#" + values.size(), each);
                values.set(name + "#" + values.size(), example);
              }
            });
    described.set("$defs", schema.get("$defs"));
    assertThat(Schemas.errors(described, values)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theExampleOfADocumentHasItsFormAndEveryProperty(DocumentType<?> type) {
    JsonNode schema = Schemas.tree(type);
    for (JsonNode example : schema.get("examples")) {
      assertThat(Schemas.errors(type, example)).isEmpty();
      assertThat(Json.problems(example.toString())).noneMatch(each -> each.contains("ISF-JSON"));
      assertThat(example.size()).isEqualTo(schema.get("properties").size());
    }
  }

  /** The definitions by name, and the properties of these and of the document by owner and name. */
  private static Map<String, JsonNode> described(DocumentType<?> type) {
    Map<String, JsonNode> all = new TreeMap<>();
    addProperties(type.code(), Schemas.tree(type), all);
    for (Map.Entry<String, JsonNode> each : Schemas.tree(type).get("$defs").properties()) {
      all.put(each.getKey(), each.getValue());
      addProperties(each.getKey(), each.getValue(), all);
    }
    return all;
  }

  private static void addProperties(String owner, JsonNode schema, Map<String, JsonNode> all) {
    for (Map.Entry<String, JsonNode> each : schema.path("properties").properties()) {
      all.put(owner + "." + each.getKey(), each.getValue());
    }
  }
}
