package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns of the schemas are of what engines of regular expressions have in common. */
class SchemaPatternsTest {

  static Stream<DocumentType<?>> types() {
    return DocumentType.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void haveNoEscapesButOfPunctuationAndCompile(DocumentType<?> type) {
    List<String> patterns =
        Schemas.tree(type).findValues("pattern").stream()
            .filter(JsonNode::isTextual)
            .map(JsonNode::textValue)
            .toList();
    assertThat(patterns)
        .isNotEmpty()
        .allSatisfy(
            pattern -> {
              assertThat(pattern).doesNotContainPattern("\\\\[A-Za-z0-9]");
              assertThat(Pattern.compile(pattern).pattern()).isEqualTo(pattern);
            });
  }
}
