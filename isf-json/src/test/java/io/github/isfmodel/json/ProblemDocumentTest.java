package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.json.codec.Places;
import io.github.isfmodel.json.codec.StructuralProblem;
import io.github.isfmodel.json.jackson2.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Problems as problem documents, byte for byte. */
class ProblemDocumentTest {

  private static final String TYPES =
      "https://github.com/isfmodel/isf/blob/main/docs/json-format.md#";

  private static final ObjectMapper TWO = new ObjectMapper().registerModule(new IsfModule());
  private static final tools.jackson.databind.ObjectMapper THREE =
      JsonMapper.builder().addModule(new io.github.isfmodel.json.jackson3.IsfModule()).build();

  private static String report(String document) {
    return Json.text(IsfJson.read(Json.bytes(document)).problemDocument().toBytes());
  }

  @Test
  void saysNothingElseThanItsProblemsDo() {
    ProblemDocument right = ProblemDocument.of(List.of());
    assertThat(
            new ProblemDocument(
                right.type(), right.title(), right.status(), right.detail(), List.of()))
        .isEqualTo(right);
    assertThatThrownBy(
            () ->
                new ProblemDocument(
                    ProblemDocument.INVALID, right.title(), 200, right.detail(), List.of()))
        .hasMessage(
            "type of a problem document '%sinvalid-document' is not that of its problems; write"
                + " '%svalid-document'",
            TYPES, TYPES);
    assertThatThrownBy(
            () -> new ProblemDocument(right.type(), right.title(), 999, right.detail(), List.of()))
        .hasMessage("status of a problem document '999' is not that of its problems; write '200'");
    assertThatThrownBy(() -> new ProblemDocument(right.type(), "t", 200, right.detail(), List.of()))
        .hasMessage(
            "title of a problem document 't' is not that of its problems; write 'The document is"
                + " valid'");
    assertThatThrownBy(() -> new ProblemDocument(right.type(), right.title(), 200, "d", List.of()))
        .hasMessage(
            "detail of a problem document 'd' is not that of its problems; write 'There are no"
                + " errors and no warnings.'");
  }

  @Test
  void ofADocumentThatIsNotValid() {
    assertThat(report("{\"type\":\"dossier\",\"format\":\"1.0\",\n\"asof\":\"2025-11-17\"}"))
        .isEqualTo(
            "{\"type\":\""
                + TYPES
                + "invalid-document\",\"title\":\"The document is not valid\",\"status\":422,"
                + "\"detail\":\"There are 2 errors and no warnings.\",\"problems\":["
                + "{\"rule\":\"ISF-JSON-013\",\"severity\":\"error\",\"pointer\":\"\",\"line\":1,"
                + "\"column\":1,\"detail\":\"a dossier lacks 'title'\",\"remedy\":\"add it: a string\","
                + "\"authority\":\"format 1.0, docs/json-format.md#documents\"},"
                + "{\"rule\":\"ISF-JSON-014\",\"severity\":\"error\",\"pointer\":\"/asof\",\"line\":2,"
                + "\"column\":1,\"detail\":\"a dossier has no property 'asof'\",\"remedy\":\"write asOf, which it lacks\","
                + "\"authority\":\"format 1.0, docs/json-format.md#unknown-values\",\"nearest\":\"asOf\"}]}");
  }

  @Test
  void ofATextThatCannotBeRead() {
    assertThat(report("{\"type\":\"dossier\","))
        .isEqualTo(
            "{\"type\":\""
                + TYPES
                + "unreadable-document\",\"title\":\"The document cannot be read\",\"status\":400,"
                + "\"detail\":\"There is 1 error and no warnings.\",\"problems\":["
                + "{\"rule\":\"ISF-JSON-004\",\"severity\":\"error\",\"pointer\":\"\",\"line\":1,"
                + "\"column\":19,\"detail\":\"the document ends before it is complete;"
                + " the '{' of its line 1 is not closed\","
                + "\"remedy\":\"check whether it was cut off\",\"authority\":\"RFC 8259, section"
                + " 2\"}]}");
  }

  @Test
  void ofAValidDocument() {
    assertThat(
            report(
                "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}"))
        .isEqualTo(
            "{\"type\":\""
                + TYPES
                + "valid-document\",\"title\":\"The document is valid\",\"status\":200,"
                + "\"detail\":\"There are no errors and no warnings.\",\"problems\":[]}");
  }

  @Test
  void ofTooManyProblems() {
    JsonNode report =
        Json.tree(
            report(
                "{\"type\":\"dossier\",\"format\":\"1.0\",\"actors\":["
                    + "1,".repeat(5000)
                    + "1]}"));
    assertThat(report.get("detail").textValue())
        .isEqualTo("There are more problems than are listed.");
    assertThat(report.get("problems")).hasSize(1001);
    assertThat(report.get("problems").get(1000).toString())
        .isEqualTo(
            "{\"rule\":\"ISF-JSON-008\",\"severity\":\"error\",\"pointer\":\"\",\"detail\":\"there"
                + " are 4003 more problems\",\"remedy\":\"mend the 1000 that are listed and read"
                + " again\",\"authority\":\"format 1.0, docs/json-format.md#problem-reports\"}");
  }

