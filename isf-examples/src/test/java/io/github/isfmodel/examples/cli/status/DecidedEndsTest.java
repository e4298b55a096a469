package io.github.isfmodel.examples.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mandate that ends by what is decided already, and not only when its term runs out. */
class DecidedEndsTest {

  private static final String UNTIL_DECEMBER = "{\"type\": \"until\", \"lastDay\": \"2023-12-31\"}";

  private static final String OPEN = "{\"type\": \"unless-decided\"}";

  /** One of 1 March 2023 with effect from 1 July. */
  private static final String ENDS =
      act(
          "ends",
          "2023-03-01",
          "adopted",
          "\"force\": \"f\", \"kind\": \"terminates\"," + " \"effectiveFrom\": \"2023-07-01\"",
          "");

  /** One of 10 April 2023 by which another force takes over on 15 September. */
  private static final String SUCCEEDS =
      act(
          "succeeds",
          "2023-04-10",
          "adopted",
          "\"force\": \"next\", \"kind\": \"succeeds\","
              + " \"predecessor\": \"f\", \"takesOver\": {\"type\": \"day\", \"date\": \"2023-09-15\"}",
          "");

  @TempDir private Path folder;

  private static String act(String id, String adopted, String stage, String does, String clock) {
    return """
        {"id": "%s", "title": "The text called %s", "issuer": "body",
         "instrument": "international-mandate", "legalBasis": {"type": "unspecified"},
         "lifecycle": [{"stage": "%s", "when": {"type": "day", "date": "%s"},
                        "citations": [{"source": "s", "certainty": "seen"}]}],
         "mandateActs": [{%s, "replacesTasks": false}], "clocks": [%s]}"""
        .formatted(id, id, stage, adopted, does, clock);
  }

  private static String clock(String term) {
    return """
        {"kind": "mandate", "subjects": ["force:f"], "term": %s,
         "subjectToFurtherAction": false, "finalTerm": false}"""
        .formatted(term);
  }

  private static String first(String term) {
    return act(
        "first",
        "2022-06-29",
        "adopted",
        "\"force\": \"f\", \"kind\": \"establishes\"",
        clock(term));
  }

  private String record(String asOf, String... acts) throws IOException {
    Path file = folder.resolve("record.json");
    Files.writeString(
        file,
        """
        {"type": "dossier", "format": "1.0", "title": "x", "asOf": "%s",
         "sources": [{"id": "s", "kind": "web-page", "title": "t",
                      "published": {"type": "undated"}}],
         "actors": [{"id": "body", "kind": "international-organization", "name": "A body"}],
         "forces": [{"id": "f", "name": "Force", "established": true},
                    {"id": "next", "name": "Next force", "established": true}],
         "resolutions": [%s]}"""
            .formatted(asOf, String.join(",\n", acts)));
    return file.toString();
  }

  private static String text(String command, String file, String on) {
    Run run = Run.of(command, file, "--on", on, "--force", "f");
    assertThat(run.code()).as(run.err()).isZero();
    return run.text();
  }

  private static JsonNode json(String command, String file, String on, String at)
      throws IOException {
    return new ObjectMapper()
        .readTree(Run.of(command, file, "--on", on, "--force", "f", "--json").out())
        .at(at);
  }

  @Test
  void anEndingToComeIsToldFromARenewal() throws IOException {
    String file = record("2023-12-31", first(UNTIL_DECEMBER), ENDS);

    assertThat(text("status", file, "2023-02-28"))
        .contains("until the end of 2023-12-31 (306 days left;")
        .doesNotContain("To come");
    assertThat(text("status", file, "2023-04-01"))
        .contains(
            "In force under The text called first, adopted 2022-06-29, until the end of 2023-06-30"
                + " (90 days left; by the calendar of the parties; the record does not hold their"
                + " time zone) by The text called ends, adopted 2023-03-01 with effect from"
                + " 2023-07-01.")
        .contains(
            "To come: The text called ends, adopted 2023-03-01, ends it with effect from"
                + " 2023-07-01");
    assertThat(text("status", file, "2023-07-01"))
        .contains("Not in force: ended by The text called ends.");
    JsonNode mandate = json("status", file, "2023-04-01", "/forces/0/mandate");
    assertThat(mandate.at("/lastDay").asText()).isEqualTo("2023-06-30");
    assertThat(mandate.at("/endedBy").asText()).isEqualTo("ends");
    assertThat(mandate.at("/daysLeft").asInt()).isEqualTo(90);
    assertThat(mandate.at("/upcoming").toString())
        .isEqualTo(
            "[{\"giver\":\"body\",\"resolution\":\"ends\",\"kind\":\"terminates\","
                + "\"adoptedOn\":\"2023-03-01\",\"effectiveFrom\":\"2023-07-01\"}]");
    assertThat(json("status", file, "2023-02-28", "/forces/0/mandate").has("endedBy")).isFalse();
  }

