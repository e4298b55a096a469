package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isfmodel.claim.ClaimedValue;
import io.github.isfmodel.json.table.ClaimJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a claimed value are told by the reader where they stand, and by the schema. */
class ClaimedCodesTest {

  private static String value(String codes) {
    return "{\"type\":\"codes\",\"codes\":[" + codes + "]}";
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"a\",\"\" | 30, /codes/1: claimed code is empty; give a code [ISF-JSON-020]",
        "\"a\",\" \\t\" | 30, /codes/1: claimed code ' \\u0009' is blank; give a code"
            + " [ISF-JSON-020]"
      })
  void areRefusedWhereTheyStand(String codes, String problem) {
    assertThat(Json.read(ClaimJson.CLAIMED_VALUE, value(codes)).messages())
        .containsExactly("line 1, column " + problem);
    assertThat(Schemas.errors("ClaimedValue", Json.tree(value(codes)))).isNotEmpty();
  }

  @Test
  void areListedOnce() {
    String codes = value("\"a\",\"b\",\"a\",\"a\"");
    assertThat(Json.read(ClaimJson.CLAIMED_VALUE, codes).messages())
        .containsExactly(
            "line 1, column 34, /codes/2: 'codes[2]' is the string 'a' again; list it once"
                + " [ISF-JSON-020]",
            "line 1, column 38, /codes/3: 'codes[3]' is the string 'a' again; list it once"
                + " [ISF-JSON-020]");
    assertThat(Schemas.errors("ClaimedValue", Json.tree(codes))).isNotEmpty();
  }

  @Test
  void areAtMostTwoHundredLong() {
    String longest = "x".repeat(200);
    ClaimedValue.Codes taken = new ClaimedValue.Codes(List.of(longest, "X", "\u0000"));
    String written = Json.text(Json.write(ClaimJson.CLAIMED_VALUE, taken));

    assertThat(Json.read(ClaimJson.CLAIMED_VALUE, written).value()).isEqualTo(taken);
    assertThat(Schemas.errors("ClaimedValue", Json.tree(written))).isEmpty();
    String tooLong = value("\"" + longest + "x\"");
    assertThat(Json.read(ClaimJson.CLAIMED_VALUE, tooLong).messages())
        .containsExactly(
            "line 1, column 26, /codes/0: claimed code '"
                + "x".repeat(60)
                + "…' is longer than 200 characters; give a shorter code [ISF-JSON-020]");
    assertThat(Schemas.errors("ClaimedValue", Json.tree(tooLong))).isNotEmpty();
  }

  /** A claim with fewer codes would be another one. */
  @Test
  void takeTheirStatementAlongInTolerantReading() {
    String claim =
        "{\"id\":\"c\",\"attribution\":{\"speaker\":{\"kind\":\"outlet\"}},\"statement\":"
            + "{\"type\":\"about\",\"subject\":\"force:f\",\"aspect\":\"size\",\"value\":"
            + value("\"a\",\"a\"")
            + "},\"modality\":\"fact\",\"polarity\":\"affirmed\",\"summary\":\"s\"}";
    TolerantReading<Object> reading =
        IsfJson.readTolerantly(
            Json.bytes(
                "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\","
                    + "\"claims\":["
                    + claim
                    + "]}"));

    assertThat(reading.leftOut()).extracting(Object::toString).containsExactly("/claims/0");
    assertThat(reading.problems())
        .extracting(each -> each.at().toString())
        .contains("/claims/0/statement/value/codes/1");
  }
}
