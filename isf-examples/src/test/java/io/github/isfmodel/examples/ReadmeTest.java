package io.github.isfmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.json.Reading;
import io.github.isfmodel.leverage.Change;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.leverage.SmallestSets;
import io.github.isfmodel.precondition.DecisionOrgan;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.precondition.Truth;
import io.github.isfmodel.quantity.Bounds;
import io.github.isfmodel.quantity.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows of the library: the Java is run here, the rest is what the build uses. */
class ReadmeTest {

  private static final DocPage README = new DocPage("README.md", ReadmeTest.class);
  private static final String MAIN = "src/main/java/io/github/isfmodel/examples";
  private static final List<String> WITH_JAVA =
      List.of("README.md", "docs/fixtures.md", "docs/model-your-own-force.md", "docs/questions.md");
  private static final Pattern DEPENDENCY =
      Pattern.compile("<dependency>(?:(?!<dependency>).)*</dependency>", Pattern.DOTALL);

  @Test
  void theExampleOfTheLibraryDoesWhatItSays() {
    byte[] record = ShippedRecord.ISF_GAZA.json();
    Reading<Dossier> reading = IsfJson.readDossier(record);
    reading.problems().forEach(System.out::println);
    Dossier dossier = reading.orElseThrow();
    assertThat(reading.errors()).isEmpty();

    ForceId isf = ForceId.of("isf");
    Situation situation = Situation.of(dossier, isf, LocalDate.of(2026, 3, 1)).orElseThrow();
    assertThat(situation.mandate().lastDay()).hasValue(LocalDate.of(2027, 12, 31));
    assertThat(situation.mandate().daysLeft()).hasValue(670);

    PledgeStanding indonesia = situation.pledges().get(0);
    Change consent = new Change(consentOfThePalestinianAuthority(), true);
    Change approval = new Change(approvalByThePresident(), true);
    assertThat(indonesia.blockedBy())
        .extracting(each -> each.precondition().condition(), each -> each.proof().truth())
        .containsExactly(
            tuple(consent.proposition(), Truth.UNKNOWN),
            tuple(approval.proposition(), Truth.NOT_MET));

    SmallestSets sets = Leverage.of(situation).freeingMost(Unit.TROOPS);
    assertThat(((SmallestSets.Found) sets).sets())
        .singleElement()
        .satisfies(
            set -> {
              assertThat(set.changes()).containsExactly(consent, approval);
              assertThat(set.gain().statedIn(Unit.TROOPS)).isEqualTo(new Bounds(1_000, 8_000));
            });
  }

  private static Proposition consentOfThePalestinianAuthority() {
    return new Proposition.ConsentGiven(
        ActorId.of("palestinian-authority"), PledgeId.of("indonesia-troops"));
  }

  private static Proposition approvalByThePresident() {
    return new Proposition.DecisionTaken(ActorId.of("indonesia"), DecisionOrgan.HEAD_OF_STATE);
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

  /**
   * Whoever has the dependencies that the README shows has no class of this module; the tests of
   * pages see those of their package without an import.
   */
  @Test
  void noPageNeedsAClassThatIsNotPublished() throws IOException {
    Set<String> unpublished = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of(MAIN))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .forEach(unpublished::add);
    }
    Set<String> used = new TreeSet<>();
    for (String page : WITH_JAVA) {
      for (String snippet : java(page)) {
        Collections.addAll(used, DocPage.code(snippet).split("\\W+"));
      }
    }

    assertThat(unpublished).contains("ShippedRecord");
    assertThat(used).contains("IsfJson").doesNotContainAnyElementsOf(unpublished);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** A page with Java that no test runs would go stale unseen. */
  @TestFactory
  Stream<DynamicTest> noOtherPageShowsJava() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."), 3)) {
      return files
          .map(file -> Path.of("..").relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".md") && !name.contains("target/"))
          .filter(name -> !WITH_JAVA.contains(name))
          .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(java(name)).isEmpty()))
          .toList()
          .stream();
    }
  }

  private static List<String> java(String page) throws IOException {
    return new DocPage(page, ReadmeTest.class).snippets();
  }
}
