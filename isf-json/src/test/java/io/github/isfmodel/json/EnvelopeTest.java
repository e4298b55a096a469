package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.table.Examples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The type and the format of a document. */
class EnvelopeTest {

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  /** A document with all properties, its envelope first. */
  static ObjectNode document(DocumentType<?> type) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("type", type.code()).put("format", "1.0");
    document.setAll(Examples.object(type.codec().codec()));
    return document;
  }

  @ParameterizedTest
  @MethodSource("types")
  void isWrittenFirst(DocumentType<?> type) {
    ObjectNode document = document(type);
    Object value = structure(type, document.toString());
    assertThat(Json.text(Json.write(type.codec(), value))).isEqualTo(document.toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  void isReadWhereverItStands(DocumentType<?> type) {
    ObjectNode document = document(type);
    Object value = structure(type, document.toString());
    assertThat(value).isInstanceOf(type.javaType());
    assertThat(structure(type, JsonOrder.reversed(document).toString())).isEqualTo(value);
    ObjectNode formatLast = document.deepCopy();
    formatLast.remove("format");
    assertThat(structure(type, formatLast.put("format", "1.0").toString())).isEqualTo(value);
  }

  private static Object structure(DocumentType<?> type, String document) {
    Json.Outcome outcome = Json.read(type.codec(), document);
    assertThat(outcome.messages()).isEmpty();
    return outcome.value();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isCheckedAgainstTheTypeThatIsExpected(DocumentType<?> type) throws IOException {
    DocumentType<?> other = type == DocumentType.PLEDGE ? DocumentType.FORCE : DocumentType.PLEDGE;
    byte[] document = Json.bytes(document(type).toString());
    String expected =
        "line 1, column 9, /type: a document of type '"
            + other
            + "' is expected, and this is '"
            + type
            + "'; write "
            + other
            + " [ISF-JSON-009]";
    assertThat(IsfJson.read(document, other).problems()).singleElement().hasToString(expected);
    assertThat(IsfJson.read(new ByteArrayInputStream(document), other).problems())
        .singleElement()
        .hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.7", "1.10", "0.9", "1", "01.0", " 1.0", "1.0 ", "v1.0", ""})
  void ofAnotherFormatIsTheOnlyProblemReported(String format) {
    assertThat(
            IsfJson.read(
                    Json.bytes(
                        "{\"nonsense\":null,\"type\":\"dossier\",\"format\":\"" + format + "\"}"))
                .problems())
        .singleElement()
        .matches(problem -> problem.rule().value().equals("ISF-JSON-010"))
        .matches(problem -> problem.message().contains("'" + format + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "[]", "{}", "true"})
  void ofAnotherKindIsTheOnlyProblemReported(String value) {
    assertThat(Json.problems("{\"type\":" + value + ",\"nonsense\":1}")).hasSize(1);
    assertThat(Json.problems("{\"nonsense\":1,\"type\":" + value + "}")).hasSize(1);
    assertThat(Json.problems("{\"type\":\"dossier\",\"format\":" + value + ",\"x\":1}")).hasSize(1);
    assertThat(Json.problems("{\"x\":1,\"type\":\"dossier\",\"format\":" + value + "}")).hasSize(1);
  }

  @Test
  void thatStandsTwiceIsRefusedWhereverItStands() {
    String rest = "\"title\":\"t\",\"asOf\":\"2025-11-17\",";
    assertThat(
            Json.problems("{" + rest + "\"type\":\"dossier\",\"format\":\"1.0\",\"type\":\"x\"}"))
        .containsExactly(
            "line 1, column 66, /type: a dossier has 'type' twice; keep one of the two"
                + " [ISF-JSON-015]");
    assertThat(
            Json.problems(
                "{\"type\":\"dossier\",\"format\":\"1.0\"," + rest + "\"format\":\"2.0\"}"))
        .containsExactly(
            "line 1, column 66, /format: a dossier has 'format' twice; keep one of the two"
                + " [ISF-JSON-015]");
  }

  @Test
  void isNotReadFromWithinOtherObjects() {
    assertThat(Json.problems("{\"x\":{\"type\":\"dossier\",\"format\":\"1.0\"}}"))
        .singleElement()
        .asString()
        .endsWith("[ISF-JSON-009]");
  }

  @Test
  void typesOfDocumentsAreThese() {
    assertThat(DocumentType.all())
        .extracting(DocumentType::code)
        .containsExactly(
            "dossier", "resolution", "force", "pledge", "precondition", "milestone", "claim");
  }
}
