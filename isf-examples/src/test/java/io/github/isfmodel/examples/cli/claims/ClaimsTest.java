package io.github.isfmodel.examples.cli.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private static Run claims(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "claims";
    arguments[1] = "shipped:isf-gaza";
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.of(arguments);
  }

  @Test
  void speakerChainOriginAndReplacement() {
    assertThat(claims("--actor", "azerbaijan").text())
        .contains("6 claims of or about Azerbaijan")
        .contains("Azerbaijan on participation in isf 1 origin in 1 article")
        .contains(
            "- Azerbaijan would take part only under conditions. (f104-a, conditional, followed by a"
                + " later claim) [s4 F104] said by Source in Azerbaijan's foreign ministry, unnamed"
                + " person, by 2025-11-08 through reuters-report-2025-11-azerbaijan > s4, reported"
                + " 2025-11-08; holds 2025-11-08")
        .contains("(f107, not yet)");
  }

  @Test
  void changeOfMindIsAPointOnTheTimeLine() {
    assertThat(claims("--actor", "azerbaijan").text())
        .contains(
            "Where positions changed (1) Azerbaijan, change of stance: from conditional (2025-11-08):"
                + " Azerbaijan would take part only under conditions. [s4 F104] to refuses (2026-01-05"
                + " to 2026-01-06): Azerbaijan rules out taking part.");
  }

  @Test
  void whatWasNotYetReportedIsNotKnown() {
    assertThat(claims("--actor", "azerbaijan", "--known-on", "2025-12-01").text())
        .contains("5 claims of or about Azerbaijan, known on 2025-12-01")
        .contains("(f104-a, conditional) ")
        .contains("Where the claims differ (0)")
        .contains("Where positions changed (0)")
        .doesNotContain("rules out");
  }

  @Test
  void whatHoldsOnADayWheneverItWasReported() {
    assertThat(claims("--actor", "azerbaijan", "--held-on", "2026-01-05").text())
        .contains("1 claim of or about Azerbaijan, held on 2026-01-05")
        .contains("rules out taking part.")
        .doesNotContain("under conditions");
  }

  @Test
  void twoArticlesOfOneOriginAreNoCorroboration() {
    assertThat(claims("--known-on", "2025-11-30", "--contested").text())
        .contains(
            "Israel on UN mandate 1 origin in 2 articles: less support than it seems - Israel's goal is"
                + " an international mandate. (f28)");
  }

  @Test
  void contradictionsNameEveryDisagreeingSource() {
    assertThat(claims("--contested").text())
        .contains("contradiction: Israel on UN mandate")
        .doesNotContain("development: ");
  }

  @Test
  void beforeTheFirstReportNothingIsKnown() {
    Run run = claims("--known-on", "1900-01-01");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("0 claims, known on 1900-01-01");
  }

  @Test
  void unknownActor() {
    Run run = claims("--actor", "atlantis");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no actor with the id atlantis; \"isf show shipped:isf-gaza"
                + " /actors\" lists them.");
  }

  @Test
  void aLaterDayNeverKnowsLess() throws IOException {
    int before = 0;
    for (String day : new String[] {"2025-10-29", "2025-10-30", "2025-12-12", "2026-09-28"}) {
      int known = json("--known-on", day).at("/claims").size();
      assertThat(known).as(day).isGreaterThanOrEqualTo(before);
      before = known;
    }
  }

  @Test
  void whatWasReportedOnNoKnownDayIsNeverCertainlyKnown() throws IOException {
    assertThat(json().at("/claims")).hasSize(233);
    assertThat(json("--known-on", "2026-09-28").at("/claims")).hasSize(230);
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    JsonNode answer = json("--actor", "azerbaijan");

    assertThat(answer.at("/actor").asText()).isEqualTo("azerbaijan");
    assertThat(answer.at("/claims")).hasSize(6);
    assertThat(answer.at("/claims/0/speaker/kind").asText()).isEqualTo("unnamed-person");
    assertThat(answer.at("/claims/0/relay/1").asText()).isEqualTo("s4");
    assertThat(answer.at("/changes/0/kind").asText()).isEqualTo("of-stance");
    assertThat(answer.at("/changes/0/to/stances/0").asText()).isEqualTo("refuses");
    assertThat(answer.at("/disagreements/0/kind").asText()).isEqualTo("change-of-position");
    assertThat(answer.at("/disagreements/0/sides/1/0").asText()).isEqualTo("azerbaijan-refuses");
  }

  private static JsonNode json(String... more) throws IOException {
    String[] all = new String[more.length + 1];
    System.arraycopy(more, 0, all, 0, more.length);
    all[more.length] = "--json";
    return new ObjectMapper().readTree(claims(all).out());
  }
}
