package io.github.isfmodel.examples.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiffTest {

  private static final String GAZA = "shipped:isf-gaza";
  private static final String FIRST = "us-draft-2025-11-03";
  private static final String ADOPTED = "unscr-2803";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Run diff(String from, String to, String... more) {
    Stream<String> words =
        Stream.concat(Stream.of("diff", GAZA, "--from", from, "--to", to), Stream.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void eachDifferenceWithParagraphsAndSourcesOfBothSides() {
    Run run = diff(FIRST, ADOPTED);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .startsWith("48 differences from us-draft-2025-11-03 to unscr-2803 Record: ")
        .contains(
            "Task demilitarization: the force is to \"implement\" becomes \"secure\" first text [s2"
                + " F63; s2 F72; arabnews-2621566] second text, paragraph 7 [s3 F125; newsgd]")
        .contains(
            "Paragraph 3 is reworded first text, paragraph 3: An organization found to misuse aid")
        .contains("Renewal of isf: what is asked for \"consultation\" becomes \"cooperation,")
        .contains(
            "Task ceasefire monitoring is recorded of the second text only second text, paragraph 7:"
                + " Helps the Board of Peace to monitor the ceasefire. [aguea-oualido]");
  }

  @Test
  void theSameTextTwice() {
    Run run = diff(ADOPTED, ADOPTED);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("0 differences from").doesNotContain("Differences\n");
    assertThat(diff(ADOPTED, ADOPTED, "--json-patch").out()).isEqualToIgnoringNewLines("[ ]");
  }

  @Test
  void textThatIsNotThere() {
    Run run = diff("us-draft", ADOPTED);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("isf: The record holds no text with the id us-draft; it holds: ")
        .contains(FIRST)
        .contains(ADOPTED);
  }

  @Test
  void twoFormsAtOnce() {
    assertThat(diff(FIRST, ADOPTED, "--json", "--json-patch").err())
        .isEqualToIgnoringNewLines(
            "isf: --json and --json-patch are two forms of one answer; ask for one of them.");
  }

  @Test
  void bothTextsHaveToBeNamed() {
    Run run = Run.of("diff", GAZA, "--from", FIRST);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("isf: --to DRAFT is missing.");
  }

  @Test
  void thePatchTurnsOneTextIntoTheOther() throws IOException {
    JsonNode patch = MAPPER.readTree(diff(FIRST, ADOPTED, "--json-patch").out());
    JsonNode before = MAPPER.readTree(Run.of("show", GAZA, "/resolutions/" + FIRST).out());
    JsonNode after = MAPPER.readTree(Run.of("show", GAZA, "/resolutions/" + ADOPTED).out());

    assertThat(JsonPatch.apply(patch, before)).isEqualTo(after);
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    JsonNode json = MAPPER.readTree(diff(FIRST, ADOPTED, "--json").out());
    List<JsonNode> differences =
        Stream.iterate(0, i -> i + 1)
            .limit(json.at("/differences").size())
            .map(i -> json.at("/differences/" + i))
            .toList();
    JsonNode consultation =
        differences.stream()
            .filter(each -> each.at("/type").asText().equals("consultation-changed"))
            .findFirst()
            .orElseThrow();

    assertThat(differences).hasSize(48);
    assertThat(consultation.at("/trend").asText()).isEqualTo("up");
    assertThat(consultation.at("/before/clause").asText()).isEqualTo("renewal of isf");
    assertThat(consultation.at("/after/paragraph").asText()).isEqualTo("8");
    assertThat(consultation.at("/before/citations")).isNotEmpty();
    assertThat(differences)
        .filteredOn(each -> each.at("/type").asText().equals("added"))
        .allMatch(each -> !each.has("before") && each.has("after"));
  }

  @Test
  void everyKindOfDifferenceHasACode() {
    assertThat(DifferenceKinds.CODES.keySet())
        .containsExactlyInAnyOrderElementsOf(records(Difference.class).distinct().toList());
    assertThat(DifferenceKinds.CODES.values()).doesNotHaveDuplicates();
  }

  private static Stream<Class<? extends Difference>> records(Class<? extends Difference> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses())
            .map(each -> each.asSubclass(Difference.class))
            .flatMap(DiffTest::records);
  }
}
