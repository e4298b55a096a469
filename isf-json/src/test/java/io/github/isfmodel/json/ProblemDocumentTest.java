package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems as problem documents, byte for byte. */
class ProblemDocumentTest {

  private static final String TYPES =
      "https://github.com/isfmodel/isf/blob/main/docs/json-format.md#";

  private static String report(String document) {
    return Json.text(IsfJson.read(Json.bytes(document)).problemDocument().toBytes());
  }

  @Test
  void ofADocumentThatIsNotValid() {
    assertThat(
            report(
                "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\n\"asof\":\"2025-11-17\"}"))
        .isEqualTo(
            "{\"type\":\""
                + TYPES
                + "invalid-document\",\"title\":\"The document is not valid\",\"status\":422,"
                + "\"detail\":\"There are 2 errors and no warnings.\",\"problems\":["
                + "{\"rule\":\"ISF-JSON-013\",\"severity\":\"error\",\"pointer\":\"\",\"line\":1,"
                + "\"column\":1,\"detail\":\"a dossier lacks 'asOf'\",\"remedy\":\"add it: a date\","
                + "\"authority\":\"format 1.0\"},"
                + "{\"rule\":\"ISF-JSON-014\",\"severity\":\"error\",\"pointer\":\"/asof\",\"line\":2,"
                + "\"column\":1,\"detail\":\"a dossier has no property 'asof'; did you mean"
                + " 'asOf'?\",\"remedy\":\"remove it, or write one of: title, asOf, sources, actors,"
                + " forces, resolutions, pledges, preconditions, milestones, events, claims\","
                + "\"authority\":\"format 1.0\",\"nearest\":\"asOf\"}]}");
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
                + "\"column\":19,\"detail\":\"the document ends before it is complete\","
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
                + " again\",\"authority\":\"format 1.0\"}");
  }

  @Test
  void namesThatUtf8CannotHoldAreEscaped() {
    Pointer pointer = Pointer.of("\udd4aa\ud83d", "\ud83d\udd4a");
    Problem problem =
        Problem.of(StructuralRule.UNKNOWN_PROPERTY, pointer, Place.START, "unknown", "remove it");
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
    assertThat(IsfJson.read(Json.bytes("{\"type\":\"dosier\"}")).problems().get(0).nearest())
        .contains("dossier");
    assertThat(IsfJson.read(Json.bytes("{}")).problems().get(0).nearest()).isEmpty();
  }
}
