package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.json.codec.UnknownCodes;
import io.github.isfmodel.json.table.PledgeJson;
import io.github.isfmodel.json.table.PreconditionJson;
import io.github.isfmodel.json.table.SymbolJson;
import io.github.isfmodel.json.table.TimeJson;
import io.github.isfmodel.pledge.PledgeKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that reading is made of. */
class CodecTest {

  @Test
  void unknownCodesAreKeptWhereThatIsAskedFor() {
    Json.Outcome kept =
        Json.read(PledgeJson.PLEDGE_KIND, Json.bytes("\"Drones \""), UnknownCodes.KEEP);
    assertThat(kept.value()).isEqualTo(PledgeKind.of("Drones "));
    Json.Outcome blank = Json.read(PledgeJson.PLEDGE_KIND, Json.bytes("\" \""), UnknownCodes.KEEP);
    assertThat(blank.messages())
        .isEqualTo(
            Json.read(PledgeJson.PLEDGE_KIND, Json.bytes("\" \""), UnknownCodes.REFUSE).messages())
        .singleElement()
        .asString()
        .endsWith("[ISF-JSON-017]");
    Json.Outcome closed =
        Json.read(PledgeJson.PLEDGE_STATE, Json.bytes("\"lost\""), UnknownCodes.KEEP);
    assertThat(closed.messages())
        .singleElement()
        .asString()
        .contains("'lost' is no pledge state")
        .endsWith("[ISF-JSON-017]");
  }

