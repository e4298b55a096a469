package io.github.isfmodel.examples.cli.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the shipped record, on five days that differ for the right reasons. */
class StatusTest {

  @TempDir private Path folder;

  private static Run on(String date) {
    return Run.of("status", "shipped:isf-gaza", "--on", date);
  }

  /** The agreement was announced only, so that nobody can tell whether the days ran. */
  @Test
  void whatIsDueWithinDaysOfAnEventIsOverdueAfterTheLastOfThemIfThatOccurred() throws IOException {
    String due = "due by 2026-08-14 (within 14 days of the announcement)";
    String file = folder.resolve("occurred.json").toString();
    JsonNode record = new ObjectMapper().readTree(ShippedRecord.ISF_GAZA.json());
    for (JsonNode event : record.at("/events")) {
      if (event.at("/id").asText().equals("hamas-disarmament-agreement-2026-07")) {
        ((ObjectNode) event).put("standing", "occurred");
        ((ObjectNode) event.at("/citations/0")).put("certainty", "seen");
      }
    }
    Files.writeString(Path.of(file), record.toString());

    assertThat(on("2026-09-28").text()).contains(due + ", not known to be kept");
    assertThat(Run.of("status", file, "--on", "2026-09-28").text()).contains(due + ", overdue");
    assertThat(Run.of("status", file, "--on", "2026-08-14").text())
        .contains(due + " ")
        .doesNotContain(due + ", overdue");
  }

  @Test
  void partiesThatTheRecordCannotTellAreToldBesideThoseItCan() throws IOException {
    Path file = folder.resolve("council.json");
    Files.writeString(
        file,
        """
        {"type": "dossier", "format": "1.0", "title": "x", "asOf": "2026-06-01",
         "sources": [{"id": "s", "kind": "web-page", "title": "t", "published": {"type": "undated"}}],
         "actors": [{"id": "body", "kind": "international-organization", "name": "A body"},
                    {"id": "france", "kind": "state", "name": "France", "state": "FRA"}],
         "forces": [{"id": "f", "name": "f", "established": false}],
         "resolutions": [{
           "id": "r", "title": "t", "issuer": "body", "instrument": "international-mandate",
           "legalBasis": {"type": "unspecified"},
           "lifecycle": [{"stage": "adopted", "when": {"type": "day", "date": "2025-01-01"},
                          "citations": [{"source": "s", "certainty": "seen"}]}],
           "mandateActs": [{"force": "f", "kind": "establishes", "replacesTasks": false}],
           "clocks": [{"kind": "mandate", "subjects": ["force:f"],
                       "term": {"type": "until", "lastDay": "2027-01-01"},
                       "subjectToFurtherAction": false, "finalTerm": false}],
           "renewalClauses": [{
             "subjects": ["force:f"], "verbs": ["consultation"], "bindingness": "binding",
             "parties": [{"type": "council-members"}], "deciders": ["body"]}]}]}""");

    assertThat(clause("status", file, "/forces/0/renewals/0"))
        .isEqualTo(clause("renewal", file, "/renewals/0/texts/0/clauses/0"))
        .startsWith(
            "[\"france\"] [\"the record holds no actor for these members of the Council: China"
                + " (CHN), ");
  }

  private static String clause(String command, Path file, String at) throws IOException {
    JsonNode clause =
        new ObjectMapper()
            .readTree(Run.of(command, file.toString(), "--on", "2026-01-01", "--json").out())
            .at(at);
    return clause.at("/parties") + " " + clause.at("/untold");
  }

