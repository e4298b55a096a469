package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Checkable;
import io.github.isfmodel.rule.Warnings;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each thing that constructors do not refuse: the value can be made, Jakarta Validation and the
 * rules find nothing in it but what they find without, and the strict reader refuses the document.
 */
class BeyondConstructorsTest {

  private static final String JUDGED = "{\"type\":\"judged\",\"by\":\"h\",\"that\":\"t\"}";
  private static final String WHOLE =
      "{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"p\",\"holder\":\"h\","
          + "\"concerns\":[\"pledge:p\"],\"condition\":"
          + JUDGED
          + ",\"since\":{\"type\":\"undated\"}}";

  private static final Map<BeyondConstructors, String> EXAMPLES =
      new EnumMap<>(BeyondConstructors.class);

  static {
    when(BeyondConstructors.TYPE, "\"precondition\"", "\"no-such-type\"");
    when(BeyondConstructors.FORMAT, "\"1.0\"", "\"0.9\"");
    when(BeyondConstructors.UNKNOWN_NAME, "\"id\"", "\"ID\":1,\"id\"");
    when(BeyondConstructors.TWICE, "\"id\"", "\"id\":\"p\",\"id\"");
    when(
        BeyondConstructors.OPEN_CODE,
        JUDGED,
        "{\"type\":\"act-done\",\"by\":\"h\",\"act\":\"no-such-act\"}");
    when(BeyondConstructors.HALF_CHARACTER, "\"t\"", "\"\\ud83d\"");
    when(
        BeyondConstructors.TOO_DEEP,
        JUDGED,
        "{\"type\":\"not\",\"part\":".repeat(Limits.DEPTH) + JUDGED + "}".repeat(Limits.DEPTH));
    when(BeyondConstructors.TOO_LONG, "\"t\"", '"' + "x".repeat(Limits.STRING + 1) + '"');
    when(BeyondConstructors.TOO_MANY, "\"id\"", names(Limits.PROBLEMS + 1) + "\"id\"");
  }

  private static void when(BeyondConstructors beyond, String instead, String given) {
    EXAMPLES.put(beyond, WHOLE.replace(instead, given));
  }

  private static String names(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append("\"n").append(i).append("\":1,");
    }
    return names.toString();
  }

  @ParameterizedTest
  @EnumSource(BeyondConstructors.class)
  void isMadeAndRefusedByTheReader(BeyondConstructors beyond) {
    JsonNode document = Json.tree(EXAMPLES.get(beyond));
    List<Problem> problems = IsfJson.read(Json.bytes(EXAMPLES.get(beyond))).problems();

    assertThat(problems)
        .allMatch(problem -> BeyondConstructors.holds(problem, DocumentType.PRECONDITION, document))
        .last()
        .matches(beyond::breaks);
    Constructed made = Constructed.of(DocumentType.PRECONDITION, document);
    assertThat(made.refused()).isEmpty();
    assertThat(JakartaRules.broken((Checkable) made.value(), Default.class, Warnings.class))
        .isEmpty();
  }

  @Test
  void isListedOnThePage() throws IOException {
    String page = Files.readString(Path.of("../docs/json-format.md"));
    String section =
        page.substring(page.indexOf("### What constructors"), page.indexOf("## Streams"));
    for (BeyondConstructors beyond : BeyondConstructors.values()) {
      assertThat(section).contains(beyond.words()).contains(beyond.rule().id().value());
    }
  }
}
