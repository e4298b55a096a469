package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.json.codec.Codec;
import io.github.isfmodel.json.codec.DateCodec;
import io.github.isfmodel.json.codec.TimeCodecs;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.json.table.ActorJson;
import io.github.isfmodel.json.table.IdJson;
import io.github.isfmodel.json.table.QuantityJson;
import io.github.isfmodel.json.table.SymbolJson;
import io.github.isfmodel.json.table.TaskJson;
import io.github.isfmodel.json.table.TimeJson;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was probably meant by a value that cannot be read. */
class NearestValueTest {

  private static final Map<String, Codec<?>> LEAVES =
      Map.of(
          "symbol", SymbolJson.UN_SYMBOL,
          "pledge", IdJson.PLEDGE,
          "force", IdJson.FORCE,
          "reference", IdJson.ENTITY,
          "state", ActorJson.STATE_CODE,
          "date", DateCodec.DATE,
          "month", TimeCodecs.MONTH,
          "instant", TimeCodecs.INSTANT,
          "zone", TimeCodecs.ZONE,
          "paragraph", TaskJson.PARAGRAPH_REF);

  private static Problem problem(Codec<?> codec, String text) {
    List<Problem> problems = Json.read(codec, TextNode.valueOf(text)).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static Optional<String> nearest(String leaf, String text) {
    return problem(LEAVES.get(leaf), text).nearest();
  }

  @ParameterizedTest
  @CsvSource({
    "persons, personnel",
    "Soldiers, troops",
    "police-officers, ",
    "yes, ",
  })
  void aWordThatIsInUseForACodeProposesIt(String given, @Nullable String meant) {
    assertThat(problem(QuantityJson.UNIT, given).nearest()).isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void aWordThatIsInUseForAShapeProposesIt() throws IOException {
    String given = "{\"type\": \"up-to\", \"n\": 5}";
    List<Problem> problems =
        Json.read(QuantityJson.QUANTITY, new ObjectMapper().readTree(given)).problems();

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.nearest()).hasValue("at-most");
              assertThat(problem.message()).isEqualTo("'up-to' is no type of quantity");
              assertThat(problem.remedy())
                  .isEqualTo(
                      "write at-most, or another of: exactly, at-least, between, about, nearly,"
                          + " more-than, in-words");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "symbol, s/res/2803 (2025), S/RES/2803 (2025)",
    "symbol, S/RES/2803(2025), S/RES/2803 (2025)",
    "pledge, indonesia_troops, indonesia-troops",
    "pledge, Indonesia Troops, indonesia-troops",
    "pledge, ' -Indonesia -- Troops ', indonesia-troops",
    "pledge, indonesiaTroops, indonesia-troops",
    "pledge, türkiye-troops, turkiye-troops",
    "pledge, Pledge:x, x",
    "force, force:isf, isf",
    "reference, Pledge:x, pledge:x",
    "reference, plegde:x, pledge:x",
    "reference, pledge: Indonesia Troops, pledge:indonesia-troops",
    "state, idn, IDN",
    "date, ' 2025-12-12', 2025-12-12",
    "date, '2025-12-12 ', 2025-12-12",
    "date, 2025-1-5, 2025-01-05",
    "date, 2025/11/17, 2025-11-17",
    "date, 20251117, 2025-11-17",
    "date, 2025\u201311\u201317, 2025-11-17",
    "date, 28/08/2025, 2025-08-28",
    "date, 08/28/2025, 2025-08-28",
    "date, 30.6.2026, 2026-06-30",
    "date, 2025-11-17T22:00:00Z, 2025-11-17",
    "month, 2026-1, 2026-01",
    "month, ' 2026-01 ', 2026-01",
    "month, 2026-01-15, 2026-01",
    "instant, 2025-11-17 22:00:00Z, 2025-11-17T22:00:00Z",
    "instant, 2025-11-17T22:00:00+00:00, 2025-11-17T22:00:00Z",
    "instant, 2025-11-17T22:00:00-05:00, 2025-11-18T03:00:00Z",
    "instant, 2025-11-17t22:00z, 2025-11-17T22:00:00Z",
    "zone, America/NewYork, America/New_York",
    "zone, america/new_york, America/New_York",
    "zone, -00:00, Z",
    "paragraph, 5 (a), 5(a)",
    "paragraph, ' 12 (c) (ii) ', 12(c)(ii)",
    "paragraph, para. 7, 7",
    "paragraph, OP7, 7",
    "paragraph, paragraph 16, 16",
  })
  void isTold(String leaf, String given, String nearest) {
    Problem problem = problem(LEAVES.get(leaf), given);
    assertThat(problem.nearest()).contains(nearest);
    assertThat(problem.message()).doesNotContain("?");
    assertThat(problem.remedy()).isEqualTo("write " + nearest);
  }

