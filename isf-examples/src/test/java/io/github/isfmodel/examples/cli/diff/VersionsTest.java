package io.github.isfmodel.examples.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.PledgeId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeStep;
import io.github.isfmodel.source.Citation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of a record. */
class VersionsTest {

  private static final String BEFORE = "src/test/resources/versions/before.json";
  private static final String AFTER = "src/test/resources/versions/after.json";
  private static final String GAZA = "shipped:isf-gaza";

  @TempDir private Path folder;

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  /** The shipped record as it might have been a week before. */
  private static Dossier lastWeek() {
    Dossier now = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    EventId last = EventId.of("status-2026-09-28");
    List<Pledge> pledges = new ArrayList<>(now.pledges());
    pledges.replaceAll(
        each -> each.id().equals(PledgeId.of("indonesia-troops")) ? shorter(each) : each);
    Collections.reverse(pledges);
    return now.withAsOf(LocalDate.of(2026, 9, 21))
        .withEvents(now.events().stream().filter(each -> !each.id().equals(last)).toList())
        .withPledges(pledges);
  }

  private static Pledge shorter(Pledge pledge) {
    List<PledgeStep> history = pledge.history();
    List<Citation> citations = new ArrayList<>(pledge.citations());
    Collections.reverse(citations);
    return pledge.withHistory(history.subList(0, history.size() - 1)).withCitations(citations);
  }

  @Test
  void everyWayInWhichAPartCanChange() {
    Run run = Run.of("diff", BEFORE, AFTER);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            6 differences from src/test/resources/versions/before.json to src/test/resources/versions/after.json
            Record: A force (made up); it covers the time to 2026-03-08.
              parts added: 1, dropped: 1, changed: 3

            Differences
              record: asOf: 2026-03-01 -> 2026-03-08
              source new-report added: A new report
              source old-report dropped: An old report
              actor norway
                aliases: in another order
              force f
                established: false -> true
              pledge norway-troops
                contributor: type named, actor norway -> type unnamed, description "a Nordic state", number 1
                post: no longer "Deputy commander"
                history/0/phases/0/measure/quantity/n: 500 -> 700
                history/0/note: now "Said in parliament."
                history/0/citations gained: source new-report, locator "p. 2", certainty seen
                history lost: state approved, when ("of late" (said 2026-02-20)), citations (source report,
                    certainty stated)
                history gained: state scheduled, when 2026-03-04, citations (source report, certainty stated)
                reversal: now trigger (not: the ceasefire between Norway and Denmark is in effect), effect
                    withdrawn
            """);
  }

  /** As the page of the command shows it. */
  @Test
  void theShippedRecordAgainstThatOfTheWeekBefore() throws IOException {
    String lastWeek = file("last-week.json", IsfJson.write(lastWeek()));
    String page = Files.readString(Path.of("..", "docs", "command-line.md"));

    Run run = Run.of("diff", lastWeek, GAZA);

    assertThat(run.code()).isZero();
    assertThat(page.lines())
        .containsSequence(
            Stream.concat(
                    Stream.of("$ isf diff last-week.json shipped:isf-gaza"),
                    run.out().replace(lastWeek, "last-week.json").lines())
                .toList());
  }

  @Test
  void theSameRecordTwice() {
    Run run = Run.of("diff", GAZA, GAZA);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            0 differences from shipped:isf-gaza to shipped:isf-gaza
            Record: International Stabilization Force for Gaza; it covers the time to 2026-09-28.
              parts added: 0, dropped: 0, changed: 0
            """);
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    JsonNode json = new ObjectMapper().readTree(Run.of("diff", BEFORE, AFTER, "--json").out());

    assertThat(json.at("/own/0").toString())
        .isEqualTo(
            "{\"type\":\"changed\",\"attribute\":\"asOf\","
                + "\"before\":{\"at\":\"/asOf\",\"value\":\"2026-03-01\"},"
                + "\"after\":{\"at\":\"/asOf\",\"value\":\"2026-03-08\"}}");
    assertThat(json.at("/parts/0").toString())
        .startsWith(
            "{\"type\":\"added\",\"kind\":\"source\",\"id\":\"new-report\","
                + "\"after\":{\"at\":\"/sources/0\",\"value\":{\"id\":\"new-report\",");
    assertThat(json.at("/parts/1").toString())
        .startsWith(
            "{\"type\":\"dropped\",\"kind\":\"source\",\"id\":\"old-report\",\"before\":{\"at\":");
    assertThat(json.at("/parts/2").toString())
        .isEqualTo(
            "{\"type\":\"changed\",\"kind\":\"actor\",\"id\":\"norway\","
                + "\"before\":{\"at\":\"/actors/0\"},\"after\":{\"at\":\"/actors/1\"},"
                + "\"values\":[{\"type\":\"reordered\",\"attribute\":\"aliases\","
                + "\"before\":{\"at\":\"/actors/0/aliases\","
                + "\"value\":[\"Kingdom of Norway\",\"Norge\"]},"
                + "\"after\":{\"at\":\"/actors/1/aliases\","
                + "\"value\":[\"Norge\",\"Kingdom of Norway\"]}}]}");
  }

  @Test
  void versionThatBreaksARuleCanBeCompared() throws IOException {
    Dossier broken = lastWeek().withAsOf(LocalDate.of(2020, 1, 1));
    String file = file("broken.json", IsfJson.write(broken));

    assertThat(Run.of("validate", file).code()).isEqualTo(1);
    assertThat(Run.of("diff", file, GAZA).text())
        .contains("record: asOf: 2020-01-01 -> 2026-09-28 pledge indonesia-troops");
  }

  @Test
  void versionThatCannotBeReadWholeIsRefused() throws IOException {
    String text = new String(IsfJson.write(lastWeek()), StandardCharsets.UTF_8);
    String file =
        file(
            "bad.json",
            text.replace("\"asOf\":\"2026-09-21\"", "\"asOf\":\"2026-09-21\",\"x\":1")
                .getBytes(StandardCharsets.UTF_8));

    Run run = Run.of("diff", GAZA, file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("bad.json has ").contains("has no property 'x'");
  }

  @Test
  void textsAreOfOneRecord() {
    Run run = Run.of("diff", GAZA, GAZA, "--from", "unscr-2803");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: --from, --to and --json-patch are for two texts of one record; give one file with"
                + " them, or none of them with two.");
  }

  @Test
  void oneRecordAndNoTexts() {
    Run run = Run.of("diff", GAZA);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: --from DRAFT is missing. Give two texts of the record with --from and --to, or a"
                + " second record.");
  }

  @Test
  void threeRecords() {
    assertThat(Run.of("diff", GAZA, GAZA, "x.json").err())
        .contains("'x.json' is one argument too many");
  }
}