  /** As the mission in Somalia before that of 2025, whose acts a record need not hold. */
  @Test
  void aForceWhoseActsAreLeftOutIsOverOnceItIsSucceeded() throws IOException {
    String file = folder.resolve("succeeded.json").toString();
    Files.writeString(Path.of(file), SUCCEEDED);

    assertThat(Run.of("status", file, "--on", "2024-12-31").text())
        .contains("Not known: the record leaves out the acts of that time.");
    assertThat(Run.of("status", file, "--on", "2025-01-01").text())
        .contains(
            "Not in force: it expired at the end of 2024-12-31 under an act that the record leaves"
                + " out.")
        .contains("Succeeded by New mission")
        .doesNotContain("No mandate yet");
    assertThat(Run.of("renewal", file, "--on", "2024-12-31", "--force", "old").text())
        .contains("Whether the mandate is in force on this day is not known.");
    assertThat(Run.of("renewal", file, "--on", "2025-03-01", "--force", "old").text())
        .contains(
            "The mandate expired at the end of 2024-12-31 under an act that the record leaves"
                + " out.");
    JsonNode mandate =
        new ObjectMapper()
            .readTree(Run.of("status", file, "--on", "2025-01-01", "--json").out())
            .at("/forces/0/mandate");
    assertThat(mandate.at("/state").asText()).isEqualTo("expired");
    assertThat(mandate.at("/lastDay").asText()).isEqualTo("2024-12-31");
    assertThat(mandate.has("governing")).isFalse();
  }

  private static final String SUCCEEDED =
      """
      {"type": "dossier", "format": "1.0", "title": "x", "asOf": "2025-08-01",
       "sources": [{"id": "s", "kind": "web-page", "title": "t", "published": {"type": "undated"}}],
       "actors": [{"id": "body", "kind": "international-organization", "name": "A body"}],
       "forces": [{"id": "old", "name": "Old mission", "established": true,
                   "lineageGaps": [{"kind": "acts-not-recorded", "first": "2022-04-01",
                                    "last": "2024-12-31"}]},
                  {"id": "new", "name": "New mission", "established": true}],
       "resolutions": [{
         "id": "r", "title": "t", "issuer": "body", "instrument": "international-mandate",
         "legalBasis": {"type": "unspecified"},
         "lifecycle": [{"stage": "adopted", "when": {"type": "day", "date": "2024-12-27"},
                        "citations": [{"source": "s", "certainty": "seen"}]}],
         "mandateActs": [{"force": "new", "kind": "succeeds", "replacesTasks": false,
                          "predecessor": "old",
                          "takesOver": {"type": "day", "date": "2025-01-01"}}],
         "clocks": [{"kind": "mandate", "subjects": ["force:new"],
                     "term": {"type": "until", "lastDay": "2025-12-31"},
                     "subjectToFurtherAction": false, "finalTerm": false}]}]}""";

  @Test
  void weekBeforeTheVote() {
    Run run = on("2025-11-10");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains("International Stabilization Force on 2025-11-10")
        .contains("No mandate yet: no act on this force has been adopted.")
        .doesNotContain("Authorized by")
        .doesNotContain("Before a renewal");
  }

  @Test
  void forceItselfIsShownWithItsStageConsentsRolesAndAreas() throws IOException {
    assertThat(on("2026-03-20").text())
        .contains("Force Stage: generating, in effect, 2025-12-16 [")
        .contains("Consent of Hamas: contested, 2025-12-12 [")
        .contains(" Holds part of Gaza; refuses to disarm, which is part of the mandate.")
        .contains("Commander: Jasper Jeffers, in effect, since 2026-01-15 to 2026-01-16 [")
        .contains("Area: Rafah first, then sector by sector, planned, since 2026-02-19 [");
    assertThat(on("2025-12-12").text()).doesNotContain("Jeffers").doesNotContain("Rafah first");
    JsonNode force =
        new ObjectMapper()
            .readTree(Run.of("status", "shipped:isf-gaza", "--on", "2026-03-20", "--json").out())
            .at("/forces/0/forceStanding");
    assertThat(force.at("/stages/0/stage").asText()).isEqualTo("generating");
    assertThat(force.at("/consents/0/host").asText()).isEqualTo("hamas");
    assertThat(force.at("/roles/0/role").asText()).isEqualTo("lead");
    assertThat(force.at("/areas/0/share").asText()).isEqualTo("53 percent");
  }