  /** Which day was meant only a person can know, so nothing is to be pasted without a thought. */
  @ParameterizedTest
  @CsvSource({
    "2025-02-30, 2025-02-28, give a day from 01 to 28",
    "2024-02-31, 2024-02-29, give a day from 01 to 29",
    "2025-12-32, 2025-12-31, give a day from 01 to 31",
    "20250230, 2025-02-28, write for example 2025-11-17",
  })
  void ofADayThatIsNotInTheCalendarIsNoRemedy(String given, String nearest, String remedy) {
    Problem problem = problem(DateCodec.DATE, given);
    assertThat(problem.nearest()).contains(nearest);
    assertThat(problem.remedy()).isEqualTo(remedy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mid-August | mid August",
        "MID\u2013August 2025 | MID August 2025",
        "as-early-as March 2026 | as early as March 2026",
        "beginning of August | early August",
        "the start of next year | early next year",
        "the middle of 2026 | mid 2026",
        "end of August 2025 | the end of August 2025",
        "by  March | by March",
        "by\u00a0August | by August",
        "in two weeks | in 2 weeks",
        "within a month | within 1 month",
        "Aug 2025 | August 2025",
        "since Sept. 2025 | since September 2025",
        "early August. | early August",
        "by Agust | by August",
        "yesteday | yesterday",
      })
  void ofAPhraseWithOneMistakeIsTold(String given, String nearest) {
    String time = "{\"type\":\"said\",\"on\":\"2025-11-17\",\"phrase\":\"" + given + "\"}";
    List<Problem> problems = Json.read(TimeJson.WHEN, time).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).nearest()).contains(nearest);
    assertThat(problems.get(0).remedy()).isEqualTo("write " + nearest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some day",
        "2025-08-28",
        "28 August 2025",
        "Q1 2026",
        "before August",
        "last Monday",
        "early next week",
        "March 26",
        "no-such-code",
        "soon."
      })
  void ofAnotherPhraseIsNot(String given) {
    String time = "{\"type\":\"said\",\"on\":\"2025-11-17\",\"phrase\":\"" + given + "\"}";
    List<Problem> problems = Json.read(TimeJson.WHEN, time).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).nearest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "symbol, resolution of November",
    "pledge, ''",
    "pledge, -",
    "pledge, 印度尼西亚",
    "force, actor:isf",
    "reference, isf",
    "reference, country:isf",
    "state, ID",
    "date, 12/08/2025",
    "date, 12.08.2025",
    "date, 2025",
    "date, 2006-07",
    "date, 2025-13-01",
    "date, 2025-11-00",
    "date, 2025-11-41",
    "date, 20251301",
    "date, 202511170",
    "paragraph, seven",
    "month, 2026-13",
    "instant, 2025-11-17T22:00:00",
    "instant, 2025-11-31T22:00:00+00:00",
    "zone, EST",
    "zone, Atlantis/Capital",
  })
  void isNotGuessed(String leaf, String given) {
    assertThat(nearest(leaf, given)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8000.0, 8000, 'must be a whole number, but is 8000.0'",
    "8e3, 8000, 'must be a whole number, but is 8e3'",
    "'\"8000\"', 8000, 'must be a whole number, but is the string ''8000'''",
    "'\"8,000\"', 8000, 'must be a whole number, but is the string ''8,000'''",
    "'\"8 000\"', 8000, 'must be a whole number, but is the string ''8 000'''",
    "'\"80,00\"', , 'must be a whole number, but is the string ''80,00'''",
    "20.000, , 'must be a whole number, but is 20.000'",
    "'\"20.000\"', , 'must be a whole number, but is the string ''20.000'''",
    "'\"1.000.000\"', , 'must be a whole number, but is the string ''1.000.000'''",
    "20.0000, 20, 'must be a whole number, but is 20.0000'",
    "-8000, , 'is -8000, which is out of range'",
    "99999999999999999999, , 'is 99999999999999999999, which is out of range'",
    "8000.5, , 'must be a whole number, but is 8000.5'",
    "-8e3, , 'must be a whole number, but is -8e3'",
    "1e999999999, , 'must be a whole number, but is 1e999999999'",
    "1e-999999999, , 'must be a whole number, but is 1e-999999999'",
    "'\"some\"', , 'must be a whole number, but is the string ''some'''",
  })
  void ofANumber(String given, String nearest, String message) {
    List<Problem> problems =
        Json.read(QuantityJson.QUANTITY, "{\"type\":\"exactly\",\"n\":" + given + "}").problems();
    assertThat(problems).extracting(Problem::message).containsExactly("'n' " + message);
    assertThat(problems.get(0).nearest()).isEqualTo(Optional.ofNullable(nearest));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(8)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  @Property
  void wordsThatAreJoinedInAnotherWayAreAnIdentifier(@ForAll("words") List<String> words) {
    String id = String.join("-", words);
    assertThat(nearest("pledge", String.join("_", words))).contains(id);
    assertThat(nearest("pledge", String.join(" ", words).toUpperCase(Locale.ROOT))).contains(id);
    assertThat(nearest("reference", "PLEDGE:" + String.join(". ", words))).contains("pledge:" + id);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("_")).sorted().toList());
  }

  @Property
  void zonesAreKnownWithoutTheirCase(@ForAll("zones") String zone) {
    assertThat(nearest("zone", zone.toLowerCase(Locale.ROOT))).contains(zone);
    assertThat(nearest("zone", zone.replace('_', ' '))).contains(zone);
  }

  @Property
  void aDayBehindTheLastOfItsMonthIsTheLast(
      @ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
    LocalDate last = LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    for (int day = last.getDayOfMonth() + 1; day <= 31; day++) {
      assertThat(nearest("date", "%04d-%02d-%02d".formatted(year, month, day)))
          .contains(last.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({"120, 1", "121, 0"})
  void ofALongTextIsNotLookedFor(int length, int count) {
    String date = "2025-11-17T";
    assertThat(nearest("date", date + "0".repeat(length - date.length())).stream()).hasSize(count);
  }
}