  @ParameterizedTest
  @CsvSource({
    "TROOPS, troops",
    "Troops, troops",
    "trops, troops",
    "torops, troops",
    "command_post, command-post",
    "commandPost, command-post",
    "engineer, engineers",
  })
  void theNearestCodeIsTold(String given, String nearest) {
    assertThat(Json.read(PledgeJson.PLEDGE_KIND, "\"" + given + "\"").problems())
        .singleElement()
        .matches(
            problem ->
                problem.message().equals("'" + given + "' is no pledge kind")
                    && problem.remedy().startsWith("write " + nearest + ", or another of: ")
                    && problem.nearest().equals(Optional.of(nearest)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "submarines", "aircraft-carriers-and-much-more-than-that-of-it-all"})
  void nothingIsSuggestedWhereNothingIsNear(String given) {
    assertThat(Json.read(PledgeJson.PLEDGE_KIND, "\"" + given + "\"").problems())
        .singleElement()
        .matches(problem -> problem.message().equals("'" + given + "' is no pledge kind"));
  }

  @Test
  void symbolsAreReadInTheirUsualFormOnly() {
    assertThat(Json.read(SymbolJson.UN_SYMBOL, "\"s/res/2803(2025)\"").messages())
        .containsExactly(
            "line 1, column 1, the top: document symbol 's/res/2803(2025)' is not in its usual"
                + " form; write S/RES/2803 (2025) [ISF-JSON-020]");
    assertThat(Json.read(SymbolJson.UN_SYMBOL, "\"S/RES/2803 (2025)\"").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-17T24:00:00Z",
        "2025-11-17T22:60:00Z",
        "2016-12-31T23:59:60Z",
        "2025-11-17T99:00:00Z"
      })
  void timesOfDayThatNoClockShowsAndLeapSecondsAreRefused(String instant) {
    assertThat(moment(instant, "America/New_York").messages())
        .containsExactly(
            "line 1, column 28, /instant: instant '"
                + instant
                + "' has a time of day after 23:59:59; give hours from 00 to 23, minutes and"
                + " seconds from 00 to 59, of a leap second 59 [ISF-JSON-020]");
  }

  @Test
  void instantsOnDaysThatDoNotExistAreRefused() {
    assertThat(moment("2025-02-30T00:00:00Z", "America/New_York").messages())
        .containsExactly(
            "line 1, column 28, /instant: instant '2025-02-30T00:00:00Z' is not in the calendar;"
                + " give a day that exists [ISF-JSON-020]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EST", "America/Nowhere-At-All"})
  void ofAZoneThatIsNotKnownNoOtherIsProposed(String zone) {
    assertThat(moment("2025-11-17T22:00:00Z", zone).messages())
        .containsExactly(
            "line 1, column 58, /zone: time zone '"
                + zone
                + "' is not known to the time zone data of this Java; write a region in full, such"
                + " as America/New_York, or an offset, such as -05:00 [ISF-JSON-020]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC+1", "GMT+0100", "UT+01:00"})
  void zonesAreReadInTheirUsualFormOnly(String zone) {
    assertThat(moment("2025-11-17T22:00:00Z", zone).problems())
        .allMatch(problem -> problem.message().contains(zone))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Json.Outcome moment(String instant, String zone) {
    return Json.read(
        TimeJson.WHEN,
        "{\"type\":\"moment\",\"instant\":\"" + instant + "\",\"zone\":\"" + zone + "\"}");
  }

  @Test
  void instantsKeepTheirFraction() {
    assertThat(Json.text(Json.write(TimeJson.WHEN, moment("2025-11-17T22:00:00.5Z", "Z").value())))
        .contains("\"2025-11-17T22:00:00.500Z\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"ceasefire-holds\",\"between\":[\"b\",\"a\"],\"state\":\"in-effect\"}",
        "{\"type\":\"instrument-exists\",\"instrument\":\"treaty\"}",
        "{\"type\":\"instrument-exists\",\"instrument\":\"treaty\",\"force\":\"isf\"}",
        "{\"type\":\"mandate-provides\",\"feature\":\"chapter-vii\"}",
        "{\"type\":\"mandate-provides\",\"feature\":\"chapter-vii\",\"force\":\"isf\"}"
      })
  void propositionsAreWrittenAsTheyStand(String json) {
    assertThat(
            Json.text(
                Json.write(
                    PreconditionJson.CONDITION,
                    Json.read(PreconditionJson.CONDITION, json).value())))
        .isEqualTo(json);
  }

  @Test
  void problemsWithinARecordedObjectHaveTheirPlaces() {
    String json =
        """
        {"parts": [
           {"by": "a", "that": "x", "type": "judged"},
           {"part": {"milestone": "M", "type": "milestone-reached", "x": [1, {"y": 2}]},
            "type": "not"},
           null, 7, {"parts": [], "type": "any-of"}
         ], "count": 1.5, "type": "at-least", "type": "not"}\
        """;
    assertThat(Json.read(PreconditionJson.CONDITION, json).messages())
        .containsExactly(
            "line 3, column 27, /parts/1/part/milestone: milestone id 'M' has an unexpected 'M';"
                + " write m [ISF-JSON-020]",
            "line 3, column 61, /parts/1/part/x: a proposition of type 'milestone-reached' has no"
                + " property 'x'; remove it [ISF-JSON-014]",
            "line 5, column 4, /parts/2: 'parts[2]' is null; leave it out if it is optional and"
                + " there is no value; else give an object (a condition) [ISF-JSON-012]",
            "line 5, column 10, /parts/3: 'parts[3]' must be an object (a condition), but is the"
                + " number 7; write an object in braces; for its \"type\", write one of: all-of,"
                + " any-of, not, at-least, instrument-exists, ceasefire-holds, decision-taken,"
                + " consent-given, terms-clear, mandate-provides, act-done, compliance-verified"
                + " and 5 more [ISF-JSON-011]",
            "line 5, column 23, /parts/4/parts: 'parts' is empty; give at least 1"
                + " [ISF-JSON-020]",
            "line 6, column 14, /count: 'count' must be a whole number, but is 1.5; round it; the"
                + " type of a quantity says that it is \"about\" so many, or \"between\" two numbers [ISF-JSON-018]",
            "line 6, column 39, /type: a condition of type 'at-least' has 'type' again; keep only"
                + " one [ISF-JSON-015]");
  }
}