  /** The area of Kabul has ended since, and had not on the day that is shown. */
  @Test
  void whatEndedLaterIsShownAsItWas() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode isaf =
        mapper.readTree(Path.of("src", "test", "resources", "records", "isaf.json").toFile());
    ((ObjectNode) isaf.at("/forces/0/areas/0")).put("standing", "ended");
    Path file = folder.resolve("isaf.json");
    mapper.writeValue(file.toFile(), isaf);

    assertThat(Run.of("status", file.toString(), "--on", "2003-09-01").text())
        .contains("Area: Kabul and its surroundings, since 2001-12-20, until 2003-10-12 [");
  }

  /** Resolution 2803 also sets the end of the Board of Peace and of the civil presence. */
  @Test
  void whatTheActSetsOnOthersIsShownToo() throws IOException {
    assertThat(on("2025-12-12").text())
        .contains("On others: clock \"civil presence\" of Board of Peace, ")
        .contains(", until 2027-12-31 (paragraph ");
    JsonNode others =
        new ObjectMapper()
            .readTree(Run.of("status", "shipped:isf-gaza", "--on", "2025-12-12", "--json").out())
            .at("/forces/0/mandate/onOthers");
    assertThat(others.at("/clocks/0/kind").asText()).isEqualTo("civil-presence");
    assertThat(others.at("/duties")).isEmpty();
  }

  @Test
  void openEndIsShownInTheWordsOfItsTerm() {
    String mfo = Path.of("src", "test", "resources", "records", "mfo.json").toString();

    assertThat(Run.of("status", mfo, "--on", "2011-09-30").text())
        .contains(", as long as the treaty lasts.")
        .doesNotContain("without a fixed end");
  }

  @Test
  void monthAfterTheVote() {
    Run run = on("2025-12-12");

    assertThat(run.text())
        .contains(
            "In force under S/RES/2803 (2025), adopted 2025-11-17, until the end of 2027-12-31 New"
                + " York time (749 days left; over at 2028-01-01T05:00:00Z).")
        .contains("Vote of 2025-11-17: adopted: 13 in favour, 9 needed.")
        .contains("abstaining (2): China, Russian Federation")
        .contains("Legal basis: contested.")
        .contains("Ceiling: none is set by an act.")
        .contains("2026-05-17: Board of Peace to Security Council of the United Nations")
        .contains("Indonesia, troops")
        .contains("up to 20,000 troops");
  }

  @Test
  void ceilingThatAnActThatIsLeftOutMaySetIsNotKnown() throws IOException {
    Run run = Run.of("status", "shipped:unifil", "--on", "2025-08-31");

    assertThat(run.text())
        .contains("In force under S/RES/2790 (2025)")
        .contains("Ceiling: not known; the record leaves out the acts from 2021-")
        .doesNotContain("none is set by an act");
    assertThat(
            new ObjectMapper()
                .readTree(Run.of("status", "shipped:unifil", "--on", "2025-08-31", "--json").out())
                .at("/forces/0/mandate/unrecordedBefore/kind")
                .asText())
        .isEqualTo("acts-not-recorded");
  }

  @Test
  void endThatIsCountedFromAnAnchorThatIsNotKnownIsNotKnown() {
    String haiti = Path.of("src", "test", "resources", "records", "haiti.json").toString();

    assertThat(Run.of("status", haiti, "--force", "gsf", "--on", "2026-09-30").text())
        .contains(
            "adopted 2025-09-30, until a day that is not known, at least until 2026-09-30. Clock")
        .doesNotContain("without a fixed end");
  }

  @Test
  void indonesiaHasSuspendedItsPledge() {
    assertThat(on("2025-12-12").text()).doesNotContain("Indonesia, troops: suspended");
    assertThat(on("2026-03-20").text())
        .contains("In force under S/RES/2803 (2025)")
        .contains("Indonesia, troops: suspended, 2026-03-17");
  }

  @Test
  void lastDayOfTheMandateIsStillInForce() {
    Run run = on("2027-12-31");

    assertThat(run.text())
        .contains("In force under S/RES/2803 (2025)")
        .contains("(0 days left; over at 2028-01-01T05:00:00Z)")
        .contains("The day is later: what follows is what the record last knew.");
  }

  @Test
  void firstDayAfterTheMandate() {
    Run run = on("2028-01-01");

    assertThat(run.text())
        .contains("Not in force: it expired at the end of 2027-12-31 under S/RES/2803 (2025).")
        .doesNotContain("Reports due")
        .doesNotContain("Tasks:");
  }

  @Test
  void dynamicPartiesOfTheRenewalFollowTheRoster() {
    assertThat(on("2025-12-12").text())
        .contains(
            "cooperation and coordination with Egypt, Israel, Indonesia (binding; contributors by"
                + " the pledges on record); decided by Security Council");
    assertThat(on("2026-03-20").text()).contains("Morocco");
  }

  @Test
  void everyLineOfThePledgesNamesItsSource() {
    String pledges = on("2026-03-20").out();
    pledges = pledges.substring(pledges.indexOf("Pledges ("), pledges.indexOf("Milestones"));

    assertThat(pledges).doesNotContain("[no source]").contains("[");
  }

  @Test
  void sameAnswersForMachines() {
    Run run = Run.of("status", "shipped:isf-gaza", "--on", "2025-12-12", "--json");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("\"state\" : \"in-force\"")
        .contains("\"lastDay\" : \"2027-12-31\"")
        .contains("\"daysLeft\" : 749");
  }

  @Test
  void whatHoldsWhileAForceIsWoundUp() throws IOException {
    assertThat(Run.of("status", "shipped:unifil", "--on", "2027-03-01").text())
        .contains("Not in force: it expired at the end of 2026-12-31 under S/RES/2790 (2025).")
        .contains("The force is being wound up.")
        .contains("civilian protection (assist, authorizes, S/RES/2790 (2025), for the time of its")
        .doesNotContain("liquidation)");
    assertThat(Run.of("status", "shipped:unifil", "--on", "2026-12-31").text())
        .doesNotContain("wound up")
        .doesNotContain("civilian protection");
    assertThat(
            new ObjectMapper()
                .readTree(Run.of("status", "shipped:unifil", "--on", "2028-03-01", "--json").out())
                .at("/forces/0/mandate")
                .toString())
        .contains("\"windingUp\":true")
        .contains("\"during\":\"liquidation\"")
        .doesNotContain("\"during\":\"withdrawal\"");
  }

  @Test
  void anotherForceIsNotTreatedAsTheFirst() {
    Run run = Run.of("status", "shipped:unifil", "--on", "2026-06-30");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("In force under S/RES/2790 (2025)")
        .contains("until the end of 2026-12-31")
        .contains("until 2027-12-31");
  }

  @Test
  void whatATextIncludesInACeilingDoesNotMakeItUp() throws IOException {
    Path haiti = Path.of("src", "test", "resources", "records", "haiti.json");
    String exactly = "\"type\": \"exactly\",\n                \"n\": 50\n";
    String text = Files.readString(haiti);
    assertThat(text).contains(exactly);
    Path file =
        Files.writeString(
            folder.resolve("haiti.json"),
            text.replace(exactly, exactly.replace("exactly", "at-least")));

    assertThat(Run.of("status", file.toString(), "--on", "2025-09-30", "--force", "gsf").text())
        .contains(
            "Ceiling: up to 5,550 personnel, including 5,500 uniformed personnel and 50 or more"
                + " civilians [unverified: general-knowledge]");
  }

  @Test
  void everyCeilingWithItsParts() {
    assertThat(record("haiti", "2025-09-30", "--force", "gsf").text())
        .contains(
            "Ceiling: up to 5,550 personnel, made up of 5,500 uniformed personnel and 50"
                + " civilians"
                + " [unverified: general-knowledge]")
        .contains("no fixed end known, at least until 2026-09-30");
  }

  @Test
  void gapsAreShownWithWhatTheRecordDeclares() {
    Run run = Run.of("status", "shipped:unifil", "--on", "2024-06-30");

    assertThat(run.text())
        .contains(
            "Gap of 2,645 days, 1979-01-20 to 1986-04-17, between S/RES/434 (1978) and S/RES/583"
                + " (1986); not recorded: there were acts, and the record leaves them out,"
                + " 1979-01-20 to 1986-04-17 (The renewals of these years are not in this record;"
                + " the force went on) [res-text-00438; general-knowledge the number 434"
                + " (unverified); calculations (derived); reference-583; jta-1986]")
        .contains("Gap of 729 days, 2021-09-01 to 2023-08-30");
    assertThat(Run.of("status", "shipped:unifil", "--on", "1986-05-01").text())
        .contains("Gap of 2,645 days")
        .doesNotContain("Gap of 729 days");
  }

  @Test
  void betweenActsThatAreNotRecordedNothingIsKnown() {
    assertThat(Run.of("status", "shipped:unifil", "--on", "2015-06-01").text())
        .contains("Not known: the record leaves out the acts of that time.")
        .contains(
            "Not recorded: there were acts, and the record leaves them out, 2007-09-01 to"
                + " 2020-08-27");
  }

  @Test
  void overlapAndSuccessor() {
    assertThat(record("haiti", "2025-09-30", "--force", "mss").text())
        .contains(
            "Overlap of 3 days, 2025-09-30 to 2025-10-02: the terms of S/RES/2751 (2024) and"
                + " S/RES/2793 (2025) [")
        .contains(
            "Succeeded by Gang Suppression Force under S/RES/2793 (2025), in effect from"
                + " 2025-09-30; takes over 2025-09-30 [");
    assertThat(record("haiti", "2025-09-29", "--force", "mss").text())
        .doesNotContain("Overlap")
        .doesNotContain("Succeeded");
  }

  /** Resolution 1510 of 13 October 2003 replaced the term of 1444, which went to 20 December. */
  @Test
  void anOverlapIsShownWhileTheEarlierTermWouldHaveRun() throws IOException {
    assertThat(record("isaf", "2003-12-20").text())
        .contains("Overlap of 69 days, 2003-10-13 to 2003-12-20");
    assertThat(record("isaf", "2003-12-21").text()).doesNotContain("Overlap");
    assertThat(
            new ObjectMapper()
                .readTree(record("isaf", "2003-12-21", "--json").out())
                .at("/forces/0/mandate/overlaps/0/days")
                .asInt())
        .isEqualTo(69);
  }

  @Test
  void ledgerOfTheReports() {
    assertThat(on("2026-05-17").text()).contains("next, 2026-05-17: Board of Peace to Security");
    assertThat(on("2026-05-18").text())
        .containsPattern(
            "overdue: Board of Peace to Security Council of the United Nations, on: Progress"
                + " [^\\]]*\\] due 2026-05-17 Reports due")
        .doesNotContain("2026-05-20")
        .containsPattern("next, 2026-11-17: Board [^\\]]*\\] then 2027-05-17, 2027-11-17 Texts");
    assertThat(on("2026-05-20").text())
        .contains("submitted: Board of Peace to Security Council")
        .contains("due 2026-05-17, submitted by 2026-05-20 [mb-com-ph-2026-05-20; wesearch-press]")
        .doesNotContain("overdue: ");
    assertThat(on("2026-11-18").text())
        .contains("not known, because due after the end of the record: Board of Peace")
        .contains("due 2026-11-17");
    assertThat(Run.of("status", "shipped:unifil", "--on", "2024-06-30").text())
        .contains("no submission on record: Secretary-General of the United Nations to")
        .contains("due 1978-11-18, 1979-01-19");
  }

  @Test
  void zoneIsNotGuessedForOtherBodies() {
    assertThat(record("tiph", "2019-01-31").text())
        .contains(
            "adopted 2018-07-31 with effect from 2018-08-01, until the end of 2019-01-31 (0 days")
        .doesNotContain("New York");
  }

  @Test
  void allForcesInOneAnswerForMachines() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(record("haiti", "2025-09-30", "--json").out());

    assertThat(answer.at("/forces/0/force").asText()).isEqualTo("mss");
    assertThat(answer.at("/forces/0/mandate/overlaps/0/days").asInt()).isEqualTo(3);
    assertThat(answer.at("/forces/1/mandate/ceilings/0/total").asText())
        .isEqualTo("up to 5,550 personnel");
    assertThat(answer.at("/forces/1/mandate/clocks/0/runsAtLeastUntil").asText())
        .isEqualTo("2026-09-30");
  }

  @Test
  void ledgerForMachines() throws IOException {
    JsonNode reports =
        new ObjectMapper()
            .readTree(Run.of("status", "shipped:isf-gaza", "--on", "2026-05-18", "--json").out())
            .at("/forces/0/mandate/reports");

    assertThat(reports.at("/0/state").asText()).isEqualTo("overdue");
    assertThat(reports.at("/0").has("submitted")).isFalse();
    assertThat(reports.at("/0").has("submittedBy")).isFalse();
    assertThat(reports.at("/1/state").asText()).isEqualTo("next");
    assertThat(reports.at("/2/state").asText()).isEqualTo("later");
  }

  @Test
  void submissionIsToldFromItsDayOnForMachines() throws IOException {
    JsonNode report =
        new ObjectMapper()
            .readTree(Run.of("status", "shipped:isf-gaza", "--on", "2026-05-20", "--json").out())
            .at("/forces/0/mandate/reports/0");

    assertThat(report.at("/state").asText()).isEqualTo("submitted");
    assertThat(report.at("/submitted").asText()).isEqualTo("board-report-1-2026-05");
    assertThat(report.at("/submittedBy").asText()).isEqualTo("2026-05-20");
  }

  @Test
  void whatWasAdoptedOnAnUnknownDayIsNamedAndNotTakenForNothing() throws IOException {
    String file = folder.resolve("vague.json").toString();
    Files.write(Path.of(file), adoptedInNovember());

    assertThat(Run.of("status", file, "--on", "2025-10-31").text())
        .contains("No mandate yet: no act on this force has been adopted.")
        .doesNotContain("Left aside");
    assertThat(Run.of("status", file, "--on", "2025-12-12").text())
        .contains("Not known: the record does not hold the day that decides it.")
        .contains("Left aside: S/RES/2803 (2025), adopted 2025-11, which is no exact day.");
    JsonNode json =
        new ObjectMapper()
            .readTree(Run.of("status", file, "--on", "2025-12-12", "--json").out())
            .at("/forces/0/mandate");
    assertThat(json.at("/state").asText()).isEqualTo("undetermined");
    assertThat(json.at("/unplaced").toString())
        .isEqualTo(
            "[{\"resolution\":\"unscr-2803\",\"issuer\":\"united-nations-security-council\","
                + "\"force\":\"isf\",\"kind\":\"establishes\",\"setsTerm\":true,\"adopted\":\"2025-11\"}]");
  }

  private static byte[] adoptedInNovember() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode record = mapper.readTree(ShippedRecord.ISF_GAZA.json());
    for (JsonNode text : record.at("/resolutions")) {
      for (JsonNode step : text.at("/lifecycle")) {
        if (step.at("/stage").asText().equals("adopted")) {
          ((ObjectNode) step)
              .set(
                  "when",
                  mapper.createObjectNode().put("type", "in-month").put("month", "2025-11"));
        }
      }
    }
    return mapper.writeValueAsBytes(record);
  }

  private static Run record(String name, String date, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("status");
    arguments.add(Path.of("src", "test", "resources", "records", name + ".json").toString());
    arguments.addAll(List.of("--on", date));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void noEscapeSequencesOutsideATerminal() {
    assertThat(on("2025-12-12").out()).doesNotContain("\u001B");
  }
}
