package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RuleBook;
import io.github.isfmodel.json.fixture.BreakingFixture;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of parts whose form is right are checked beside parts whose form is wrong. */
class SoundPartsTest {

  private static final ObjectMapper TREES = new ObjectMapper();
  private static final String UNKNOWN = "ISF-JSON-014";

  static Stream<BreakingFixture> ofOnePart() {
    return fixtures(true);
  }

  static Stream<BreakingFixture> ofHowPartsGoTogether() {
    return fixtures(false);
  }

  private static Stream<BreakingFixture> fixtures(boolean ofOnePart) {
    return RuleBook.entries().stream()
        .filter(entry -> ofOnePart == (entry.appliesTo() != Dossier.class))
        .flatMap(entry -> Fixtures.breaking(entry.rule().id()).stream());
  }

  private static List<Problem> problems(String document) {
    return IsfJson.readDossier(Json.bytes(document)).problems();
  }

  /** Adds a property that no record has, behind everything else. */
  private static String withUnknownProperty(BreakingFixture fixture) {
    String document = Json.text(fixture.bytes()).stripTrailing();
    return document.substring(0, document.length() - 1) + ",\"unknown\":1}";
  }

  @Test
  void areOfEveryKindThatHasRulesOfItsOwn() {
    assertThat(PartsOfRecord.KINDS.stream().flatMap(kind -> kind.rules().rules().stream()))
        .as("the kinds of parts in PartsOfRecord and in RuleBook")
        .containsExactlyInAnyOrderElementsOf(
            RuleBook.entries().stream()
                .filter(entry -> entry.appliesTo() != Dossier.class)
                .map(RuleBook.Entry::rule)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void areToldAsEverBesideAProblemOfTheRecord(BreakingFixture fixture) {
    List<Problem> problems = problems(withUnknownProperty(fixture));

    assertThat(problems).hasSize(fixture.problems().size() + 1).containsAll(fixture.problems());
    assertThat(problems.get(problems.size() - 1).rule().value()).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void areToldAsEverIfTheRecordLacksWhatItNeeds(BreakingFixture fixture) throws IOException {
    ObjectNode document = (ObjectNode) TREES.readTree(fixture.bytes());
    document.remove("title");
    document.put("asOf", "2007-7-11");
    List<Problem> strict = problems(document.toString());

    assertThat(strict.stream().filter(problem -> !problem.rule().value().startsWith("ISF-JSON")))
        .extracting(problem -> problem.at() + problem.message())
        .containsExactlyElementsOf(
            fixture.problems().stream().map(each -> each.at() + each.message()).toList());
    assertThat(strict)
        .extracting(problem -> problem.at() + " " + problem.rule())
        .contains(" ISF-JSON-013", "/asOf ISF-JSON-020")
        .hasSize(fixture.problems().size() + 2);
    assertThat(IsfJson.readTolerantly(Json.bytes(document.toString())).problems())
        .isEqualTo(strict);
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void areNotToldOfARecordInALaterFormat(BreakingFixture fixture) {
    String document = Json.text(fixture.bytes());

    assertThat(problems(document.replaceFirst("\"format\": ?\"1.0\"", "\"format\":\"1.1\"")))
        .extracting(problem -> problem.rule().value())
        .containsExactly("ISF-JSON-010");
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void areToldBehindAByteOrderMark(BreakingFixture fixture) {
    String document = Json.text(fixture.bytes());

    assertThat(problems("\uFEFF" + document))
        .hasSize(fixture.problems().size() + 1)
        .containsAll(fixture.problems())
        .extracting(problem -> problem.rule().value())
        .contains("ISF-JSON-002");
  }

  @ParameterizedTest
  @MethodSource("ofHowPartsGoTogether")
  void waitUntilAllIsWholeIfTheyAreAboutSeveral(BreakingFixture fixture) {
    assertThat(problems(withUnknownProperty(fixture)))
        .singleElement()
        .matches(problem -> problem.rule().value().equals(UNKNOWN));
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void waitUntilThePartIsWhole(BreakingFixture fixture) throws IOException {
    JsonNode document = TREES.readTree(fixture.bytes());
    List<String> steps = fixture.problems().get(0).at().steps();
    ObjectNode part = (ObjectNode) document.get(steps.get(0)).get(Integer.parseInt(steps.get(1)));
    part.put("unknown", 1);

    assertThat(problems(document.toString()))
        .singleElement()
        .matches(problem -> problem.rule().value().equals(UNKNOWN));
  }

  @Test
  void waitIfTheirListStandsTwice() {
    String closed =
        "[{\"id\": \"y\", \"kind\": \"group\", \"name\": \"Y\", \"extent\": \"closed\"}]";
    String twice =
        "{\"type\": \"dossier\", \"format\": \"1.0\", \"title\": \"t\", \"asOf\": \"2025-11-17\","
            + " \"actors\": "
            + closed
            + ", \"actors\": []}";

    assertThat(problems(twice))
        .extracting(problem -> problem.at() + ": " + problem.rule())
        .containsExactly("/actors: ISF-JSON-015");
  }

  /** The third actor has no extent either, which is not told while its form is wrong. */
  @Test
  void placesAreThoseOfTheDocumentWhereAPartBeforeIsLeftOut() {
    String actors =
        """
        {"type": "dossier", "format": "1.0", "title": "t", "asOf": "2025-11-17",
        "actors": [
        {"id": "x", "kind": "state"},
        {"id": "y", "kind": "group", "name": "Y", "extent": "closed"},
        {"id": "z", "kind": "group", "name": "Z", "unknown": 1}]}
        """;

    assertThat(problems(actors))
        .extracting(
            problem ->
                problem.place().orElseThrow().line() + " " + problem.at() + ": " + problem.rule())
        .containsExactly(
            "3 /actors/0: ISF-JSON-013",
            "4 /actors/1/members: ISF-ACT-001",
            "5 /actors/2/unknown: ISF-JSON-014");
  }
}
