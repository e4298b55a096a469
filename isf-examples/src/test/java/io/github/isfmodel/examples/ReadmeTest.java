package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.assessment.Assumptions;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.claim.Disagreements;
import io.github.isfmodel.coverage.TaskCoverage;
import io.github.isfmodel.difference.SituationDifference;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Unit;
import io.github.isfmodel.rule.RuleId;
import io.github.isfmodel.rule.Severity;
import io.github.isfmodel.strength.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows of the library: the Java is run here, the rest is what the build uses. */
class ReadmeTest {

  private static final DocPage README = new DocPage("README.md", ReadmeTest.class);
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(?:(?!<dependency>).)*</dependency>", Pattern.DOTALL);

  @Test
  void theExampleOfTheLibraryDoesWhatItSays() {
    byte[] bytes = ShippedRecord.ISF_GAZA.json();
    LocalDate date = LocalDate.of(2026, 3, 1);

    Reading<Dossier> reading = IsfJson.readDossier(bytes);
    reading.problems().forEach(System.out::println);
    Dossier dossier = reading.orElseThrow();
    assertThat(dossier.violations()).noneMatch(each -> each.severity() == Severity.ERROR);

    ForceId isf = ForceId.of("isf");
    assertThat(dossier.index().mandate(isf).orElseThrow().statusOn(date).daysLeft()).hasValue(670);

    Situation situation = Situation.of(dossier, isf, date).orElseThrow();
    situation.pledges().forEach(pledge -> pledge.blockedBy());
    assertThat(situation.pledges()).anyMatch(pledge -> !pledge.blockedBy().isEmpty());
    assertThat(Strength.of(situation).yardsticks()).isNotEmpty();
    assertThat(Leverage.of(situation).levers()).isNotEmpty();
    assertThat(Leverage.of(situation).freeingMost(Unit.TROOPS))
        .isInstanceOf(SmallestSets.Found.class);
    assertThat(TaskCoverage.of(situation).uncovered()).isNotEmpty();

    Proposition consent =
        new Proposition.ConsentGiven(
            ActorId.of("palestinian-authority"), PledgeId.of("indonesia-troops"));
    Assumptions ifConsent = Assumptions.NONE.and(consent, Truth.MET, date);
    Situation then = Situation.of(dossier, isf, date, ifConsent).orElseThrow();
    assertThat(SituationDifference.between(situation, then).pledges()).isNotEmpty();

    assertThat(Disagreements.in(dossier.claims(), dossier.sources(), dossier.actors()))
        .isNotEmpty();

    assertThat(Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, 40, 7)).pledges())
        .hasSize(40);
    assertThat(Fixtures.breaking(RuleId.of("ISF-PLG-001"))).isNotEmpty();
  }

  @Test
  void everyStatementOfItIsRunHere() throws IOException {
    assertThat(README.snippets()).hasSize(1);
    README.assertRun(README.snippets().get(0));
  }

  /** The consumer on the class path resolves, compiles and runs with exactly these. */
  @Test
  void theMavenDependenciesAreThoseOfTheConsumerOnTheClassPath() throws IOException {
    String pom = squeezed(Files.readString(Path.of("consumers/class-path/pom.xml")));
    List<String> shown =
        DEPENDENCY
            .matcher(README.blocks("xml").get(0).replace(Pom.version(), "@project.version@"))
            .results()
            .map(found -> squeezed(found.group()))
            .toList();

    assertThat(README.blocks("xml")).hasSize(1);
    assertThat(shown).hasSize(3).allSatisfy(dependency -> assertThat(pom).contains(dependency));
  }

  /** The same artifacts in Gradle's words. */
  @Test
  void theGradleDependenciesAreThoseOfMaven() throws IOException {
    String version = Pom.version();

    assertThat(README.blocks("kotlin"))
        .containsExactly(
            """
            dependencies {
                implementation(platform("io.github.isfmodel:isf-bom:%s"))
                implementation("io.github.isfmodel:isf-json")
                testImplementation("io.github.isfmodel:isf-jqwik")
            }
            """
                .formatted(version));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** A page with Java that no test runs would go stale unseen. */
  @TestFactory
  Stream<DynamicTest> noOtherPageShowsJava() throws IOException {
    List<String> run =
        List.of(
            "README.md", "docs/fixtures.md", "docs/model-your-own-force.md", "docs/questions.md");
    try (Stream<Path> files = Files.walk(Path.of(".."), 3)) {
      return files
          .map(file -> Path.of("..").relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".md") && !name.contains("target/"))
          .filter(name -> !run.contains(name))
          .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(java(name)).isEmpty()))
          .toList()
          .stream();
    }
  }

  private static List<String> java(String page) throws IOException {
    return new DocPage(page, ReadmeTest.class).snippets();
  }
}