  @Test
  void namesThatUtf8CannotHoldAreEscaped() {
    Pointer pointer = Pointer.of("\udd4aa\ud83d", "\ud83d\udd4a");
    Problem problem =
        StructuralProblem.of(
            StructuralRule.UNKNOWN_PROPERTY, pointer, Places.START, "unknown", "remove it");
    String report = Json.text(ProblemDocument.of(List.of(problem)).toBytes());
    assertThat(report).contains("\"pointer\":\"/\\udd4aa\\ud83d/\ud83d\udd4a\"");
    assertThat(Json.tree(report).get("problems").get(0).get("pointer").textValue())
        .isEqualTo(pointer.value());
  }

  @Test
  void tellsTheNearestValueOfEveryKindOfName() {
    List<Problem> problems =
        IsfJson.read(
                Json.bytes(
                    "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\","
                        + "\"sources\":[{\"id\":\"a\",\"kind\":\"brodcast\",\"title\":\"t\","
                        + "\"published\":{\"type\":\"undate\"},\"publishr\":1}]}"))
            .problems();
    assertThat(problems)
        .extracting(problem -> problem.nearest().orElse(""))
        .containsExactly("broadcast", "undated", "publisher");
    assertThat(IsfJson.read(Json.bytes("{\"type\":\"dosier\",\"format\":\"1.0\"}")).problems())
        .singleElement()
        .matches(problem -> problem.nearest().equals(Optional.of("dossier")));
    assertThat(IsfJson.read(Json.bytes("{}")).problems().get(0).nearest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}",
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\n"
            + "\"asof\":\"2025-11-17\",\"�\":1}",
        "{\"type\":\"dossier\",\"a/~\\ud83d\\n\\ud83d\\udd4aé\":[{\"\\ude00\":1}]}",
        "{\"type\":",
        ""
      })
  void aMapperWithTheModuleWritesTheSame(String document) throws IOException {
    ProblemDocument found = IsfJson.read(Json.bytes(document)).problemDocument();
    String written = Json.text(found.toBytes());

    assertThat(TWO.writeValueAsString(found)).isEqualTo(written);
    assertThat(TWO.writeValueAsBytes(found)).isEqualTo(found.toBytes());
    assertThat(TWO.<JsonNode>valueToTree(found)).hasToString(Json.tree(written).toString());
    assertThat(THREE.writeValueAsString(found)).isEqualTo(written);
    assertThat(THREE.writeValueAsBytes(found)).isEqualTo(found.toBytes());
    assertThat((Object) THREE.valueToTree(found)).hasToString(THREE.readTree(written).toString());
  }

  @Test
  void aMapperWithTheModuleWritesHalvesOfCharactersAsEscapes() throws IOException {
    Pointer pointer = Pointer.of("\udd4aa\ud83d\n\"", "\ud83d\udd4a");
    ProblemDocument found =
        ProblemDocument.of(
            List.of(
                StructuralProblem.of(
                    StructuralRule.UNKNOWN_PROPERTY, pointer, Places.START, "unknown", "remove")));
    String written = Json.text(found.toBytes());

    assertThat(written).contains("\"pointer\":\"/\\udd4aa\\ud83d\\n\\\"/\ud83d\udd4a\",\"line\":1");
    assertThat(TWO.writeValueAsString(found)).isEqualTo(written);
    assertThat(Json.text(TWO.writeValueAsBytes(found))).isEqualTo(written);
    assertThat(TWO.<JsonNode>valueToTree(found)).hasToString(Json.tree(written).toString());
    assertThat(THREE.writeValueAsString(found)).isEqualTo(written);
    assertThat(Json.text(THREE.writeValueAsBytes(found))).isEqualTo(written);
    assertThat((Object) THREE.valueToTree(found)).hasToString(THREE.readTree(written).toString());
  }

  @Test
  void problemsWithinTypesOfOthersAreWrittenAsInTheDocument() throws IOException {
    List<Problem> problems = IsfJson.read(Json.bytes("{\"type\":\"dosier\"}")).problems();
    JsonNode written = Json.tree(report("{\"type\":\"dosier\"}")).get("problems");

    assertThat(TWO.writeValueAsString(Map.of("found", problems)))
        .isEqualTo("{\"found\":" + written + "}");
    assertThat(THREE.writeValueAsString(Map.of("found", problems)))
        .isEqualTo("{\"found\":" + written + "}");
  }
}
