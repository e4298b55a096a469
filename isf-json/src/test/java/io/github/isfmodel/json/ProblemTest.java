package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.Serialized;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Authority;
import io.github.isfmodel.rule.Pointer;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What users see of a problem. */
class ProblemTest {

  private static final Problem PLACED = problem(Optional.of(new Place(3, 14)));
  private static final Problem NOWHERE = problem(Optional.empty());

  private static Problem problem(Optional<Place> place) {
    return new Problem(
        new RuleId("ISF-JSON-017"),
        Severity.ERROR,
        Pointer.of("kind"),
        place,
        "'kind' is 'trops'",
        "write troops",
        Authority.format("format 1.0"),
        Map.of("nearest", "troops"));
  }

  @Test
  void saysItsPlaceIfItHasOne() {
    assertThat(PLACED)
        .hasToString("line 3, column 14, /kind: 'kind' is 'trops'; write troops [ISF-JSON-017]");
    assertThat(NOWHERE).hasToString("/kind: 'kind' is 'trops'; write troops [ISF-JSON-017]");
    assertThat(PLACED.nearest()).contains("troops");
  }

  @Test
  void isSerializedWithItsPlaceOrWithoutOne() {
    assertThat(Serialized.copyOf(PLACED)).isEqualTo(PLACED);
    assertThat(Serialized.copyOf(NOWHERE)).isEqualTo(NOWHERE);
  }
}
