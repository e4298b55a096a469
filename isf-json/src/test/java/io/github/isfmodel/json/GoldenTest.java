package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One document of each type, byte for byte; every property of its type is there. */
class GoldenTest {

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void isReadAndWrittenByteForByte(DocumentType<?> type) {
    byte[] golden = type.everyProperty();
    Json.Outcome outcome = Json.read(type.codec(), Json.text(golden));
    assertThat(outcome.messages()).isEmpty();
    assertThat(written(type, outcome.value())).isEqualTo(Json.text(golden));
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasEveryPropertyOfItsType(DocumentType<?> type) {
    assertThat(Json.tree(Json.text(type.everyProperty()))).isEqualTo(EnvelopeTest.document(type));
  }

  private static <T> String written(DocumentType<T> type, Object value) {
    return Json.text(IsfJson.writeIndented(type, type.javaType().cast(value)));
  }
}
