package io.github.isfmodel.examples.cli.votes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.isfmodel.examples.ShippedRecord;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

  private static final String GAZA = "shipped:isf-gaza";

  @TempDir private Path folder;

  private Run withRecord(String from, String to, String... arguments) throws IOException {
    String record = new String(ShippedRecord.ISF_GAZA.json(), StandardCharsets.UTF_8);
    assertThat(record).contains(from);
    Path file = Files.writeString(folder.resolve("record.json"), record.replace(from, to));
    String[] all = new String[arguments.length + 2];
    all[0] = "votes";
    all[1] = file.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Run.of(all);
  }

  private static String ballot(String member, String choice) {
    return "\"member\": \"" + member + "\",\n            \"choice\": \"" + choice + "\"";
  }

  @Test
  void outcomeBallotsAndWhatWouldHaveTurnedThem() {
    Run run = Run.of("votes", GAZA);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains("S/RES/2803 (2025), vote of 2025-11-17, meeting 10046")
        .contains("Adopted: 13 in favour, 9 needed [s3 F123;")
        .contains("tally: 13-0-2")
        .contains("abstaining (2): China, Russian Federation")
        .contains("The report of the vote does not contradict itself.")
        .contains(
            "Would be kept from adoption by: against, any one of: China (CHN), France (FRA), United"
                + " Kingdom (GBR), Russian Federation (RUS), United States (USA) against, any 5 of:"
                + " Denmark (DNK), Algeria (DZA), Greece (GRC), Guyana (GUY), Republic of Korea"
                + " (KOR), Pakistan (PAK), Panama (PAN), Sierra Leone (SLE), Somalia (SOM),"
                + " Slovenia (SVN) abstaining, any 5 of: France (FRA), United Kingdom (GBR), United"
                + " States (USA), Denmark (DNK), Algeria (DZA), Greece (GRC), Guyana (GUY),"
                + " Republic of Korea (KOR), Pakistan (PAK), Panama (PAN), Sierra Leone (SLE),"
                + " Somalia (SOM), Slovenia (SVN)")
        .contains(
            "Could turn the result alone: China (CHN), France (FRA), United Kingdom (GBR), Russian"
                + " Federation (RUS), United States (USA)")
        .doesNotContain("With ");
  }

  private static final String WITHOUT_VOTE =
      """
      {"type":"dossier","format":"1.0","title":"First meetings","asOf":"1946-12-31",
       "sources":[{"id":"un","kind":"un-document","title":"Records","published":{"type":"undated"}}],
       "actors":[{"id":"sc","kind":"un-organ","name":"Security Council"}],
       "forces":[{"id":"f","name":"A force","established":true,"citations":[{"source":"un","certainty":"stated"}]}],
       "resolutions":[{"id":"unscr-1","symbol":"S/RES/1 (1946)","title":"Resolution 1","issuer":"sc",
        "instrument":"security-council-resolution","legalBasis":{"type":"unspecified"},
        "lifecycle":[{"stage":"adopted","when":{"type":"day","date":"1946-01-25"},
         "citations":[{"source":"un","certainty":"stated"}]}],
        "mandateActs":[{"force":"f","kind":"establishes","replacesTasks":false,
         "citations":[{"source":"un","certainty":"stated"}]}],
        "clocks":[{"kind":"mandate","subjects":["force:f"],"term":{"type":"unstated"},
         "subjectToFurtherAction":false,"finalTerm":false,"citations":[{"source":"un","certainty":"stated"}]}],
        "vote":{"heldOn":"1946-01-25","meeting":2,"matter":"substantive","reportedAs":"without-vote"},
        "citations":[{"source":"un","certainty":"stated"}]}]}
      """;

  @Test
  void anAdoptionWithoutAVoteIsAnOutcome() throws IOException {
    String file = Files.writeString(folder.resolve("without.json"), WITHOUT_VOTE).toString();
    Run votes = Run.of("votes", file);
    JsonNode outcome =
        new ObjectMapper().readTree(Run.of("votes", file, "--json").out()).at("/votes/0/outcome");

    assertThat(votes.code()).isZero();
    assertThat(votes.text())
        .contains("S/RES/1 (1946), vote of 1946-01-25, meeting 2 Adopted without a vote [")
        .contains("reported as: without vote")
        .contains("The report of the vote does not contradict itself.")
        .contains("What other ballots would do cannot be said: no ballots were cast");
    assertThat(outcome.toString())
        .isEqualTo(
            "{\"type\":\"adopted-without-vote\",\"disregarded\":[],"
                + "\"message\":\"adopted without a vote\"}");
    assertThat(Run.of("votes", file, "--change", "RUS=NO").err())
        .contains("cannot be changed: no ballots were cast.");
    assertThat(Run.of("status", file, "--on", "1946-02-01").text())
        .contains("Decision of 1946-01-25: adopted without a vote.");
  }

  @Test
  void whatIfRussiaHadVotedAgainst() {
    assertThat(Run.of("votes", GAZA, "--change", "RUS=NO").text())
        .contains(
            "With RUS against: not adopted: 13 in favour, 9 needed, but blocked by the negative vote"
                + " of Russian Federation (RUS)"
                + " as it was: adopted: 13 in favour, 9 needed"
                + " Would be adopted with: in favour, any one of: Russian Federation (RUS)"
                + " abstaining, any one of: Russian Federation (RUS)"
                + " Could turn the result alone: Russian Federation (RUS)");
  }

  @Test
  void severalChangesAtOnceOrOneByOne() {
    Run once = Run.of("votes", GAZA, "--change", "chn=no,RUS=ABSENT");
    Run twice = Run.of("votes", GAZA, "--change", "CHN=NO", "--change", "RUS=absent");

    assertThat(once.out()).isEqualTo(twice.out()).contains("With CHN against, RUS absent: not");
  }

  @Test
  void fiveElectedMembersAreEnoughToKeepItFromAdoption() {
    assertThat(Run.of("votes", GAZA, "--change", "DNK=NO,DZA=NO,GRC=NO,GUY=NO").text())
        .contains("GUY against: adopted: 9 in favour, 9 needed");
    assertThat(Run.of("votes", GAZA, "--change", "DNK=NO,DZA=NO,GRC=NO,GUY=NO,KOR=ABSTAIN").text())
        .contains("not adopted for want of votes: 8 in favour, 9 needed")
        .contains("Would be adopted with: in favour, any 1 of: China (CHN)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHN|'CHN' is no changed ballot; write the member's code, an equals sign and the choice,"
            + " such as CHN=NO.",
        "=NO|'=NO' is no changed ballot; write the member's code, an equals sign and the choice,"
            + " such as CHN=NO.",
        "CHN=MAYBE|'MAYBE' is no choice; write YES, NO, ABSTAIN, NOT-PARTICIPATING or ABSENT.",
        "XYZ=NO|'XYZ' is no state that ever sat on the Council; write a code of three letters, such"
            + " as CHN.",
        "China=NO|'China' is no code of a state; write its three letters, such as CHN for China.",
        "russia=NO|'russia' is no code of a state; write its three letters, such as RUS for Russian"
            + " Federation.",
        "united=NO|'united' is no code of a state; write its three letters, such as CHN.",
        "IDN=NO|Indonesia (IDN) did not sit on the Council on 2025-11-17; its members were CHN, FRA,"
            + " GBR, RUS, USA, DNK, DZA, GRC, GUY, KOR, PAK, PAN, SLE, SOM, SVN.",
        "CHN=NO,CHN=YES|CHN is changed twice; change it once."
      })
  void changeThatNobodyCanMake(String change, String message) {
    Run run = Run.of("votes", GAZA, "--change", change);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualToIgnoringNewLines("isf: " + message.replace("''", "'"));
  }

  @Test
  void changeWithoutSayingOfWhichVote() {
    Run run = Run.of("votes", "shipped:unifil", "--change", "CHN=NO");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds 8 votes; say with --resolution which one the changed ballots"
                + " belong to: unscr-425, unscr-426, unscr-427, unscr-434, unscr-583, unscr-586,"
                + " unscr-2695, unscr-2790.");
  }

  @Test
  void changeWhereNobodyIsNamed() {
    Run run = Run.of("votes", "shipped:unifil", "--resolution", "unscr-426", "--change", "CHN=NO");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The ballots on S/RES/426 (1978) cannot be changed: the record does not name who"
                + " voted how.");
  }

  @Test
  void textWithoutAVote() {
    Run run = Run.of("votes", GAZA, "--resolution", "us-draft-2025-11-03");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no vote on a text with the id us-draft-2025-11-03; it holds votes"
                + " on: unscr-2803.");
  }

  @Test
  void recordWithoutAnyVote() {
    String tiph = Path.of("src", "test", "resources", "records", "tiph.json").toString();

    assertThat(Run.of("votes", tiph).out()).startsWith("0 votes");
    assertThat(Run.of("votes", tiph, "--resolution", "x").err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no vote on a text with the id x, nor any other vote.");
  }

  @Test
  void voteThatContradictsItselfIsShownWithWhatIsWrong() throws IOException {
    Run run = withRecord("\"member\": \"PAK\"", "\"member\": \"IDN\"");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains("Wrong: ")
        .contains("Indonesia (IDN) did not sit on the Council on 2025-11-17")
        .contains("there is no ballot of Pakistan (PAK)")
        .contains("What other ballots would do cannot be said: ")
        .doesNotContain("does not contradict itself");
  }

  @Test
  void ballotsThatDoNotFitTheTallyAreShownToo() throws IOException {
    Run run = withRecord(ballot("RUS", "abstaining"), ballot("RUS", "against"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text())
        .contains("Cannot be said: the tally 13-0-2 does not fit the named ballots 13-1-1 [")
        .contains("against (1): Russian Federation")
        .contains("What other ballots would do cannot be said: the tally 13-0-2 does not fit");
  }

  @Test
  void anyOtherErrorStillRefusesTheRecord() throws IOException {
    Run run = withRecord("\"asOf\": \"2026-09-28\"", "\"asOf\": \"2026-09-31\"");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("\"isf validate\" lists them");
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    Run run = Run.of("votes", GAZA, "--change", "RUS=NO", "--json");
    JsonNode vote = new ObjectMapper().readTree(run.out()).at("/votes/0");

    assertThat(run.code()).isZero();
    assertThat(vote.at("/resolution").asText()).isEqualTo("unscr-2803");
    assertThat(vote.at("/outcome/type").asText()).isEqualTo("adopted");
    assertThat(vote.at("/outcome/inFavourAtLeast").asInt()).isEqualTo(13);
    assertThat(vote.at("/ballots")).hasSize(15);
    assertThat(vote.at("/pivotal")).hasSize(5);
    assertThat(vote.at("/changesThatPrevent/5/anyOf").asInt()).isEqualTo(5);
    assertThat(vote.at("/changed/outcome/type").asText()).isEqualTo("blocked");
    assertThat(vote.at("/changed/outcome/by/0").asText()).isEqualTo("RUS");
    assertThat(vote.at("/changed/changesThatAdopt/0/all/0").asText()).isEqualTo("RUS");
    assertThat(vote.at("/changed/changesThatAdopt/1/to").asText()).isEqualTo("abstaining");
    assertThat(vote.at("/changed/changesThatAdopt/1/all/0").asText()).isEqualTo("RUS");
  }
}
