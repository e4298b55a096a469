package io.github.isfmodel.examples.cli.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.event.Event;
import io.github.isfmodel.event.EventStanding;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import io.github.isfmodel.id.EventId;
import io.github.isfmodel.id.MilestoneId;
import io.github.isfmodel.id.SourceId;
import io.github.isfmodel.json.IsfJson;
import io.github.isfmodel.milestone.Declaration;
import io.github.isfmodel.milestone.DeclarationKind;
import io.github.isfmodel.milestone.Dependency;
import io.github.isfmodel.milestone.DependencyKind;
import io.github.isfmodel.milestone.Milestone;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.source.Certainty;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.source.Source;
import io.github.isfmodel.source.SourceKind;
import io.github.isfmodel.time.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesTest {

  private static final String GAZA = "shipped:isf-gaza";

  private static Run on(String date, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "milestones";
    all[1] = GAZA;
    all[2] = "--on";
    all[3] = date;
    System.arraycopy(more, 0, all, 4, more.length);
    return Run.of(all);
  }

  @Test
  void theDeadlockWithItsPartiesAndSources() {
    Run run = on("2025-12-12");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains(
            "Deadlocks (1) demilitarization waits for idf-withdrawal (hamas); idf-withdrawal waits"
                + " for demilitarization demilitarization comes after: Israeli forces"
                + " withdraw from Gaza (Hamas) [s1 (derived)] idf-withdrawal comes after: Gaza is"
                + " demilitarized")
        .contains("first possible: no day, it is in a deadlock");
    assertThat(on("2026-09-28").text())
        .contains("first possible: no day, it waits for what has none");
  }

  @Test
  void beforeTheSecondSideWasPublishedThereIsNone() {
    assertThat(on("2025-11-16").out()).contains("Deadlocks (0)");
  }

  @Test
  void declaredIsNotVerified() {
    assertThat(on("2026-09-28").text())
        .contains("[reached] The Council authorizes the force (isf-authorized) [s3 F123] declared")
        .contains("declared reached; nobody is named to verify it reached by Security Council of")
        .contains("disputed; not verified")
        .contains("announced or begun; nobody declared it reached begun, 2025-10-10 [s3 F115;");
  }

  @Test
  void whatOnlyUnverifiedSourcesDeclareIsShownAndNotDenied(@TempDir Path folder)
      throws IOException {
    Dossier record = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    Path file = folder.resolve("r.json");
    Files.write(
        file,
        IsfJson.write(
            record.withMilestones(
                record.milestones().stream().map(MilestonesTest::unverified).toList())));

    assertThat(Run.of("milestones", file.toString(), "--on", "2026-09-28").text())
        .contains("nothing is declared that a verified source tells of begun, 2025-10-10")
        .contains("nothing is declared first possible");
  }

  private static Milestone unverified(Milestone milestone) {
    return milestone.withDeclarations(
        milestone.declarations().stream()
            .map(
                each ->
                    each.withCitations(
                        each.citations().stream()
                            .map(cited -> cited.withCertainty(Certainty.THIRD_HAND))
                            .toList()))
            .toList());
  }

  /** The agreement was announced only. */
  @Test
  void whatIsDueAfterAnEventIsCertainlyLateOnlyIfThatOccurred(@TempDir Path folder)
      throws IOException {
    Dossier record = IsfJson.readDossier(ShippedRecord.ISF_GAZA.json()).orElseThrow();
    Path file = folder.resolve("r.json");
    Files.write(
        file,
        IsfJson.write(
            record.withEvents(record.events().stream().map(MilestonesTest::occurred).toList())));

    assertThat(on("2026-09-28").text())
        .contains(
            "due: 2026-08-14 or earlier; not known to be late, because counted from an event that"
                + " may not have taken place");
    assertThat(Run.of("milestones", file.toString(), "--on", "2026-09-28").text())
        .contains("due: 2026-08-14 or earlier; it can no longer be kept");
  }

  private static Event occurred(Event event) {
    return event.id().equals(EventId.of("hamas-disarmament-agreement-2026-07"))
        ? event
            .withStanding(EventStanding.OCCURRED)
            .withCitations(event.citations().get(0).withCertainty(Certainty.SEEN))
        : event;
  }

  @Test
  void aRecordWithoutAForceHasMilestones(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("r.json");
    Files.writeString(
        file,
        """
        {"type": "dossier", "format": "1.0", "title": "x", "asOf": "2026-01-01",
         "milestones": [{"id": "m", "title": "A step"}]}""");

    assertThat(Run.of("milestones", file.toString(), "--on", "2026-01-01").text())
        .contains("[not known to be reached] A step (m)");
    assertThat(Run.of("milestones", file.toString(), "--on", "2026-01-01", "--format", "dot").out())
        .contains("milestone:m");
    Run asked = Run.of("milestones", file.toString(), "--on", "2026-01-01", "--force", "isf");
    assertThat(asked.code()).isEqualTo(2);
    assertThat(asked.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no force with the id isf; it holds none.");
  }

  @Test
  void ofADueDayAfterTheEndOfTheRecordItIsNotToldWhetherItWasKept() {
    assertThat(on("2026-11-18").text())
        .contains("due: 2026-11-17; not known to be kept, because due after the end of the record")
        .doesNotContain("due: 2026-11-17; it can no longer be kept");
  }

  @Test
  void daysPathsSlackAndForecasts() {
    assertThat(on("2026-03-01").text())
        .contains(
            "first possible: 2026-05-01 to 2026-05-31; critical path: isf-deployment >"
                + " isf-control-and-stability")
        .contains(
            "forecast of 2026-02-27: \"May\" (said 2026-02-27); against the one before: later, 21"
                + " to 60 days [malaymail-210579; calculations (derived)] the last forecast against the"
                + " first: unclear, 234 days or less")
        .contains("due: 2026-11-17 slack: 261 days");
    assertThat(on("2026-09-28").text()).contains("due: 2026-11-17 slack: 50 days");
  }

  @Test
  void pledgesThatWait() {
    assertThat(on("2026-09-28").text())
        .contains(
            "Pledges that wait for milestones or other pledges saudi-arabia-contribution is not to"
                + " begin before: Hamas does this: disarm (Saudi Arabia) [israelhayom-2025-11-04]");
  }

  @Test
  void whatIfOneSideHadDoneItsPart() {
    Run run = on("2025-12-12", "--assume", "idf-withdrawal=reached");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains(
            "Assumed this milestone is reached: Israeli forces withdraw from Gaza: met What that"
                + " changes no longer a deadlock: demilitarization waits for idf-withdrawal"
                + " (hamas); idf-withdrawal waits for demilitarization milestone"
                + " demilitarization: not known to be reached, first possible: no day -> not known"
                + " to be reached, first possible: 2026-01-01 or later milestone idf-withdrawal:"
                + " not known to be reached, first possible: no day -> reached, 2025-12-12"
                + " Deadlocks (0)");
  }

  @Test
  void whatIsSoAlreadyChangesNothing() {
    assertThat(on("2026-03-01", "--assume", "isf-authorized=reached").text())
        .contains("What that changes Nothing.");
  }

  @Test
  void withoutAssumptionsNothingIsSaidOfThem() {
    assertThat(on("2025-12-12").out()).doesNotContain("Assumed", "What that changes");
  }

  @Test
  void theGraphUnderAssumptions() {
    assertThat(on("2025-12-12", "--assume", "idf-withdrawal=reached", "--format", "mermaid").out())
        .doesNotContain("==>");
  }

  @Test
  void theDifferenceForMachines() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(on("2025-12-12", "--assume", "idf-withdrawal=reached", "--json").out());

    assertThat(json.at("/assumed/0").asText()).isEqualTo("idf-withdrawal=reached");
    assertThat(json.at("/difference/resolved/0/0").asText())
        .isEqualTo("milestone:demilitarization");
    assertThat(json.at("/difference/milestones/0/after/earliest/first").asText())
        .isEqualTo("2026-01-01");
    assertThat(json.at("/deadlocks")).isEmpty();
  }

  @Test
  void factThatCannotBeAssumed() {
    Run run = on("2025-12-12", "--assume", "idf-withdrawal=met");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: 'met' cannot be assumed of idf-withdrawal; a milestone is reached.");
  }

  @Test
  void otherForcesPledgesAreLeftOut() {
    assertThat(on("2026-09-28", "--force", "isf").out()).isEqualTo(on("2026-09-28").out());
    assertThat(on("2026-09-28", "--force", "x").err())
        .startsWith("isf: The record holds no force with the id x; it holds: isf");
  }

  @Test
  void graphForMermaid() {
    Run run = on("2025-12-12", "--format", "mermaid");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines().toList())
        .startsWith("flowchart TD")
        .contains("  n2[\"The Council authorizes the force\"]:::reached")
        .contains("  n8 ==>|\"after\"| n7", "  n7 ==>|\"after\"| n8")
        .endsWith("  classDef reached stroke-width:3px");
  }

  @Test
  void graphForGraphviz() {
    assertThat(on("2025-12-12", "--format", "dot").out().lines().toList())
        .startsWith("digraph milestones {", "  node [shape=box];")
        .contains(
            "  \"milestone:isf-authorized\" [label=\"The Council authorizes the force\","
                + " style=bold];")
        .contains(
            "  \"milestone:idf-withdrawal\" -> \"milestone:demilitarization\" [label=\"after\","
                + " color=red];")
        .endsWith("}");
  }

  @Test
  void labelsThatWouldBreakAGraph() {
    MilestoneId id = MilestoneId.of("end");
    WaitGraph graph =
        new WaitGraph(
            List.of(new WaitGraph.Node(id, "a \"b\" <c> #d \\ `e`", false)),
            List.of(new WaitGraph.Edge(id, id, "after", false, false)));

    assertThat(graph.mermaid())
        .contains("  n1[\"a #quot;b#quot; #lt;c#gt; #35;d \\ #96;e#96;\"]\n")
        .contains("  n1 -.->|\"after\"| n1\n");
    assertThat(graph.dot())
        .contains("  \"milestone:end\" [label=\"a \\\"b\\\" <c> #d \\\\ `e`\"];\n")
        .contains("[label=\"after\", style=dashed];\n");
  }

  @Test
  void labelsThatWouldBeTakenForSomethingElse() {
    MilestoneId id = MilestoneId.of("end");
    WaitGraph graph =
        new WaitGraph(
            List.of(new WaitGraph.Node(id, "%%{init}%%\n%% a;\t[b] {c} |d| &lt;\r\n}\\", false)),
            List.of());

    assertThat(graph.mermaid().lines().toList())
        .containsExactly(
            "flowchart TD",
            "  n1[\"#37;#37;{init}#37;#37;\\u000a#37;#37; a;\\u0009[b] {c} |d|"
                + " #amp;lt;\\u000d\\u000a}\\\"]",
            "  classDef reached stroke-width:3px");
    assertThat(graph.dot().lines().toList())
        .containsExactly(
            "digraph milestones {",
            "  node [shape=box];",
            "  \"milestone:end\" [label=\"%%{init}%%\\\\u000a%% a;\\\\u0009[b] {c} |d|"
                + " &amp;lt;\\\\u000d\\\\u000a}\\\\\"];",
            "}");
  }

  @Test
  void formThatDoesNotExist() {
    Run run = on("2025-12-12", "--format", "svg");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: 'svg' is no form to write in; write text, mermaid or dot.");
  }

  @Test
  void twoFormsAtOnce() {
    assertThat(on("2025-12-12", "--format", "dot", "--json").err())
        .isEqualToIgnoringNewLines(
            "isf: --json and --format dot are two forms of one answer; ask for one of them.");
  }

  @Test
  void recordWithoutMilestones() {
    Run run = Run.of("milestones", "shipped:unifil", "--on", "2015-06-01");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("0 milestones on 2015-06-01").contains("Deadlocks (0)");
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    JsonNode json = new ObjectMapper().readTree(on("2026-03-01", "--json").out());
    JsonNode deployment = json.at("/milestones/4");

    assertThat(json.at("/deadlocks/0/steps/0/waiter").asText())
        .isEqualTo("milestone:demilitarization");
    assertThat(json.at("/deadlocks/0/steps/0/parties/0").asText()).isEqualTo("hamas");
    assertThat(deployment.at("/milestone").asText()).isEqualTo("isf-deployment");
    assertThat(deployment.at("/earliest/first").asText()).isEqualTo("2026-05-01");
    assertThat(deployment.at("/moves")).hasSize(10);
    assertThat(deployment.at("/moves/9/direction").asText()).isEqualTo("later");
    assertThat(deployment.at("/moves/9/days/least").asInt()).isEqualTo(21);
    assertThat(json.at("/milestones/5/criticalPath/0").asText())
        .isEqualTo("milestone:isf-deployment");
    assertThat(json.at("/milestones/6").has("earliest")).isFalse();
  }

  private static String plan(Path folder, Milestone... milestones) throws IOException {
    Source paper =
        Source.builder()
            .id(SourceId.of("paper"))
            .kind(SourceKind.NEWS_ARTICLE)
            .title("A plan")
            .published(day("2026-01-01"))
            .build();
    Dossier record =
        Dossier.builder()
            .title("A plan")
            .asOf(LocalDate.of(2026, 12, 31))
            .addSource(paper)
            .milestones(List.of(milestones))
            .build();
    Path file = folder.resolve("r.json");
    Files.write(file, IsfJson.write(record));
    return file.toString();
  }

  private static When day(String day) {
    return When.on(LocalDate.parse(day));
  }

  private static Proposition come(String day) {
    return new Proposition.DateReached(LocalDate.parse(day));
  }

  @Test
  void theTimeLimitThatIsOverIsShown(@TempDir Path folder) throws IOException {
    MilestoneId first = MilestoneId.of("first");
    Milestone july =
        Milestone.builder().id(first).title("First").criteria(come("2026-07-01")).build();
    Milestone limited =
        Milestone.builder()
            .id(MilestoneId.of("limited"))
            .title("Limited")
            .addDependencies(Dependency.builder().on(first).kind(DependencyKind.AFTER).build())
            .trigger(new Condition.Not(come("2026-06-01")))
            .build();
    String file = plan(folder, july, limited);

    assertThat(Run.of("milestones", file, "--on", "2026-04-01").text())
        .contains(
            "Limited (limited) [no source] nothing is declared comes after: First [no source] is set"
                + " off by: not: 2026-06-01 has come [no source] first possible: no day, a time"
                + " limit is over before it can be reached");
  }

  @Test
  void whatIsReachedAfterItsDueDayIsTold(@TempDir Path folder) throws IOException {
    Citation cited =
        Citation.builder().source(SourceId.of("paper")).certainty(Certainty.STATED).build();
    Declaration reached =
        Declaration.builder()
            .kind(DeclarationKind.REACHED)
            .when(day("2026-03-01"))
            .addCitation(cited)
            .build();
    Milestone late =
        Milestone.builder()
            .id(MilestoneId.of("late"))
            .title("Late")
            .due(day("2026-02-01"))
            .addDeclarations(reached)
            .build();
    String file = plan(folder, late);

    assertThat(Run.of("milestones", file, "--on", "2026-04-01").text())
        .contains("due: 2026-02-01; it was reached later");
  }
}