  @Test
  void aRenewalIsAskedForByTheEndThatIsDecided() throws IOException {
    for (String term : new String[] {UNTIL_DECEMBER, OPEN}) {
      String file = record("2023-12-31", first(term), ENDS);

      assertThat(text("renewal", file, "2023-04-01"))
          .contains(
              "The end of 2023-06-30 (90 days left; by the calendar of the parties; the record does"
                  + " not hold their time zone), under The text called first [no source] Without a"
                  + " renewal the mandate ends then by The text called ends, adopted 2023-03-01"
                  + " with effect from 2023-07-01 [no source].")
          .doesNotContain("To come", "It needs no renewal");
      assertThat(json("renewal", file, "2023-04-01", "/renewals/0/needsRenewal").asBoolean())
          .isTrue();
      assertThat(json("renewal", file, "2023-04-01", "/renewals/0/endedBy").asText())
          .isEqualTo("ends");
    }
  }

  @Test
  void theCalendarHasTheEndThatIsDecided() throws IOException {
    for (String term : new String[] {UNTIL_DECEMBER, OPEN}) {
      assertThat(deadlines(record("2023-04-01", first(term), ENDS)))
          .containsExactly("2023-06-30 Force: \"mandate\" term ends with this day");
    }
    assertThat(deadlines(record("2023-04-10", first(UNTIL_DECEMBER), SUCCEEDS)))
        .containsExactly("2023-09-15 Force: \"mandate\" term ends with this day");
    assertThat(
            deadlines(
                record(
                    "2023-04-01",
                    first(UNTIL_DECEMBER),
                    act(
                        "shortens",
                        "2023-03-01",
                        "adopted",
                        "\"force\": \"f\", \"kind\": \"shortens\","
                            + " \"effectiveFrom\": \"2023-07-01\"",
                        clock(UNTIL_DECEMBER.replace("12-31", "09-30"))))))
        .containsExactly("2023-09-30 Force: \"mandate\" term ends with this day");
  }

  private static List<String> deadlines(String file) throws IOException {
    Run run = Run.of("calendar", file, "--force", "f", "--json");
    assertThat(run.err()).isEmpty();
    List<String> deadlines = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(run.out()).at("/deadlines")) {
      deadlines.add(each.at("/day").asText() + " " + each.at("/summary").asText());
    }
    return deadlines;
  }

  @Test
  void aTakeoverOnAFixedDayIsTheEndOfALongerTerm() throws IOException {
    String file = record("2023-12-31", first(UNTIL_DECEMBER), SUCCEEDS);

    assertThat(text("status", file, "2023-05-01"))
        .contains("until the end of 2023-09-15 (137 days left;")
        .contains("time zone), as Next force takes over under The text called succeeds.")
        .doesNotContain("Overlap");
    assertThat(text("renewal", file, "2023-05-01"))
        .contains(
            "Without a renewal the mandate ends then, as Next force takes over under The text"
                + " called succeeds.");
    assertThat(text("status", file, "2023-10-01"))
        .contains(
            "Not in force: it ran under The text called first until another force took over.");
    assertThat(text("renewal", file, "2023-10-01"))
        .contains("The end of 2023-09-15 (run out;", "The mandate ended then.");
    assertThat(json("status", file, "2023-05-01", "/forces/0/mandate/endedBy").asText())
        .isEqualTo("succeeds");
  }

  /** As of the drafts on UNIFIL in August 2025: one that ends a mandate does not prolong it. */
  @Test
  void aDraftThatWouldEndTheMandateIsToldBesideTheProposals() throws IOException {
    String file =
        record(
            "2023-12-31",
            first(OPEN),
            act(
                "draft",
                "2023-08-26",
                "in-blue",
                "\"force\": \"f\", \"kind\": \"terminates\"",
                ""));

    assertThat(text("renewal", file, "2023-08-25")).doesNotContain("Would end");
    assertThat(text("renewal", file, "2023-08-26"))
        .contains(
            "Proposal None is on record, and none is needed. Would end or shorten it: The text"
                + " called draft, in blue 2023-08-26");
    assertThat(json("renewal", file, "2023-08-26", "/renewals/0/endings").toString())
        .isEqualTo("[\"draft\"]");
    assertThat(json("renewal", file, "2023-08-25", "/renewals/0/endings")).isEmpty();
  }

  /** As the draft on UNPREDEP of 25 February 1999. */
  @Test
  void onTheDayOfAVetoTheRenewalIsNotSaidToHaveEffect() throws IOException {
    String file =
        record(
            "2023-12-31",
            first(UNTIL_DECEMBER),
            act(
                "draft",
                "2023-12-28",
                "vetoed",
                "\"force\": \"f\", \"kind\": \"extends\"",
                clock(UNTIL_DECEMBER.replace("2023", "2024"))));

    assertThat(text("renewal", file, "2023-12-28"))
        .contains("Proposal The text called draft, vetoed 2023-12-28")
        .contains("The text was vetoed, 2023-12-28: it has no effect.")
        .contains("None is on record; what follows is asked of one yet to be made.")
        .containsOnlyOnce("Nothing that is missing would keep the renewal from having effect.");
    JsonNode texts = json("renewal", file, "2023-12-28", "/renewals/0/texts/0");
    assertThat(texts.at("/blocked").asBoolean()).isTrue();
    assertThat(texts.at("/missing").toString())
        .isEqualTo(
            "[{\"flaw\":\"not-adopted\",\"blocks\":true,\"demanded\":false,"
                + "\"message\":\"the text was vetoed, 2023-12-28\",\"parties\":[]}]");
  }
}
