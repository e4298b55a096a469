package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.json.table.Examples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            + "'; give a document of that type [ISF-JSON-009]";
    assertThat(IsfJson.read(document, other).problems()).singleElement().hasToString(expected);
    assertThat(IsfJson.read(new ByteArrayInputStream(document), other).problems())
        .singleElement()
        .hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "1.7", "1.10", "0.9", "01.0"})
  void ofAnotherFormatIsTheOnlyProblemReported(String format) {
    assertThat(
            Json.problems("{\"nonsense\":null,\"type\":\"dossier\",\"format\":\"" + format + "\"}"))
        .containsExactly(
            "line 1, column 44, /format: the document is in format '"
                + format
                + "', and this release reads 1.0; read it with a release that knows that format, or"
                + " ask for the document in 1.0 [ISF-JSON-010]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "1", "[]", "{}", "true"})
  void ofAnotherTypeIsTheOnlyProblemReported(String value) {
    assertThat(Json.problems("{\"type\":" + value + ",\"nonsense\":1}")).hasSize(1);
    assertThat(Json.problems("{\"nonsense\":1,\"type\":" + value + "}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "1.0 | 'format' must be a string, but is the number 1.0; write it in double quotes"
            + " [ISF-JSON-011]",
        "[] | 'format' must be a string, but is a list; write the text in double quotes [ISF-JSON-011]",
        "null | 'format' is null; give a string [ISF-JSON-012]",
        "\"1\" | the document is in format '1', and this release reads 1.0; write \"1.0\" if that is"
            + " what it is in [ISF-JSON-010]",
        "\"v1\" | the document is in format 'v1', and this release reads 1.0; write \"1.0\" if that"
            + " is what it is in [ISF-JSON-010]",
        "\" 1.0\" | the document is in format ' 1.0', and this release reads 1.0; write \"1.0\" if"
            + " that is what it is in [ISF-JSON-010]",
        "\"\" | 'format' is empty; write \"1.0\" if that is what it is in [ISF-JSON-010]",
        "\"1.\\ud83d\" | 'format' contains half of a surrogate pair, which is no character; write"
            + " both halves or neither [ISF-JSON-021]"
      })
  void ofNoVersionIsReportedWithWhatIsWrongInTheRest(String format, String problem) {
    String rest = "\"title\":7,\"asOf\":\"2025-11-17\"";
    String title =
        "/title: 'title' must be a string, but is the number 7; write it in double quotes";
    int behind = 37 + format.length();

    assertThat(Json.problems("{\"type\":\"dossier\",\"format\":" + format + "," + rest + "}"))
        .containsExactly(
            "line 1, column 28, /format: " + problem,
            "line 1, column " + behind + ", " + title + " [ISF-JSON-011]");
    assertThat(Json.problems("{" + rest + ",\"type\":\"dossier\",\"format\":" + format + "}"))
        .containsExactly(
            "line 1, column 10, " + title + " [ISF-JSON-011]",
            "line 1, column 58, /format: " + problem);
  }

  @Test
  void thatIsMissingIsReportedWithWhatIsWrongInTheRest() {
    assertThat(Json.problems("{\"type\":\"dossier\",\"title\":7,\"asOf\":\"2025-11-17\"}"))
        .containsExactly(
            "line 1, column 1, the top: the document lacks 'format'; add \"format\": \"1.0\""
                + " [ISF-JSON-010]",
            "line 1, column 27, /title: 'title' must be a string, but is the number 7; write it in"
                + " double quotes [ISF-JSON-011]");
  }

  @Test
  void ofNoVersionIsReportedWithTheRulesThatSoundPartsOfARecordBreak() {
    String pledge =
        "{\"type\":\"dossier\",\"format\":1,\"title\":\"t\",\"asOf\":\"2025-11-17\",\"claims\":[{}],"
            + "\"pledges\":[{\"id\":\"p\",\"force\":\"f\",\"contributor\":{\"type\":\"named\","
            + "\"actor\":\"a\"},\"kind\":\"troops\",\"history\":[{\"state\":\"announced\",\"when\":"
            + "{\"type\":\"undated\"}}]}]}";

    assertThat(Json.problems(pledge))
        .anyMatch(each -> each.endsWith("[ISF-JSON-011]"))
        .anyMatch(each -> each.endsWith("[ISF-JSON-013]"))
        .anyMatch(each -> each.endsWith("[ISF-PLG-005]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "\"1\"", "null", "\"2.0\""})
  void withoutAFormatThereIsNoValueTolerantly(String format) {
    String whole = "{\"type\":\"dossier\",\"title\":\"t\",\"asOf\":\"2025-11-17\",\"x\":1";

    for (String document : List.of(whole + "}", whole + ",\"format\":" + format + "}")) {
      TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
      assertThat(reading.value()).isEmpty();
      assertThat(reading.problems()).singleElement().matches(each -> each.isError());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"type\":\"Pledge\" | 17, /type: the document ends before it is complete; the '{' of its line 1 is not"
            + " closed; check whether it"
            + " was cut off [ISF-JSON-004]",
        "{\"type\":\"Pledge\",\"x\":[1,tru]} | 25, /x/1: 'tru' stands without quotes; put names and"
            + " texts in double quotes; only true, false and null go without [ISF-JSON-003]",
        "{\"type\":\"Pledge\",\"format\":\"1.0\"} x | 34, the top: something follows the end of the document; remove"
            + " it, or split the text into one file for each document, or read it as a stream of documents,"
            + " one on each line [ISF-JSON-005]",
        "{\"format\":\"1.0\",\"type\":\"Pledge\"} x | 34, the top: something follows the end of the document;"
            + " remove it, or split the text into one file for each document, or read it as a stream of documents,"
            + " one on each line [ISF-JSON-005]",
        "{\"type\":\"pledge\",\"format\":\"2.0\",\"x\":[1 | 39, /x/0: the document ends before it is"
            + " complete; the '[' of its line 1 is not closed; check whether it was cut off [ISF-JSON-004]",
        "[1,2 | 5, /1: the document ends before it is complete; the '[' of its line 1 is not closed; check whether it was cut off"
            + " [ISF-JSON-004]"
      })
  void whatIsNotReadIsGoneThroughToItsEnd(String document, String second) {
    Reading<Object> reading = IsfJson.read(Json.bytes(document));

    assertThat(reading.problems()).hasSize(2).last().hasToString("line 1, column " + second);
    assertThat(reading.problemDocument().status()).isEqualTo(400);
  }

  @Test
  void whatIsNotReadIsNotNestedTooDeeply() {
    String list = "[".repeat(100_000);

    for (String document : List.of(list, "{\"type\":\"pledge\",\"format\":\"2.0\",\"x\":" + list)) {
      Reading<Object> reading = IsfJson.read(Json.bytes(document));
      assertThat(reading.problems())
          .hasSize(2)
          .last()
          .matches(each -> each.rule().equals(StructuralRule.TOO_DEEP.id()));
      assertThat(reading.problemDocument().status()).isEqualTo(400);
    }
  }

  @Test
  void thatStandsTwiceIsRefusedWhereverItStands() {
    String rest = "\"title\":\"t\",\"asOf\":\"2025-11-17\",";
    assertThat(
            Json.problems("{" + rest + "\"type\":\"dossier\",\"format\":\"1.0\",\"type\":\"x\"}"))
        .containsExactly(
            "line 1, column 66, /type: a dossier has 'type' again; keep only one"
                + " [ISF-JSON-015]");
    assertThat(
            Json.problems(
                "{\"type\":\"dossier\",\"format\":\"1.0\"," + rest + "\"format\":\"2.0\"}"))
        .containsExactly(
            "line 1, column 66, /format: a dossier has 'format' again; keep only one"
                + " [ISF-JSON-015]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"type\":\"treaty\",\"format\":\"2.0\",\"x\":1} | 9 | 27, /format: the document is in format"
            + " '2.0', and this release reads 1.0; read it with a release that knows that format, or"
            + " ask for the document in 1.0 [ISF-JSON-010]",
        "{\"x\":1,\"format\":\"2.0\",\"type\":\"treaty\"} | 30 | 17, /format: the document is in format"
            + " '2.0', and this release reads 1.0; read it with a release that knows that format, or"
            + " ask for the document in 1.0 [ISF-JSON-010]",
        "{\"type\":\"treaty\",\"x\":1} | 9 | 1, the top: the document lacks 'format'; add \"format\":"
            + " \"1.0\" [ISF-JSON-010]",
        "{\"type\":\"treaty\",\"x\":1,\"format\":1} | 9 | 33, /format: 'format' must be a string, but is"
            + " the number 1; write it in double quotes [ISF-JSON-011]"
      })
  void isToldWholeOfATypeThatIsNotKnown(String document, int column, String format) {
    String type =
        "line 1, column "
            + column
            + ", /type: 'treaty' is no type of document; write one of: dossier, resolution,"
            + " force, pledge, precondition, milestone, claim [ISF-JSON-009]";
    String[] told = {type, "line 1, column " + format};

    assertThat(Json.problems(document)).containsExactlyInAnyOrder(told);
    assertThat(IsfJson.readTolerantly(Json.bytes(document)).problems())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(told);
  }

  @Test
  void isToldWholeOfATypeThatIsNotTheOneExpected() {
    byte[] document = Json.bytes("{\"type\":\"claim\",\"format\":\"2.0\"}");
    String[] told = {
      "line 1, column 9, /type: a document of type 'pledge' is expected, and this is 'claim'; give a"
          + " document of that type [ISF-JSON-009]",
      "line 1, column 26, /format: the document is in format '2.0', and this release reads 1.0; read"
          + " it with a release that knows that format, or ask for the document in 1.0"
          + " [ISF-JSON-010]"
    };

    assertThat(IsfJson.read(document, DocumentType.PLEDGE).problems())
        .extracting(Object::toString)
        .containsExactly(told);
    assertThat(IsfJson.readTolerantly(document, DocumentType.PLEDGE).problems())
        .extracting(Object::toString)
        .containsExactly(told);
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
