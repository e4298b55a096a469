package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.generators.Lawful;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.rule.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/**
 * A project on the class path: isf-json for its code, isf-jqwik for its tests, nothing else of isf.
 */
class ClassPathTest {

  private static List<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(path -> new File(path).getName())
        .toList();
  }

  @Test
  void theArtifactsAreJarsAndBringNoBuildTool() {
    assertThat(classPath())
        .anyMatch(jar -> jar.matches("isf-model-.*\\.jar"))
        .anyMatch(jar -> jar.matches("isf-json-.*\\.jar"))
        .anyMatch(jar -> jar.matches("jqwik-engine-1\\.9\\.3\\.jar"))
        .noneMatch(jar -> jar.matches("(value|annotate|value-annotations|archunit|nullaway).*"));
  }

  @Test
  void problemsHaveTheirPlaces() {
    Reading<Dossier> reading =
        IsfJson.readDossier(
            "{\"type\":\"dossier\",\n \"format\":\"1.0\", \"titel\":\"x\"}"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.errors())
        .anySatisfy(
            problem -> {
              assertThat(problem.at().value()).isEqualTo("/titel");
              assertThat(problem.place().orElseThrow().line()).isEqualTo(2);
              assertThat(problem.nearest()).contains("title");
            });
  }

  @Property(tries = 20)
  void whatIsWrittenIsRead(@ForAll @Lawful Dossier dossier) {
    Reading<Dossier> reading = IsfJson.readDossier(IsfJson.write(dossier));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(dossier);
  }

  @Property(tries = 20)
  void anyValidatorFindsTheViolations(@ForAll Pledge pledge) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      assertThat(validator.validate(pledge).isEmpty()).isEqualTo(isSound(pledge.violations()));
    }
  }

  private static boolean isSound(List<Violation> violations) {
    return violations.stream().noneMatch(each -> each.severity() == Severity.ERROR);
  }
}
