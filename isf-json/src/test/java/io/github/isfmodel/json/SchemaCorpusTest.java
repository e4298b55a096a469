package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.generators.IsfArbitraries;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.NumberCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.codec.TextCodec;
import io.github.isfmodel.json.fixture.BreakingFixture;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.Examples;
import io.github.isfmodel.json.table.Types;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/**
 * Values that every validator takes, and values that none takes, judged here by a validator in Java
 * and written down for those in Python and JavaScript: a line for each value, with its schema and,
 * if it stands within a document, its definition there.
 */
class SchemaCorpusTest {

  private static final Path FOLDER = Path.of("target/schema-corpus");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final long SEED = 20251117;
  private static final int EACH = 60;
  private static final int PLEDGES = 12;

  private record Line(String schema, String definition, JsonNode value) {
    boolean isValid() {
      return (definition.isEmpty()
              ? Schemas.errors(type(), value)
              : Schemas.errors(definition, value))
          .isEmpty();
    }

    private DocumentType<?> type() {
      return DocumentType.all().stream()
          .filter(type -> type.code().equals(schema))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public String toString() {
      ObjectNode line = NODES.objectNode().put("schema", schema).put("definition", definition);
      line.set("value", value);
      return line.toString();
    }
  }

  private final SchemaNames names = new SchemaNames();

  @Example
  void validValuesAreTaken() throws IOException {
    List<Line> lines = new ArrayList<>(files());
    generatedRecords().map(SchemaCorpusTest::line).forEach(lines::add);
    recordsThatBreakARule().map(SchemaCorpusTest::line).forEach(lines::add);
    for (DocumentType<?> type : DocumentType.all()) {
      generated(type).forEach(lines::add);
    }
    eachType((definition, codec, table, json) -> lines.add(new Line("dossier", definition, json)));
    write("valid.ndjson", lines);
    assertThat(lines)
        .hasSizeGreaterThan(7 * EACH + RuleBook.entries().size())
        .allMatch(Line::isValid);
  }

  /** The golden, the frozen and the shipped documents. */
  private static List<Line> files() throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String folder :
        List.of(
            "src/main/resources/META-INF/isf/example/1.0",
            "src/test/resources/frozen/1.0",
            "../isf-examples/src/main/resources/io/github/isfmodel/examples")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.sorted().toList()) {
          if (file.toString().endsWith(".json") && !file.endsWith("codes.json")) {
            JsonNode document = Json.tree(Files.readString(file));
            lines.add(new Line(document.get("type").textValue(), "", document));
          }
        }
      }
    }
    return lines;
  }

  private static <T> Stream<Line> generated(DocumentType<T> type) {
    RandomGenerator<T> generator = IsfArbitraries.of(type.javaType()).generator(1000);
    Random random = new Random(SEED);
    return Stream.generate(() -> IsfJson.write(type, generator.next(random).value()))
        .filter(bytes -> isWhole(IsfJson.read(bytes, type)))
        .limit(EACH)
        .map(bytes -> new Line(type.code(), "", Json.tree(Json.text(bytes))));
  }

  private static Stream<Dossier> generatedRecords() {
    return Stream.of(FixtureStage.values())
        .flatMap(stage -> Fixtures.records(FixtureRequest.of(stage, PLEDGES, SEED), 3));
  }

  /** Rules are beyond a schema: it takes what breaks them. */
  private static Stream<Dossier> recordsThatBreakARule() {
    return RuleBook.entries().stream()
        .flatMap(entry -> Fixtures.breaking(entry.rule().id()).stream())
        .map(BreakingFixture::record);
  }

  private static Line line(Dossier record) {
    return new Line("dossier", "", Json.tree(Json.text(IsfJson.write(record))));
  }

  private static boolean isWhole(Reading<?> reading) {
    return reading.problems().stream()
        .allMatch(problem -> StructuralRule.find(problem.rule()).isEmpty());
  }

  @Example
  void faultsOfEveryAttributeAreRefused() throws IOException {
    List<Line> lines = new ArrayList<>();
    eachType(
        (definition, codec, table, json) -> {
          faults(table, json).forEach(bad -> lines.add(new Line("dossier", definition, bad)));
          if (codec instanceof SumCodec<?>) {
            lines.add(new Line("dossier", definition, json.deepCopy().without("type")));
            lines.add(new Line("dossier", definition, json.deepCopy().put("type", "no-such")));
          }
        });
    for (DocumentType<?> type : DocumentType.all()) {
      ObjectNode document = EnvelopeTest.document(type);
      faults(type.codec().codec(), document)
          .forEach(bad -> lines.add(new Line(type.code(), "", bad)));
      for (String name : List.of("type", "format")) {
        lines.add(new Line(type.code(), "", document.deepCopy().without(name)));
        lines.add(new Line(type.code(), "", document.deepCopy().put(name, "0.9")));
      }
    }
    MalformedSchemaTest.judged()
        .map(each -> new Line(each.documentType(), "", MalformedSchemaTest.tree(each)))
        .forEach(lines::add);
    write("invalid.ndjson", lines);
    assertThat(lines).hasSizeGreaterThan(2000).noneMatch(Line::isValid);
  }

  private interface Visit {
    void of(String definition, Codec<?> codec, ObjectCodec<?> table, ObjectNode json);
  }

  private void eachType(Visit visit) {
    for (Codec<?> codec : Types.all().values()) {
      if (codec.equals(Types.DOSSIER.codec())) {
        continue; // stands within nothing
      }
      if (codec instanceof ObjectCodec<?> object) {
        visit.of(names.of(object), object, object, Examples.object(object));
      } else if (codec instanceof SumCodec<?> sum) {
        for (SumCodec.Shape<?> shape : sum.shapes()) {
          visit.of(names.of(sum), sum, shape.codec(), Examples.shape(shape));
        }
      }
    }
  }

  /** The value with each property in turn missing, null, of another kind, out of range. */
  private static List<ObjectNode> faults(ObjectCodec<?> table, ObjectNode json) {
    List<ObjectNode> faults = new ArrayList<>();
    faults.add(json.deepCopy().put("noSuchProperty", 1));
    for (Field field : table.fields()) {
      if (field.isNeeded()) {
        faults.add(json.deepCopy().without(field.name()));
      }
      for (JsonNode wrong : wrong(field.codec(), json.get(field.name()))) {
        faults.add(json.deepCopy().set(field.name(), wrong));
      }
    }
    return faults;
  }

  private static List<JsonNode> wrong(Codec<?> codec, JsonNode right) {
    List<JsonNode> wrong = new ArrayList<>(List.of(NODES.nullNode(), NODES.numberNode(7.9)));
    Stream.of(
            NODES.numberNode(7),
            NODES.textNode("~"),
            NODES.booleanNode(true),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode())
        .filter(node -> node.getNodeType() != right.getNodeType())
        .forEach(wrong::add);
    if (codec instanceof NumberCodec number) {
      wrong.add(NODES.numberNode(number.min() - 1));
      wrong.add(NODES.numberNode(number.max() + 1));
    }
    if (right.isTextual() && !(codec instanceof TextCodec)) {
      wrong.add(NODES.textNode("no such value"));
      wrong.add(NODES.textNode(right.textValue() + "\n"));
    }
    if (codec instanceof ListCodec<?> list) {
      wrong.add(NODES.arrayNode().add(NODES.nullNode()));
      if (list.least() > 0) {
        wrong.add(NODES.arrayNode());
      }
    }
    return wrong;
  }

  private static void write(String name, List<Line> lines) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name), lines.stream().map(Line::toString).toList());
  }
}
