package io.github.isfmodel.examples.cli.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalTest {

  @TempDir private Path folder;

  private static final String GAZA = "shipped:isf-gaza";
  private static final String TIPH = record("tiph.json");

  private static Run on(String date, String... more) {
    String[] arguments = new String[more.length + 4];
    arguments[0] = "renewal";
    arguments[1] = GAZA;
    arguments[2] = "--on";
    arguments[3] = date;
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void deadlineInTheZoneOfTheCouncil() {
    assertThat(on("2026-03-20").text())
        .contains(
            "Deadline The end of 2027-12-31 New York time (651 days left; over at"
                + " 2028-01-01T05:00:00Z), under S/RES/2803 (2025) [s3 F123;")
        .contains("From the body that decides, Security Council of the United Nations: yes")
        .contains("None is on record; what follows is asked of one yet to be made.");
  }

  private static String record(String name) {
    return Path.of("src", "test", "resources", "records", name).toString();
  }

  /** The force in Sinai is there as long as the treaty, and no body has to renew it. */
  @Test
  void whatGoesOnWithoutALastDayNeedsNoRenewal() throws IOException {
    Run run = Run.of("renewal", record("mfo.json"), "--on", "2011-09-30");

    assertThat(run.text())
        .contains("Deadline It needs no renewal: it goes on as long as the treaty lasts, under")
        .contains("None is on record, and none is needed.")
        .doesNotContain("In time")
        .doesNotContain("would keep the renewal from having effect");
    assertThat(renewalOf("mfo.json", "2011-09-30").at("/needsRenewal").asBoolean()).isFalse();
    assertThat(renewalOf("tiph.json", "2018-06-01").at("/needsRenewal").asBoolean()).isTrue();
  }

  @Test
  void whatRunsUntilItIsReplacedNeedsNoRenewal() {
    assertThat(
            Run.of("renewal", record("interfet.json"), "--on", "1999-10-01", "--force", "interfet")
                .text())
        .contains("It needs no renewal: it goes on until replaced by ");
  }

  /** As if the operation of the United Nations had taken over in East Timor on one day. */
  @Test
  void whatIsReplacedOnADayThatIsKnownHasThatDayForItsDeadline() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode interfet = (ObjectNode) mapper.readTree(Path.of(record("interfet.json")).toFile());
    for (JsonNode act : interfet.findParents("takesOver")) {
      ((ObjectNode) act).putObject("takesOver").put("type", "day").put("date", "2000-02-23");
    }
    Path file = folder.resolve("interfet.json");
    mapper.writeValue(file.toFile(), interfet);

    assertThat(
            Run.of("renewal", file.toString(), "--on", "2000-02-01", "--force", "interfet").text())
        .contains("Deadline The end of 2000-02-23 New York time (22 days left;")
        .contains("Succeeded by ")
        .doesNotContain("needs no renewal");
  }

  /** Resolution 2793 of 30 September 2025 turns the mission in Haiti into another force. */
  @Test
  void successorIsNamedBesideTheEndOfTheMandate() {
    Run run = Run.of("renewal", record("haiti.json"), "--on", "2025-09-30", "--force", "mss");

    assertThat(run.text()).contains("Without a renewal the mandate ends then. Succeeded by ");
    assertThat(
            Run.of("renewal", record("haiti.json"), "--on", "2025-09-29", "--force", "mss").text())
        .doesNotContain("Succeeded by");
  }

  private static JsonNode renewalOf(String name, String date) throws IOException {
    return new ObjectMapper()
        .readTree(Run.of("renewal", record(name), "--on", date, "--json").out())
        .at("/renewals/0");
  }

  @Test
  void partiesOfTheDayAreResolved() {
    assertThat(on("2025-12-12", "--text", "unscr-2803").text())
        .contains(
            "with Egypt with Israel with the contributors to International Stabilization Force")
        .doesNotContain("Morocco");
    assertThat(on("2026-03-20", "--text", "unscr-2803").text())
        .contains(
            "on that day: Egypt, Jordan, Morocco, Kazakhstan, Albania, United States of America");
  }

  @Test
  void draftIsShownBesideTheActAndNeverInForce() {
    assertThat(on("2026-03-20").text())
        .contains("In force: S/RES/2803 (2025)")
        .contains("Paragraph 8: cooperation and coordination, binding")
        .contains("Not in force: Draft of the United States on a force for Gaza, first version")
        .contains("Clause: consultation, binding")
        .contains("with the members of the Council on that day: China, Denmark, France,")
        .contains(
            "How the clauses differ on that day Only S/RES/2803 (2025): cooperation with Egypt,")
        .contains("first version: consultation with Israel, Egypt, China, Denmark, France,");
  }

  @Test
  void oneTextAlone() {
    assertThat(on("2026-03-20", "--text", "us-draft-2025-11-03").text())
        .contains("Not in force: Draft of the United States")
        .doesNotContain("In force: S/RES/2803")
        .doesNotContain("How the clauses differ");
  }

  @Test
  void textThatSaysNothingOnRenewal() {
    Run run = on("2026-03-20", "--text", "russian-draft-2025-11-13");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no text with the id russian-draft-2025-11-13 that says how the"
                + " mandate of isf is renewed; these do: us-draft-2025-11-03, unscr-2803.");
  }

  @Test
  void beforeTheAdoptionThereIsNothingToRenew() {
    assertThat(on("2025-11-10").text())
        .contains("No act on this force has been adopted: there is nothing to renew.")
        .contains("Not in force: Draft of the United States on a force for Gaza, first version")
        .doesNotContain("S/RES/2803");
  }

  @Test
  void lastDayAndTheDaysAfterIt() {
    assertThat(on("2027-12-31").text())
        .contains("(0 days left;")
        .contains("Without a renewal the mandate ends then.")
        .contains("In force: S/RES/2803 (2025) In time: yes From");
    assertThat(on("2028-01-01").text())
        .contains("(run out;")
        .contains("The mandate ended then.")
        .contains(
            "Last in force: S/RES/2803 (2025) In time: yes, as a renewal on the day after the last"
                + " day leaves no day without a mandate From")
        .doesNotContain("ends then");
    assertThat(on("2028-01-02").text())
        .contains("(run out;")
        .contains("Last in force: S/RES/2803 (2025) In time: no From");
  }

  @Test
  void expiredMandateIsNotInForceForMachines() throws IOException {
    JsonNode renewal =
        new ObjectMapper().readTree(on("2028-01-01", "--json").out()).at("/renewals/0");

    assertThat(renewal.at("/state").asText()).isEqualTo("expired");
    assertThat(renewal.at("/texts/0/resolution").asText()).isEqualTo("unscr-2803");
    assertThat(renewal.at("/texts/0/inForce").asBoolean()).isFalse();
    assertThat(renewal.at("/texts/0/inTime").asText()).isEqualTo("met");
  }

  @Test
  void oneOfTwoKeysWasNotTurned() {
    Run run = Run.of("renewal", TIPH, "--on", "2019-01-31");

    assertThat(run.code()).isZero();
    assertThat(run.text())
        .contains("Each of these has to renew: Israel, Palestine Liberation Organization")
        .contains("Renewal from 1 February 2019 that did not come about, rejected by 2019-01-31")
        .contains("On record: agreement with Palestine Liberation Organization, by 2019-01-31 [")
        .contains(
            "Missing, and blocks: Israel has to renew too, and no agreement by 2019-01-31 is"
                + " recorded")
        .contains("So far the renewal would have no effect.");
  }

  @Test
  void whatABindingClauseAsksForIsMissingAndNoVeto() throws IOException {
    assertThat(on("2027-12-15").text())
        .contains(
            "Asked for, and not on record: no cooperation by 2027-12-15 is recorded with Egypt,"
                + " Israel, Jordan, Morocco, Kazakhstan, Albania, United States of America")
        .contains(
            "If decided by Security Council of the United Nations, the renewal would stand all the"
                + " same: who is named in a clause has no veto.")
        .doesNotContain("and blocks", "no effect", "unnamed-nine-countries-funds");
    JsonNode text =
        new ObjectMapper().readTree(on("2027-12-15", "--json").out()).at("/renewals/0/texts/0");
    assertThat(text.at("/blocked").asBoolean(true)).isFalse();
    assertThat(text.at("/unmetDemands").asBoolean()).isTrue();
    assertThat(text.at("/missing/0/blocks").asBoolean(true)).isFalse();
    assertThat(text.at("/missing/0/demanded").asBoolean()).isTrue();
  }

  @Test
  void noInstantIsGivenForABodyWithoutKnownZone() {
    assertThat(Run.of("renewal", TIPH, "--on", "2018-12-01").text())
        .contains("The end of 2019-01-31 (61 days left; by the calendar of the parties;")
        .doesNotContain("New York");
  }

  /** Six days before the Council's term ended the African Union's had 524 days to go. */
  @Test
  void whatOneBodyProlongsTheOtherStillHasTo() throws IOException {
    String unamid = record("unamid.json");

    assertThat(Run.of("renewal", unamid, "--on", "2008-07-25").text())
        .contains("(524 days left;")
        .contains("Without a renewal that mandate ends then.")
        .contains(
            "The mandate that Security Council gave, under S/RES/1769 (2007): it needs a renewal of"
                + " its own by 2008-07-31 (6 days left)");
    assertThat(Run.of("renewal", unamid, "--on", "2008-08-01").text())
        .contains(
            "The mandate that Security Council gave, under S/RES/1769 (2007): it ended with"
                + " 2008-07-31");
    assertThat(
            new ObjectMapper()
                .readTree(Run.of("renewal", unamid, "--on", "2008-07-25", "--json").out())
                .at("/renewals/0/others/0")
                .toString())
        .isEqualTo(
            "{\"giver\":\"unsc\",\"state\":\"in-force\",\"governing\":\"unscr-1769\","
                + "\"lastDay\":\"2008-07-31\",\"daysLeft\":6,\"upcoming\":[]}");
    assertThat(Run.of("calendar", unamid).out())
        .contains("DTSTART;VALUE=DATE:20080731")
        .contains("DTSTART;VALUE=DATE:20091231");
  }

  @Test
  void unknownForce() {
    Run run = on("2026-03-20", "--force", "isaf");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "isf: The record holds no force with the id isaf; it holds: isf. Did you mean isf?");
  }

  @Test
  void sameAnswersForMachines() throws IOException {
    JsonNode renewal =
        new ObjectMapper().readTree(on("2026-03-20", "--json").out()).at("/renewals/0");

    assertThat(renewal.at("/lastDay").asText()).isEqualTo("2027-12-31");
    assertThat(renewal.at("/endsAt").asText()).isEqualTo("2028-01-01T05:00:00Z");
    assertThat(renewal.at("/texts/0/inForce").asBoolean()).isTrue();
    assertThat(renewal.at("/texts/0/clauses/0/parties/0").asText()).isEqualTo("egypt");
    assertThat(renewal.at("/texts/1/inForce").asBoolean()).isFalse();
    assertThat(renewal.at("/texts/1/clauses/0/parties")).hasSize(17);
    assertThat(renewal.at("/texts/1/missing").size()).isPositive();
  }
}
