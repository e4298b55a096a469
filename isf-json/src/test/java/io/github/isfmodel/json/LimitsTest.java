package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.json.codec.ByteOut;
import io.github.isfmodel.json.codec.Indented;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.jackson2.DocumentMappingException;
import io.github.isfmodel.json.jackson3.IsfModule;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Precondition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What is as deep, long or bad as may be, and what goes one beyond, whichever way it is read. */
class LimitsTest {

  private static final String JUDGED = "{\"type\":\"judged\",\"by\":\"h\",\"that\":\"t\"}";
  private static final DocumentType<Precondition> TYPE = DocumentType.PRECONDITION;
  private static final ObjectMapper TWO = io.github.isfmodel.json.jackson2.IsfModule.mapper();
  private static final JsonMapper THREE = IsfModule.mapper();

  /** Every way of reading a document; the problems of its form. */
  enum Way {
    BYTES {
      @Override
      List<Problem> read(byte[] bytes) {
        return IsfJson.read(bytes).problems();
      }
    },
    TOLERANT {
      @Override
      List<Problem> read(byte[] bytes) {
        return IsfJson.readTolerantly(bytes).problems();
      }
    },
    LINES {
      @Override
      List<Problem> read(byte[] bytes) throws IOException {
        return DocumentStream.read(new ByteArrayInputStream(bytes), TYPE)
            .next()
            .reading()
            .problems();
      }
    },
    AHEAD {
      @Override
      List<Problem> read(byte[] bytes) throws IOException {
        return DocumentStream.read(new ByteArrayInputStream(bytes), TYPE)
            .readAhead(Runnable::run, 2)
            .next()
            .reading()
            .problems();
      }
    },
    TOLERANT_LINES {
      @Override
      List<Problem> read(byte[] bytes) throws IOException {
        return DocumentStream.readTolerantly(new ByteArrayInputStream(bytes), TYPE)
            .next()
            .reading()
            .problems();
      }
    },
    JACKSON_2 {
      @Override
      List<Problem> read(byte[] bytes) throws IOException {
        try {
          TWO.readValue(bytes, Precondition.class);
          return List.of();
        } catch (DocumentMappingException e) {
          return e.problems();
        }
      }
    },
    TREE_OF_JACKSON_2 {
      @Override
      List<Problem> read(byte[] bytes) throws IOException {
        try {
          TWO.treeToValue(TWO.readTree(bytes), Precondition.class);
          return List.of();
        } catch (DocumentMappingException e) {
          return e.problems();
        }
      }
    },
    JACKSON_3 {
      @Override
      List<Problem> read(byte[] bytes) {
        try {
          THREE.readValue(bytes, Precondition.class);
          return List.of();
        } catch (io.github.isfmodel.json.jackson3.DocumentMappingException e) {
          return e.problems();
        }
      }
    };

    abstract List<Problem> read(byte[] bytes) throws IOException;

    final List<String> told(String document) throws IOException {
      return read(Json.bytes(document)).stream()
          .filter(problem -> StructuralRule.find(problem.rule()).isPresent())
          .map(problem -> problem.message() + "; " + problem.remedy() + " " + problem.rule())
          .toList();
    }

    final boolean isOfMapper() {
      return compareTo(JACKSON_2) >= 0;
    }
  }

  private static String document(String condition, String more) {
    return "{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"p\",\"holder\":\"h\","
        + "\"concerns\":[\"pledge:p\"],\"since\":{\"type\":\"undated\"},\"condition\":"
        + condition
        + more
        + "}";
  }

  /** Objects within each other, the document being the first. */
  private static String nested(int depth) {
    int nots = depth - 2;
    return document("{\"type\":\"not\",\"part\":".repeat(nots) + JUDGED + "}".repeat(nots), "");
  }

