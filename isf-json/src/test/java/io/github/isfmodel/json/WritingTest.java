package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.council.Vote;
import io.github.isfmodel.council.VotedMatter;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.id.PreconditionId;
import io.github.isfmodel.id.ResolutionId;
import io.github.isfmodel.id.TopicId;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.precondition.Condition;
import io.github.isfmodel.precondition.InstrumentKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.precondition.Proposition;
import io.github.isfmodel.resolution.LegalBasis;
import io.github.isfmodel.resolution.Resolution;
import io.github.isfmodel.time.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes that are written. */
class WritingTest {

  private static Dossier dossier(String title) {
    return Dossier.builder().title(title).asOf(LocalDate.of(2025, 11, 17)).build();
  }

  private static Precondition precondition(Condition condition) {
    return Precondition.builder()
        .id(PreconditionId.of("p"))
        .holder(ActorId.of("a"))
        .addConcerns(TopicId.of("t"))
        .condition(condition)
        .since(When.undated())
        .build();
  }

  private static void refused(Precondition value, String message) {
    assertThatThrownBy(() -> IsfJson.write(DocumentType.PRECONDITION, value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(message);
  }

  @Test
  void charactersAreEscapedOnlyWhereTheyMustBe() {
    String title = "\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0085\u2028é€🕊<>&'";
    assertThat(Json.text(IsfJson.write(dossier(title))))
        .isEqualTo(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000"
                + "\\u001f\u007f\u0085\u2028é€🕊<>&'\",\"asOf\":\"2025-11-17\"}");
    assertThat(IsfJson.readDossier(IsfJson.write(dossier(title))).orElseThrow().title())
        .isEqualTo(title);
  }

  @Test
  void absentAndEmptyValuesAreLeftOut() {
    assertThat(Json.text(IsfJson.write(dossier("t"))))
        .isEqualTo(
            "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"}");
  }

  @Test
  void indentationIsTwoBlanksForEachLevel() {
    Precondition value =
        precondition(new Proposition.Judged(ActorId.of("a"), "[{\"x\":1,\\"))
            .withConcerns(ActorId.of("a"), PreconditionId.of("q"));
    assertThat(Json.text(IsfJson.writeIndented(DocumentType.PRECONDITION, value)))
        .isEqualTo(
            """
            {
              "type": "precondition",
              "format": "1.0",
              "id": "p",
              "holder": "a",
              "concerns": [
                "actor:a",
                "precondition:q"
              ],
              "condition": {
                "type": "judged",
                "by": "a",
                "that": "[{\\"x\\":1,\\\\"
              },
              "since": {
                "type": "undated"
              }
            }
            """);
  }

  @Test
  void largeDocumentsOutgrowTheFirstBuffer() {
    String title = "Türkiye ".repeat(30_000);
    assertThat(IsfJson.readDossier(IsfJson.write(dossier(title))).orElseThrow().title())
        .isEqualTo(title);
  }

  @Test
  void halfCharactersAreRefused() {
    assertThatThrownBy(() -> IsfJson.write(dossier("x\uD83D")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith(
            "contains half of a surrogate pair, which is no character; give both halves or"
                + " neither");
    assertThatThrownBy(() -> IsfJson.write(dossier("\uDD4Ax")))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void yearsWithoutFourDigitsAreRefused() {
    refused(
        precondition(new Proposition.DateReached(LocalDate.of(-1, 1, 1))),
        "date '-0001-01-01' is outside the years 0000 to 9999; give a time within them, or leave it"
            + " out");
    refused(
        precondition(new Proposition.Judged(ActorId.of("a"), "x"))
            .withSince(new When.InMonth(YearMonth.of(12345, 1))),
        "month '12345-01' is outside the years 0000 to 9999; give a time within them, or leave it"
            + " out");
    refused(
        precondition(new Proposition.Judged(ActorId.of("a"), "x"))
            .withSince(new When.Moment(Instant.parse("+10000-01-01T00:00:00Z"), ZoneOffset.UTC)),
        "instant '+10000-01-01T00:00:00Z' is outside the years 0000 to 9999; give a"
            + " time within them, or leave it out");
  }

  @Test
  void aMomentOfAVoteBeyondTheYearsIsRefused() {
    for (String moment :
        List.of(
            "+1000000000-12-31T23:59:59.999999999Z",
            "+10000-01-01T00:00:00Z",
            "-0001-12-31T23:59:59Z",
            "-1000000000-01-01T00:00:00Z")) {
      assertThatThrownBy(
              () -> IsfJson.write(DocumentType.RESOLUTION, votedOn(Instant.parse(moment))))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              "instant '"
                  + moment
                  + "' is outside the years 0000 to 9999; give a time within them, or leave it"
                  + " out");
    }
    for (String moment : List.of("0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z")) {
      byte[] written = IsfJson.write(DocumentType.RESOLUTION, votedOn(Instant.parse(moment)));
      assertThat(new String(written, StandardCharsets.UTF_8)).contains(moment);
    }
  }

  private static Resolution votedOn(Instant moment) {
    return Resolution.builder()
        .id(ResolutionId.of("r"))
        .title("r")
        .issuer(ActorId.of("a"))
        .instrument(InstrumentKind.SECURITY_COUNCIL_RESOLUTION)
        .legalBasis(new LegalBasis.Unspecified())
        .vote(
            Vote.builder()
                .heldOn(LocalDate.of(2025, 11, 17))
                .matter(VotedMatter.SUBSTANTIVE)
                .moment(moment)
                .build())
        .build();
  }

  @Test
  void textsThatNoReaderWouldTakeAreRefused() {
    String longest = "x".repeat(Limits.STRING);
    assertThat(IsfJson.readDossier(IsfJson.write(dossier(longest))).errors()).isEmpty();
    assertThatThrownBy(() -> IsfJson.write(dossier(longest + "x")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("… is longer than 1000000 characters; shorten it".substring(1));
  }

  @Test
  void conditionsAreWrittenAsDeepAsTheyAreRead() {
    Condition deepest = nots(198);
    byte[] bytes = IsfJson.write(DocumentType.PRECONDITION, precondition(deepest));
    assertThat(IsfJson.read(bytes, DocumentType.PRECONDITION).orElseThrow().condition())
        .isEqualTo(deepest);
    refused(
        precondition(nots(199)),
        "document nests values more than 200 deep; flatten its conditions");
  }

  private static Condition nots(int depth) {
    Condition condition = new Proposition.Judged(ActorId.of("a"), "x");
    for (int i = 0; i < depth; i++) {
      condition = new Condition.Not(condition);
    }
    return condition;
  }
}
