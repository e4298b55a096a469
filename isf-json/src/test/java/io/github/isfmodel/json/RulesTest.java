package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Coherent;
import io.github.isfmodel.json.problem.Place;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Violation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The rules are checked on what is whole in its form; see {@link SoundPartsTest}. */
class RulesTest {

  private static final String DANGLING =
      """
      {
        "type": "dossier", "format": "1.0", "title": "ü", "asOf": "2025-11-17",
        "milestones": [
          {"id": "m", "title": "t", "obligors": ["nobody"]}
        ]
      }
      """;

  @Test
  void aBreachHasItsLineAndColumn() {
    Reading<Dossier> reading = IsfJson.readDossier(Json.bytes(DANGLING));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.errors())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.at().value()).isEqualTo("/milestones/0/obligors/0");
              assertThat(problem.place()).contains(new Place(4, 44));
              assertThat(problem.message()).contains("nobody");
              assertThat(problem.remedy()).isNotBlank();
              assertThat(problem.authority().citation()).isNotBlank();
              assertThat(problem.values()).isNotEmpty();
            });
  }

  @Test
  void areNotCheckedOnAPartWhoseFormIsNotWhole() {
    Reading<Dossier> reading =
        IsfJson.readDossier(Json.bytes(DANGLING.replace("\"title\": \"t\"", "\"title\": 1")));
    assertThat(reading.problems())
        .singleElement()
        .matches(problem -> problem.rule().value().equals("ISF-JSON-011"));
  }

  @Property(tries = 50)
  void areThoseOfTheRecord(@ForAll @Coherent Dossier dossier) {
    Reading<Dossier> reading = IsfJson.readDossier(IsfJson.write(dossier));
    if (reading.errors().stream().noneMatch(p -> p.rule().value().startsWith("ISF-JSON"))) {
      List<Violation> violations = dossier.violations();
      assertThat(reading.problems())
          .extracting(Problem::rule)
          .containsExactlyInAnyOrderElementsOf(violations.stream().map(Violation::rule).toList());
      assertThat(reading.value().isPresent()).isEqualTo(reading.errors().isEmpty());
    }
  }
}
