package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.codec.CodeCodec;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.Field;
import io.github.isfmodel.json.codec.ListCodec;
import io.github.isfmodel.json.codec.ObjectCodec;
import io.github.isfmodel.json.codec.SumCodec;
import io.github.isfmodel.json.table.Examples;
import io.github.isfmodel.json.table.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every attribute of every type: there, missing, null, and of the wrong kind. */
class TriadTest {

  /** A value with all its properties, and how it is read. */
  private record Full(String name, Codec<?> codec, ObjectCodec<?> table, ObjectNode json) {}

  private static Stream<Full> all() {
    List<Full> all = new ArrayList<>();
    for (Codec<?> codec : Types.all().values()) {
      if (codec instanceof ObjectCodec<?> object) {
        all.add(new Full(object.what(), object, object, Examples.object(object)));
      }
      if (codec instanceof SumCodec<?> sum) {
        addShapes(sum, all);
      }
    }
    return all.stream();
  }

  private static void addShapes(SumCodec<?> sum, List<Full> all) {
    for (SumCodec.Shape<?> shape : sum.shapes()) {
      all.add(
          new Full(sum.what() + " / " + shape.type(), sum, shape.codec(), Examples.shape(shape)));
    }
  }

  @TestFactory
  Stream<DynamicTest> present() {
    return all()
        .map(
            full ->
                DynamicTest.dynamicTest(
                    full.name(),
                    () -> {
                      Json.Outcome outcome = Json.read(full.codec(), full.json());
                      assertThat(outcome.messages()).isEmpty();
                      assertThat(Json.text(Json.write(full.codec(), outcome.value())))
                          .isEqualTo(full.json().toString());
                    }));
  }

  private interface Check {
    void check(Full full, Field field);
  }

  private static Stream<DynamicTest> eachField(Check check) {
    return all()
        .flatMap(
            full ->
                full.table().fields().stream()
                    .map(
                        field ->
                            DynamicTest.dynamicTest(
                                full.name() + "/" + field.name(), () -> check.check(full, field))));
  }

  /** Of codes also which there are, twelve of them if there are many. */
  private static String wanted(Codec<?> codec) {
    if (!(codec instanceof CodeCodec<?> coded)) {
      return codec.what();
    }
    List<String> codes = coded.codes();
    String most = String.join(", ", codes.subList(0, Math.min(12, codes.size())));
    String more =
        codes.size() > 12 ? " and " + (codes.size() - 12) + " more (docs/codes.md lists all)" : "";
    return codec.what() + ", one of: " + most + more;
  }

  @TestFactory
  Stream<DynamicTest> missing() {
    return eachField(
        (full, field) -> {
          ObjectNode without = full.json().deepCopy().without(field.name());
          Json.Outcome outcome = Json.read(full.codec(), without);
          String owner = full.table().what();
          if (field.isNeeded()) {
            assertThat(outcome.value()).isNull();
            assertThat(outcome.messages())
                .containsExactly(
                    "line 1, column 1, the top: "
                        + owner
                        + " lacks '"
                        + field.name()
                        + "'; add it: "
                        + wanted(field.codec())
                        + " [ISF-JSON-013]");
          } else {
            assertThat(outcome.messages()).isEmpty();
            assertThat(Json.text(Json.write(full.codec(), outcome.value())))
                .isEqualTo(without.toString());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> isNull() {
    return eachField(
        (full, field) -> {
          Json.Outcome outcome = with(full, field, JsonNodeFactory.instance.nullNode());
          assertThat(outcome.value()).isNull();
          assertThat(outcome.problems())
              .singleElement()
              .matches(problem -> problem.rule().value().equals("ISF-JSON-012"))
              .matches(problem -> problem.at().value().equals("/" + field.name()))
              .matches(problem -> problem.message().equals("'" + field.name() + "' is null"));
        });
  }

  @TestFactory
  Stream<DynamicTest> ofTheWrongKind() {
    return eachField(
        (full, field) -> {
          JsonNodeFactory nodes = JsonNodeFactory.instance;
          List<JsonNode> kinds =
              List.of(
                  nodes.numberNode(7.9),
                  nodes.numberNode(7),
                  nodes.textNode("~"),
                  nodes.booleanNode(true),
                  nodes.arrayNode().add(nodes.arrayNode()),
                  nodes.objectNode());
          JsonNode right = full.json().get(field.name());
          for (JsonNode wrong : kinds) {
            if (wrong.getNodeType() != right.getNodeType() || wrong.isDouble()) {
              Json.Outcome outcome = with(full, field, wrong);
              assertThat(outcome.value()).isNull();
              assertThat(outcome.problems())
                  .singleElement()
                  .matches(problem -> problem.at().value().equals("/" + field.name()));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> twice() {
    return eachField(
        (full, field) -> {
          String json = full.json().toString();
          String again = "\"" + field.name() + "\":" + full.json().get(field.name()) + "}";
          Json.Outcome outcome =
              Json.read(full.codec(), json.substring(0, json.length() - 1) + "," + again);
          assertThat(outcome.value()).isNull();
          assertThat(outcome.problems())
              .singleElement()
              .matches(problem -> problem.rule().value().equals("ISF-JSON-015"))
              .matches(problem -> problem.place().orElseThrow().column() == json.length() + 1);
        });
  }

  @TestFactory
  Stream<DynamicTest> listsWithANullAndEmptyLists() {
    return eachField(
        (full, field) -> {
          if (field.codec() instanceof ListCodec<?>) {
            ArrayNode list = full.json().get(field.name()).deepCopy();
            Json.Outcome outcome = with(full, field, list.insertNull(1));
            assertThat(outcome.problems())
                .singleElement()
                .matches(problem -> problem.message().equals("'" + field.name() + "[1]' is null"));
            Json.Outcome empty = with(full, field, JsonNodeFactory.instance.arrayNode());
            Json.Outcome left =
                Json.read(full.codec(), full.json().deepCopy().without(field.name()));
            assertThat(empty.value()).isEqualTo(left.value());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> listsThatAreTooShort() {
    return eachField(
        (full, field) -> {
          ArrayNode list = JsonNodeFactory.instance.arrayNode();
          for (int length = 1; length < least(field); length++) {
            Json.Outcome outcome =
                with(full, field, list.add(full.json().get(field.name()).get(0)));
            assertThat(outcome.problems())
                .singleElement()
                .matches(problem -> problem.rule().value().equals("ISF-JSON-020"));
          }
        });
  }

  private static int least(Field field) {
    return field.codec() instanceof ListCodec<?> list ? list.least() : 0;
  }

  private static Json.Outcome with(Full full, Field field, JsonNode value) {
    return Json.read(full.codec(), full.json().deepCopy().<ObjectNode>set(field.name(), value));
  }
}