  private static String text(int length) {
    return document(JUDGED.replace("\"t\"", '"' + "x".repeat(length) + '"'), "");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void depth(Way way) throws IOException {
    assertThat(way.told(nested(Limits.DEPTH))).isEmpty();
    assertThat(way.told(nested(Limits.DEPTH + 1)))
        .containsExactly(
            "lists and objects are nested more than 200 deep here; flatten the document"
                + " ISF-JSON-006");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void lengthOfStrings(Way way) throws IOException {
    assertThat(way.told(text(Limits.STRING))).isEmpty();
    assertThat(way.told(text(Limits.STRING + 1)))
        .containsExactly(
            "a string is longer than 1000000 characters here; shorten it ISF-JSON-007");
  }

  /** In what is not known, stands twice, or cannot be read for want of a shape or a type. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void lengthOfStringsThatArePassedOver(Way way) throws IOException {
    for (String document :
        List.of(
            document(JUDGED, ",\"x\":[{\"y\":\"LONG\"}]"),
            document(JUDGED, ",\"holder\":\"LONG\""),
            document(JUDGED, ",\"0\":\"LONG\""),
            document(JUDGED, ",\"99999999999\":\"LONG\""),
            document(JUDGED, ",\"\":\"LONG\""),
            document(JUDGED, ",\"~/\":\"LONG\""),
            document("{\"type\":\"judged\",\"by\":\"h\",\"that\":\"t\",\"5\":\"LONG\"}", ""),
            document("{\"of\":\"LONG\"}", ""),
            document("{\"type\":\"no-such\",\"of\":\"LONG\"}", ""),
            "{\"format\":\"1.0\",\"x\":\"LONG\"}",
            "{\"type\":\"precondition\",\"format\":\"2.0\",\"x\":\"LONG\"}")) {
      assertThat(way.told(document.replace("LONG", "x".repeat(Limits.STRING))))
          .noneMatch(LimitsTest::isTooLong);
      assertThat(way.told(document.replace("LONG", "x".repeat(Limits.STRING + 1))))
          .filteredOn(LimitsTest::isTooLong)
          .containsExactly(
              "a string is longer than 1000000 characters here; shorten it ISF-JSON-007");
    }
  }

  /** A mapper has limits of its own; that no property has such a name, it says itself. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void lengthOfNames(Way way) throws IOException {
    String longest = document(JUDGED, ",\"" + "x".repeat(Limits.NAME) + "\":1");
    String longer = longest.replaceFirst("x", "xx");
    boolean tolerant = way == Way.TOLERANT || way == Way.TOLERANT_LINES;

    assertThat(way.told(longest)).hasSize(tolerant ? 0 : 1).noneMatch(LimitsTest::isTooLong);
    assertThat(way.told(longer))
        .singleElement()
        .matches(told -> isTooLong(told) != way.isOfMapper())
        .asString()
        .contains(way.isOfMapper() ? "has no property" : "a property name is longer than 200 ");
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void lengthOfNumbers(Way way) throws IOException {
    String number = "9".repeat(Limits.NUMBER);
    String longest = document(JUDGED, "").replace("\"undated\"", following(number));
    String longer = longest.replace(number, number + "9");

    assertThat(way.told(longest)).singleElement().asString().contains("which is out of range");
    assertThat(way.told(longer))
        .singleElement()
        .asString()
        .contains(way.isOfMapper() ? "which is out of range" : "a number is longer than 100 ");
  }

  private static String following(String days) {
    return "\"following\",\"anchor\":\"event:e\",\"phrase\":\"p\",\"withinDays\":" + days;
  }

  private static boolean isTooLong(String told) {
    return told.endsWith(StructuralRule.TOO_LONG.id().value());
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void numberOfProblems(Way way) throws IOException {
    String many = document(JUDGED, ",\"citations\":[1" + ",1".repeat(Limits.PROBLEMS - 1) + "]");

    assertThat(way.told(many)).hasSize(Limits.PROBLEMS);
    assertThat(way.told(many.replace("[1,", "[1,1,")))
        .hasSize(Limits.PROBLEMS + 1)
        .last()
        .isEqualTo(
            "there is 1 more problem; mend the 1000 that are listed and read again ISF-JSON-008");
  }

  @Test
  void lengthOfDocuments() throws IOException {
    byte[] document = Json.bytes(document(JUDGED, ""));
    String tooLong = "the document is longer than " + (document.length - 1) + " bytes";

    assertThat(lengths(document, document.length)).noneMatch(told -> told.contains("longer"));
    assertThat(lengths(document, document.length - 1)).hasSize(4).containsOnly(tooLong);
  }

  /** What is told first, on each way that counts the bytes. */
  private static List<String> lengths(byte[] document, int most) throws IOException {
    List<String> told = new ArrayList<>();
    told.add(first(DocumentReader.read(document, most, TYPE.codec().envelope()).problems()));
    told.add(
        first(DocumentReader.readTolerantly(document, most, TYPE.codec().envelope()).problems()));
    for (String text : List.of(Json.text(document), "[" + Json.text(document) + "]")) {
      StreamSplitter splitter =
          new StreamSplitter(new StreamSource(new ByteArrayInputStream(Json.bytes(text))), most);
      assertThat(splitter.next()).isTrue();
      Problem problem = splitter.document().problem();
      told.add(problem == null ? "" : problem.message());
    }
    return told;
  }

  private static String first(List<Problem> problems) {
    return problems.isEmpty() ? "" : problems.get(0).message();
  }

  private static Precondition value() {
    return IsfJson.read(Json.bytes(nested(3)), TYPE).orElseThrow();
  }

  @Test
  void lengthOfWhatIsWritten() {
    byte[] document = IsfJson.write(TYPE, value());
    byte[] indented = IsfJson.writeIndented(TYPE, value());

    assertThat(written(document.length)).isEqualTo(document);
    assertThatThrownBy(() -> written(document.length - 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "document '%d bytes' is longer than %d bytes; split it",
            document.length, document.length - 1);
    assertThat(Indented.of(document, indented.length)).isEqualTo(indented);
    assertThatThrownBy(() -> Indented.of(document, indented.length - 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is longer than " + (indented.length - 1) + " bytes; split it");
  }

  private static byte[] written(int most) {
    ByteOut out = new ByteOut(most);
    TYPE.codec().write(value(), out);
    return out.finish();
  }

  @Test
  void depthOfWhatIsWritten() throws IOException {
    Precondition deepest =
        IsfJson.read(Json.bytes(nested(Limits.DEPTH)), TYPE).value().orElseThrow();
    Precondition deeper = deepest.withCondition(new Condition.Not(deepest.condition()));
    String refusal = "document nests values more than 200 deep; flatten its conditions";

    assertThat(TWO.writeValueAsBytes(deepest))
        .isEqualTo(THREE.writeValueAsBytes(deepest))
        .isEqualTo(IsfJson.write(TYPE, deepest));
    assertThatThrownBy(() -> IsfJson.write(TYPE, deeper)).hasMessage(refusal);
    assertThatThrownBy(() -> IsfJson.canonical(TYPE, deeper)).hasMessage(refusal);
    assertThatThrownBy(() -> TWO.writeValueAsBytes(deeper))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(refusal);
    assertThatThrownBy(() -> THREE.writeValueAsBytes(deeper)).hasMessageContaining(refusal);
  }
}
