package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.ClaimJson;
import io.github.isfmodel.json.table.PreconditionJson;
import io.github.isfmodel.json.table.QuantityJson;
import io.github.isfmodel.json.table.TermJson;
import io.github.isfmodel.json.table.TimeJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each thing that a schema cannot say: the schema takes it, and the strict reader does not. */
class BeyondSchemaTest {

  private static final String JUDGED = "{\"type\":\"judged\",\"by\":\"h\",\"that\":\"t\"}";

  /** A value within a record. */
  private record Example(Codec<?> codec, String json) {}

  private static final Map<BeyondSchema, Example> EXAMPLES = new EnumMap<>(BeyondSchema.class);

  static {
    when(BeyondSchema.TWICE, "{\"type\":\"day\",\"date\":\"2025-11-17\",\"date\":\"2025-11-17\"}");
    when(
        BeyondSchema.POINT,
        "{\"type\":\"following\",\"anchor\":\"event:e\",\"withinDays\":7.0,\"phrase\":\"p\"}");
    when(
        BeyondSchema.HALF_CHARACTER,
        "{\"type\":\"vague\",\"phrase\":\"\\ud83d\",\"on\":\"2025-11-17\"}");
    when(
        BeyondSchema.ORDER_OF_DAYS,
        "{\"type\":\"between\",\"first\":\"2025-11-17\",\"last\":\"2025-11-16\"}");
    when(BeyondSchema.PHRASE, "{\"type\":\"said\",\"phrase\":\"some day\",\"on\":\"2025-11-17\"}");
    when(BeyondSchema.PHRASE, "{\"type\":\"said\",\"phrase\":\"\",\"on\":\"2025-11-17\"}");
    when(
        BeyondSchema.ZONE,
        "{\"type\":\"moment\",\"instant\":\"2025-11-17T22:00:00Z\",\"zone\":\"America/New_York-\"}");
    EXAMPLES.put(
        BeyondSchema.LONG_CODE,
        new Example(
            ClaimJson.CLAIMED_VALUE,
            "{\"type\":\"codes\",\"codes\":[\"" + "\ud83d\ude00".repeat(101) + "\"]}"));
    EXAMPLES.put(
        BeyondSchema.ORDER_OF_NUMBERS,
        new Example(QuantityJson.QUANTITY, "{\"type\":\"between\",\"min\":2,\"max\":1}"));
    EXAMPLES.put(
        BeyondSchema.COUNT_OF_PARTS,
        new Example(
            PreconditionJson.CONDITION,
            "{\"type\":\"at-least\",\"count\":2,\"parts\":[" + JUDGED + "]}"));
    EXAMPLES.put(
        BeyondSchema.NO_LENGTH,
        new Example(TermJson.TERM_LENGTH, "{\"years\":0,\"months\":0,\"weeks\":0,\"days\":0}"));
  }

  private static void when(BeyondSchema beyond, String json) {
    EXAMPLES.put(beyond, new Example(TimeJson.WHEN, json));
  }

  @ParameterizedTest
  @EnumSource(
      value = BeyondSchema.class,
      names = {"TOO_DEEP", "TOO_LONG"},
      mode = EnumSource.Mode.EXCLUDE)
  void isTakenByTheSchemaAndRefusedByTheReader(BeyondSchema beyond) {
    Example example = EXAMPLES.get(beyond);
    String definition = new SchemaNames().of(example.codec());
    JsonNode tree = Json.tree(example.json());
    assertThat(Schemas.errors(definition, tree)).isEmpty();
    assertThat(Json.read(example.codec(), example.json()).problems())
        .singleElement()
        .matches(problem -> beyond.is(problem, tree));
  }

  @Test
  void depth() {
    String deep =
        "{\"type\":\"not\",\"part\":".repeat(Limits.DEPTH) + JUDGED + "}".repeat(Limits.DEPTH);
    assertOnly(BeyondSchema.TOO_DEEP, precondition(deep));
  }

  @Test
  void length() {
    String long1 = JUDGED.replace("\"t\"", "\"" + "x".repeat(Limits.STRING + 1) + "\"");
    assertOnly(BeyondSchema.TOO_LONG, precondition(long1));
  }

  private static String precondition(String condition) {
    return "{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"p\",\"holder\":\"h\","
        + "\"since\":{\"type\":\"undated\"},\"condition\":"
        + condition
        + "}";
  }

  private static void assertOnly(BeyondSchema beyond, String document) {
    JsonNode tree = Json.tree(document);
    assertThat(Schemas.errors(DocumentType.PRECONDITION, tree)).isEmpty();
    List<Problem> problems = IsfJson.read(Json.bytes(document)).problems();
    assertThat(problems).singleElement().matches(problem -> beyond.is(problem, tree));
  }

  @Test
  void isListedOnThePage() throws IOException {
    String page = Files.readString(Path.of("../docs/json-format.md"));
    String section = page.substring(page.indexOf("### What a schema cannot say"));
    for (BeyondSchema beyond : BeyondSchema.values()) {
      assertThat(section).contains(beyond.words());
    }
    for (StructuralRule rule : BeyondSchema.OF_THE_TEXT) {
      assertThat(section).contains(rule.id().value());
    }
  }
}
