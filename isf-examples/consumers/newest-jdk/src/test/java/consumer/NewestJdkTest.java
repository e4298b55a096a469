package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.DocumentType;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Pledge;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What came after Java 17: switches over the model's sums, taken apart by pattern. */
class NewestJdkTest {

  private static String who(Contributor contributor) {
    return switch (contributor) {
      case Contributor.Named(var actor) -> actor.value();
      case Contributor.Unnamed unnamed -> unnamed.description();
    };
  }

  @Test
  void sumsAreExhaustive() {
    Pledge pledge =
        IsfJson.read(
                """
                {"type": "pledge", "format": "1.0", "id": "a", "force": "isf",
                 "contributor": {"type": "unnamed", "description": "a state in Asia",
                                  "number": {"type": "in-words", "word": "several"}},
                 "kind": "troops"}
                """
                    .getBytes(StandardCharsets.UTF_8),
                DocumentType.PLEDGE)
            .value()
            .orElseThrow();
    assertThat(who(pledge.contributor())).isEqualTo("a state in Asia");
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
  }
}
