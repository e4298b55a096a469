package io.github.isfmodel.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs that users get, as this build has just written them. */
class PublishedPomTest {

  private static PublishedPom pom(String module) throws IOException {
    return PublishedPom.of(
        Files.readAllBytes(
            Path.of("..", "..").resolve(module).resolve("target/published-pom.xml")));
  }

  private static List<String> withoutVersions(List<String> dependencies) {
    return dependencies.stream()
        .map(dependency -> dependency.replaceAll("^([^:]*:[^:]*):[^:]+:", "$1:"))
        .toList();
  }

  @Test
  void theModelNeedsTheValidationApiAndJspecifyAndNothingElse() throws IOException {
    assertThat(withoutVersions(pom("isf-model").dependencies()))
        .containsExactly(
            "jakarta.validation:jakarta.validation-api:compile", "org.jspecify:jspecify:compile");
  }

  @Test
  void theFormatNeedsTheModelAndJackson() throws IOException {
    assertThat(withoutVersions(pom("isf-json").dependencies()))
        .containsExactly(
            "io.github.isfmodel:isf-model:compile",
            "com.fasterxml.jackson.core:jackson-databind:compile",
            "tools.jackson.core:jackson-databind:compile, optional",
            "org.jspecify:jspecify:compile");
  }

  @Test
  void theGeneratorsBringTheEngineThatRunsThem() throws IOException {
    assertThat(withoutVersions(pom("isf-examples/jqwik").dependencies()))
        .containsExactly(
            "io.github.isfmodel:isf-model:compile",
            "net.jqwik:jqwik-api:compile",
            "net.jqwik:jqwik-engine:runtime",
            "org.jspecify:jspecify:compile");
    assertThat(pom("isf-examples/jqwik").dependencies())
        .contains("net.jqwik:jqwik-api:1.9.3:compile", "net.jqwik:jqwik-engine:1.9.3:runtime");
  }

  @Test
  void theBomManagesOurArtifactsAndNothingElse() throws IOException {
    PublishedPom bom = pom("isf-examples/bom");
    assertThat(bom.managed())
        .containsExactly(
            "io.github.isfmodel:isf-model:${project.version}:compile",
            "io.github.isfmodel:isf-json:${project.version}:compile",
            "io.github.isfmodel:isf-jqwik:${project.version}:compile");
    assertThat(bom.dependencies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"isf-model", "isf-json", "isf-examples/jqwik", "isf-examples/bom"})
  void everyVersionIsWrittenOut(String module) throws IOException {
    PublishedPom pom = pom(module);
    assertThat(pom.dependencies())
        .allMatch(
            dependency ->
                dependency.matches("[^:]+:[^:]+:\\d[^:]*:(compile|runtime)(, optional)?"));
    assertThat(pom.sections())
        .contains("name", "description", "url", "licenses", "developers", "scm")
        .doesNotContain("parent", "properties", "build", "profiles", "modules", "repositories");
  }
}
