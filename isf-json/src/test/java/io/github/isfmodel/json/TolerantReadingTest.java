package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.code.InvalidValueException;
import io.github.isfmodel.compiled.CompiledAssessment;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.id.ForceId;
import io.github.isfmodel.json.codec.Limits;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.leverage.Leverage;
import io.github.isfmodel.pledge.Pledge;
import io.github.isfmodel.pledge.PledgeKind;
import io.github.isfmodel.precondition.Precondition;
import io.github.isfmodel.rule.Pointer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out, what is kept, and what is said about it. */
class TolerantReadingTest {

  private static final String HEAD =
      "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2025-11-17\"";

  private static final DocumentType<Dossier> DOSSIER = DocumentType.DOSSIER;

  private static final String PLEDGE =
      "{\"type\":\"pledge\",\"format\":\"1.0\",\"id\":\"p\",\"force\":\"f\",\"contributor\":"
          + "{\"type\":\"named\",\"actor\":\"a\"},\"kind\":\"troops\"";

  private static TolerantReading<Dossier> dossier(String more) {
    return IsfJson.readTolerantly(Json.bytes(HEAD + more), DocumentType.DOSSIER);
  }

  private static List<String> texts(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  /** What is said about the form of the document. */
  private static List<String> structural(TolerantReading<?> reading) {
    return texts(
        reading.problems().stream().filter(p -> p.rule().value().startsWith("ISF-JSON")).toList());
  }

  private static String pledge(int i, String force) {
    return "{\"id\":\"p"
        + i
        + "\",\"force\":"
        + force
        + ",\"contributor\":{\"type\":\"named\",\"actor\":\"a\"},\"kind\":\"troops\"}";
  }

  /** A later version may know the shape of what it waits for; this one cannot call it free. */
  @Test
  void aPledgeIsBlockedByAPreconditionThatWasLeftOut() {
    String known = "{\"type\":\"decision-taken\",\"by\":\"k\",\"organ\":\"parliament\"}";
    String record =
        "{\"type\":\"dossier\",\"format\":\"1.0\",\"title\":\"t\",\"asOf\":\"2026-01-01\","
            + "\"actors\":[{\"id\":\"k\",\"kind\":\"state\",\"name\":\"K\"}],"
            + "\"forces\":[{\"id\":\"f\",\"name\":\"F\",\"established\":true}],"
            + "\"pledges\":[{\"id\":\"p\",\"force\":\"f\",\"kind\":\"troops\","
            + "\"contributor\":{\"type\":\"named\",\"actor\":\"k\"},\"history\":[{\"state\":\"announced\","
            + "\"when\":{\"type\":\"day\",\"date\":\"2025-01-01\"}}],\"preconditions\":[\"c\"]}],"
            + "\"preconditions\":[{\"id\":\"c\",\"holder\":\"k\",\"concerns\":[\"pledge:p\"],"
            + "\"since\":{\"type\":\"undated\"},\"condition\":"
            + known
            + "}]}";
    for (String condition : List.of(known, "{\"type\":\"assessed-contributions\"}")) {
      Dossier dossier =
          IsfJson.readTolerantly(Json.bytes(record.replace(known, condition)), DocumentType.DOSSIER)
              .orElseThrow();
      Situation situation = Situation.of(dossier, ForceId.of("f"), dossier.asOf()).orElseThrow();
      CompiledAssessment compiled = CompiledAssessment.of(dossier, ForceId.of("f")).orElseThrow();

      assertThat(dossier.preconditions()).hasSize(condition.equals(known) ? 1 : 0);
      assertThat(situation.pledges().get(0).isBlocked()).as(condition).isTrue();
      assertThat(Leverage.of(situation).blocked()).as(condition).hasSize(1);
      assertThat(compiled.blocked(dossier.asOf().toEpochDay(), new long[1])).isEqualTo(1);
    }
  }

  @Test
  void whatStandsBehindAByteOrderMarkIsRead() {
    byte[] marked = Json.bytes("\uFEFF" + HEAD + ",\"é\":1}");
    TolerantReading<Dossier> reading = IsfJson.readTolerantly(marked, DocumentType.DOSSIER);

    assertThat(reading.orElseThrow().title()).isEqualTo("t");
    assertThat(texts(reading.problems()))
        .containsExactly(
            "line 1, column 1, the top: the input begins with a byte order mark; save it as UTF-8"
                + " without a byte order mark [ISF-JSON-002]");
    assertThat(reading.unknownProperties())
        .extracting(UnknownProperty::at)
        .containsExactly(Pointer.of("é"));
  }

  @Test
  void anUnknownPropertyBeyondALimitIsLeftOut() {
    String tooLong = "\"" + "x".repeat(Limits.STRING + 1) + "\"";
    TolerantReading<Dossier> reading = dossier(",\"x\":1,\"y\":[" + tooLong + "],\"z\":2}");

    assertThat(structural(reading))
        .containsExactly(
            "line 1, column "
                + (HEAD.length() + 13)
                + ", /y/0: a string is longer than 1000000 characters here; shorten it"
                + " [ISF-JSON-007]");
    assertThat(reading.leftOut()).containsExactly(Pointer.of("y"));
    assertThat(reading.unknownProperties())
        .extracting(UnknownProperty::at)
        .containsExactly(Pointer.of("x"), Pointer.of("z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "007", "99999999999"})
  void anUnknownPropertyBeyondALimitIsNoElementThoughItsNameIsOfDigits(String name)
      throws IOException {
    String tooLong = ",\"" + name + "\":\"" + "x".repeat(Limits.STRING + 1) + "\"";
    String actor = "{\"id\":\"a\",\"kind\":\"state\",\"name\":\"n\"";
    String text = HEAD + tooLong + ",\"actors\":[7," + actor + ",\"x\":1" + tooLong + "}],\"y\":2}";
    TolerantReading<Dossier> reading = IsfJson.readTolerantly(Json.bytes(text), DOSSIER);

    assertThat(reading.leftOut())
        .containsExactlyInAnyOrder(
            Pointer.of(name), Pointer.of("actors", 0), Pointer.of("actors", 1, name));
    assertThat(Json.text(reading.write()))
        .isEqualTo(HEAD + ",\"actors\":[" + actor + ",\"x\":1}],\"y\":2}");
    assertThat(IsfJson.readDossier(Json.bytes(text)).problems())
        .extracting(problem -> problem.rule().value())
        .contains("ISF-JSON-007", "ISF-JSON-011")
        .allMatch(rule -> rule.startsWith("ISF-JSON"));
    byte[] lines = Json.bytes(HEAD + "}\n" + text + "\n" + HEAD + "}\n");
    try (DocumentStream<Reading<Dossier>> documents =
        DocumentStream.read(new ByteArrayInputStream(lines), DOSSIER)) {
      assertThat(documents.stream().map(item -> item.reading().value().isPresent()))
          .containsExactly(true, false, true);
    }
  }

  @Test
  void whatTheCallerDoesToTheBytesAfterwardsChangesNothing() {
    String text = PLEDGE + ",\"history\":[" + stage("lent") + "],\"x\":[1]}";
    byte[] document = Json.bytes(text);
    TolerantReading<Object> reading = IsfJson.readTolerantly(document);
    Arrays.fill(document, (byte) '!');

    assertThat(reading.unknownParts())
        .containsExactly(new UnknownPart(Pointer.of("history", 0), stage("lent")));
    assertThat(Json.text(reading.write())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "LONG"})
  void aCodeThatNoReleaseCanKnowIsToldAsInStrictReading(String code) {
    String bad = code.replace("LONG", "x".repeat(201));
    String text =
        HEAD
            + ",\"actors\":[{\"id\":\"a\",\"kind\":\""
            + bad
            + "\",\"name\":\"n\"}],\"pledges\":[]}";
    TolerantReading<Dossier> reading = IsfJson.readTolerantly(Json.bytes(text), DOSSIER);

    assertThat(reading.problems())
        .isEqualTo(IsfJson.readDossier(Json.bytes(text)).problems())
        .extracting(problem -> problem.rule().value())
        .containsExactly("ISF-JSON-017");
    assertThat(reading.unknownCodes()).isEmpty();
    assertThat(reading.unknownParts()).isEmpty();
    assertThat(reading.leftOut()).containsExactly(Pointer.of("actors", 0));
  }

  @Test
  void threeBadPledgesOfFiveHundred() {
    StringBuilder pledges = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String force = i == 7 ? "null" : i == 250 ? "\"A B\"" : i == 499 ? "12" : "\"f\"";
      pledges.append(i == 0 ? "\n" : ",\n").append(pledge(i, force));
    }
    TolerantReading<Dossier> reading =
        dossier(
            ",\"actors\":[{\"id\":\"a\",\"kind\":\"state\",\"name\":\"n\"}],\"forces\":[{\"id\":\"f\","
                + "\"name\":\"n\",\"established\":true}],\"pledges\":["
                + pledges
                + "]}");
    List<Pledge> good = reading.orElseThrow().pledges();
    assertThat(good).hasSize(497);
    assertThat(good.get(7).id().value()).isEqualTo("p8");
    assertThat(reading.leftOut())
        .containsExactly(
            Pointer.of("pledges", 7), Pointer.of("pledges", 250), Pointer.of("pledges", 499));
    assertThat(structural(reading))
        .containsExactly(
            "line 9, column 20, /pledges/7/force: 'force' is null; give a string (a force id)"
                + " [ISF-JSON-012]",
            "line 252, column 22, /pledges/250/force: force id 'A B' has an unexpected 'A';"
                + " write a-b [ISF-JSON-020]",
            "line 501, column 22, /pledges/499/force: 'force' must be a string (a force id), but is"
                + " the number 12; write it in double quotes [ISF-JSON-011]");
    assertThat(IsfJson.readDossier(reading.write()).problems()).noneMatch(Problem::isError);
  }

  @Test
  void anOptionalPropertyThatIsBad() {
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(
            Json.bytes(PLEDGE + ",\"post\":7,\"skills\":{},\"reversal\":{\"effect\":\"on\"}}"),
            DocumentType.PLEDGE);
    assertThat(reading.leftOut())
        .containsExactly(Pointer.of("post"), Pointer.of("reversal"), Pointer.of("skills"));
    assertThat(structural(reading))
        .containsExactly(
            "line 1, column 120, /post: 'post' must be a string, but is the number 7; write it in"
                + " double quotes [ISF-JSON-011]",
            "line 1, column 131, /skills: 'skills' must be a list, but is an object; put the"
                + " elements in square brackets, each without a name before it, or leave an empty"
                + " list out [ISF-JSON-011]",
            "line 1, column 145, /reversal: a reversal clause lacks 'trigger'; add it: a condition"
                + " [ISF-JSON-013]",
            "line 1, column 155, /reversal/effect: 'on' is no pledge state; write one of:"
                + " mentioned, privately-assured, interested, conditional, announced, quantified,"
                + " approved, ready, scheduled, deployed, reduced, suspended and 3 more"
                + " (docs/codes.md lists all) [ISF-JSON-017]");
    assertThat(Json.text(reading.write())).isEqualTo(PLEDGE + "}");
  }

  @Test
  void aConditionIsNotReadWithoutOneOfItsParts() {
    String judged = "{\"type\":\"judged\",\"by\":\"a\",\"that\":\"x\"}";
    String precondition =
        "{\"id\":\"c\",\"holder\":\"a\",\"condition\":{\"type\":\"all-of\",\"parts\":["
            + judged
            + ",{\"type\":\"weather\"}]},\"since\":{\"type\":\"undated\"}}";
    TolerantReading<Dossier> reading = dossier(",\"preconditions\":[" + precondition + "]}");
    assertThat(reading.orElseThrow().preconditions()).isEmpty();
    assertThat(reading.leftOut()).containsExactly(Pointer.of("preconditions", 0));
    assertThat(structural(reading))
        .singleElement()
        .asString()
        .contains("/preconditions/0/condition/parts/1/type: 'weather' is no type of condition");
  }

  @Test
  void whatBelongsToTheDocumentItselfCannotBeLeftOut() {
    TolerantReading<Precondition> reading =
        IsfJson.readTolerantly(
            Json.bytes("{\"type\":\"precondition\",\"format\":\"1.0\",\"id\":\"A\"}"),
            DocumentType.PRECONDITION);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).hasSize(4);
    assertThat(reading).hasToString("nothing; 0 left out, 4 problems");
    assertThat(
            IsfJson.readTolerantly(
                Json.bytes("{\"type\":\"precondition\""), DocumentType.PRECONDITION))
        .hasToString("nothing; 0 left out, 1 problem");
    assertThatThrownBy(reading::write)
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("a precondition lacks 'holder'");
    assertThatThrownBy(reading::orElseThrow).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void textThatIsNotJsonGivesNothing() {
    TolerantReading<Dossier> reading = dossier(",\"actors\":[");
    assertThat(reading.value()).isEmpty();
    assertThat(texts(reading.problems()))
        .containsExactly(
            "line 1, column 76, /actors: the document ends before it is complete; the '[' of its"
                + " line 1 is not closed; check whether"
                + " it was cut off [ISF-JSON-004]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"} {}", "}}", "}\r{", "}, no JSON", "}\n[1"})
  void whatFollowsTheDocumentIsLeftOut(String end) {
    TolerantReading<Dossier> reading = dossier(end);
    assertThat(reading.orElseThrow().title()).isEqualTo("t");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .contains("something follows the end of the document")
        .contains("ISF-JSON-005");
  }

  @Test
  void theDocumentItselfIsNoProperty() {
    assertThatThrownBy(() -> new UnknownProperty(Pointer.ROOT, "1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("place of a property is the document itself; name the property in it");
  }

  @Test
  void theFirstOfTwoIsKept() {
    TolerantReading<Dossier> reading =
        dossier(",\"title\":\"u\",\"x\":1,\"x\":2,\"format\":\"2.0\"}");
    assertThat(reading.orElseThrow().title()).isEqualTo("t");
    assertThat(reading.unknownProperties())
        .containsExactly(new UnknownProperty(Pointer.of("x"), "1"));
    assertThat(texts(reading.problems()))
        .containsExactly(
            "line 1, column 66, /title: a dossier has 'title' again; keep only one"
                + " [ISF-JSON-015]",
            "line 1, column 84, /x: a dossier has 'x' again; keep only one [ISF-JSON-015]",
            "line 1, column 90, /format: a dossier has 'format' again; keep only one"
                + " [ISF-JSON-015]");
    assertThat(Json.text(reading.write())).isEqualTo(HEAD + ",\"x\":1}");
  }

  @Test
  void unknownCodesAreKeptWhereTheModelKeepsThem() {
    String document = PLEDGE.replace("\"troops\"", "\"space-lift \"") + "}";
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.PLEDGE);
    assertThat(reading.orElseThrow().kind()).isEqualTo(PledgeKind.of("space-lift "));
    assertThat(structural(reading)).isEmpty();
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @Test
  void unknownCodesAreTold() {
    String document =
        HEAD
            + ",\"actors\":[{\"id\":\"a\",\"kind\":\"stat\\u0065s\",\"name\":\"n\"},"
            + "{\"id\":\"b\",\"kind\":\"state\",\"name\":\"n\"},"
            + "{\"id\":7,\"kind\":\"league\",\"name\":\"n\"}],\"pledges\":["
            + pledge(1, "\"f\"").replace("troops", "toops")
            + "]}";
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
    assertThat(reading.leftOut()).containsExactly(Pointer.of("actors", 2));
    assertThat(reading.unknownCodes())
        .containsExactly(
            new UnknownCode(Pointer.of("actors", 0, "kind"), "\"stat\\u0065s\""),
            new UnknownCode(Pointer.of("actors", 2, "kind"), "\"league\""),
            new UnknownCode(Pointer.of("pledges", 0, "kind"), "\"toops\""));
    byte[] again = IsfJson.write(DocumentType.DOSSIER, (Dossier) reading.orElseThrow());
    assertThat(IsfJson.readTolerantly(again).unknownCodes())
        .extracting(UnknownCode::json)
        .containsExactly("\"states\"", "\"toops\"");
  }

  @Test
  void unknownCodesThatStandBeforeTheTypeOfTheirObjectAreTold() {
    String later = PLEDGE.replaceFirst("\"type\":\"pledge\",", "") + ",\"type\":\"pledge\"}";
    assertThat(IsfJson.readTolerantly(Json.bytes(later.replace("troops", "toops"))).unknownCodes())
        .containsExactly(new UnknownCode(Pointer.of("kind"), "\"toops\""));
  }

  private static String stage(String state) {
    return "{\"state\":\"" + state + "\",\"when\":{ \"type\" : \"undated\" }}";
  }

  @Test
  void codesOfClosedEnumerationsAreKeptWithWhatCannotBeReadWithoutThem() {
    String document =
        PLEDGE
            + ",\"history\":["
            + String.join(
                ",",
                stage("pencilled-in"),
                stage("mentioned").replace(" ", ""),
                stage("rotated"),
                stage("lent"),
                stage("announced").replace(" ", ""),
                stage("returned"))
            + "]}";
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.PLEDGE);
    assertThat(reading.orElseThrow().history()).hasSize(2);
    assertThat(reading.unknownParts())
        .containsExactly(
            new UnknownPart(Pointer.of("history", 0), stage("pencilled-in")),
            new UnknownPart(Pointer.of("history", 2), stage("rotated")),
            new UnknownPart(Pointer.of("history", 3), stage("lent")),
            new UnknownPart(Pointer.of("history", 5), stage("returned")));
    assertThat(reading.leftOut())
        .isEqualTo(reading.unknownParts().stream().map(UnknownPart::at).toList());
    assertThat(structural(reading)).hasSize(4).allMatch(text -> text.contains("no pledge state"));
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @Test
  void aListOfWhichAllIsOfALaterReleaseComesBack() {
    String document =
        PLEDGE
            + ",\"history\":["
            + stage("lent")
            + ","
            + stage("returned")
            + "],\"preconditions\":[\"c\"]}";
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.PLEDGE);
    assertThat(reading.orElseThrow().history()).isEmpty();
    assertThat(reading.unknownParts()).hasSize(2);
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @Test
  void aPropertyOfALaterShapeComesBackInItsPlace() {
    String later = "{\"type\": \"weather-permitting\", \"wind\": 7}";
    String reversal = "{\"trigger\":" + later + ",\"effect\":\"withdrawn\"}";
    String document = PLEDGE + ",\"reversal\":" + reversal + "}";
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(Json.bytes(document), DocumentType.PLEDGE);
    assertThat(reading.orElseThrow().reversal()).isEmpty();
    assertThat(reading.unknownParts())
        .containsExactly(new UnknownPart(Pointer.of("reversal"), reversal));
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @Test
  void whatIsUnknownAndBadGoesWithTheBad() {
    String bad = stage("lent").replace("undated", "day\",\"date\":\"soon");
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(
            Json.bytes(PLEDGE + ",\"history\":[" + bad + "," + stage("lent") + "]}"),
            DocumentType.PLEDGE);
    assertThat(reading.leftOut())
        .containsExactly(Pointer.of("history", 0), Pointer.of("history", 1));
    assertThat(reading.unknownParts())
        .containsExactly(new UnknownPart(Pointer.of("history", 1), stage("lent")));
    assertThat(Json.text(reading.write()))
        .isEqualTo(PLEDGE + ",\"history\":[" + stage("lent") + "]}");
  }

  @Test
  void aDocumentThatIsItselfOfALaterShapeComesBackThoughItHasNoValue() {
    String document = PLEDGE.replace("\"named\"", "\"pooled\"") + "}";
    TolerantReading<Pledge> reading =
        IsfJson.readTolerantly(Json.bytes("\n" + document + " \n"), DocumentType.PLEDGE);
    assertThat(reading.value()).isEmpty();
    assertThat(reading.leftOut()).containsExactly(Pointer.ROOT);
    assertThat(structural(reading))
        .singleElement()
        .asString()
        .contains("/contributor/type: 'pooled' is no type of");
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  private static final String TREATY =
      "{\"type\":\"treaty\",\"format\":\"1.1\",\"parties\": [\"a\", {}]}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TREATY,
        "{\"parties\":[1.0],\"format\":\"1.1\",\"type\":\"treaty\"}",
        "{\"type\":\"treaty\",\"parties\":null,\"format\":\"1.0\"}",
      })
  void aDocumentOfALaterTypeComesBackThoughItHasNoValue(String document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes("\n" + document + " \n"));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.leftOut()).containsExactly(Pointer.ROOT);
    assertThat(reading.unknownParts()).containsExactly(new UnknownPart(Pointer.ROOT, document));
    assertThat(texts(reading.problems()))
        .singleElement()
        .asString()
        .endsWith(
            ", /type: 'treaty' is no type of document; write one of: dossier, resolution, force,"
                + " pledge, precondition, milestone, claim [ISF-JSON-009]");
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"treaty\",\"format\":\"2.0\"}",
        "{\"type\":\"treaty\"}",
        "{\"type\":\"treaty\",\"format\":\"1.1\",\"x\":}",
        "{\"type\":\"treaty\",\"format\":\"1.1\"} 7",
        "{\"parties\":[",
        "{\"format\":\"1.1\",\"type\":7}",
      })
  void whatIsMoreThanOfALaterTypeDoesNotComeBack(String document) {
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
    assertThat(reading.unknownParts()).isEmpty();
    assertThatThrownBy(reading::write).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void aPartOfAStreamWithCarriageReturnsIsTheDocumentAlone() throws IOException {
    byte[] lines = Json.bytes("\r\n" + TREATY + " \t\r\n" + TREATY + "\r\n");
    List<UnknownPart> parts = new ArrayList<>();
    try (var stream = DocumentStream.readTolerantly(new ByteArrayInputStream(lines))) {
      stream.forEachRemaining(item -> parts.addAll(item.reading().unknownParts()));
    }
    UnknownPart treaty = new UnknownPart(Pointer.ROOT, TREATY);
    assertThat(parts).containsExactly(treaty, treaty);
  }

  @Test
  void whatHasNoPlaceOfItsOwnIsToldByItsProblemOnly() {
    TolerantReading<Dossier> reading = dossier(",\"a\\ud83d\":1,\"title\":\"u\",\"x\":1,\"x\":2}");
    assertThat(structural(reading))
        .containsExactly(
            "line 1, column 66, the top: a property name contains half of a surrogate pair, which"
                + " is no character; write both halves or neither [ISF-JSON-021]",
            "line 1, column 78, /title: a dossier has 'title' again; keep only one [ISF-JSON-015]",
            "line 1, column 96, /x: a dossier has 'x' again; keep only one [ISF-JSON-015]");
    assertThat(reading.leftOut()).isEmpty();
    assertThat(reading.orElseThrow().title()).isEqualTo("t");
    assertThat(Json.text(reading.write())).isEqualTo(HEAD + ",\"x\":1}");
  }

  @Test
  void aDocumentOfAnotherTypeThanWasAskedForDoesNotComeBack() {
    for (String document : List.of(TREATY, HEAD + "}")) {
      TolerantReading<Pledge> reading =
          IsfJson.readTolerantly(Json.bytes(document), DocumentType.PLEDGE);
      assertThat(reading.unknownParts()).isEmpty();
      assertThat(reading.problems()).hasSize(1);
      assertThatThrownBy(reading::write).isInstanceOf(InvalidDocumentException.class);
    }
  }

  @Test
  void unknownPropertiesAreKeptAsTheyStand() {
    String document =
        HEAD.replace(",\"title", ",\"x\\u0041\":1.10,\"title")
            + ",\"\":{ \"a\" : [1e400, -0.0] },\"actors\":[{\"id\":\"a\",\"b/c~\":\"\\ud83d\","
            + "\"kind\":\"state\",\"name\":\"n\",\"z\":null}],\"\u00e9\":[]}";
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
    assertThat(structural(reading)).isEmpty();
    assertThat(reading.unknownProperties())
        .containsExactly(
            new UnknownProperty(Pointer.of("xA"), "1.10"),
            new UnknownProperty(Pointer.of(""), "{ \"a\" : [1e400, -0.0] }"),
            new UnknownProperty(Pointer.of("actors", 0, "b/c~"), "\"\\ud83d\""),
            new UnknownProperty(Pointer.of("actors", 0, "z"), "null"),
            new UnknownProperty(Pointer.of("\u00e9"), "[]"));
    assertThat(reading.unknownProperties().get(2).name()).isEqualTo("b/c~");
    assertThat(Json.text(reading.write())).isEqualTo(document);
    assertThat(reading.toString()).startsWith("Dossier{").endsWith("; 0 left out, no problems");
  }

  @Test
  void unknownPropertiesOfWhatIsLeftOutGoWithIt() {
    String actor = "{\"id\":\"a\",\"x\":0,\"kind\":\"group\",\"name\":\"n\",\"extent\":\"closed\"}";
    TolerantReading<Dossier> reading =
        dossier(",\"actors\":[{\"id\":7,\"x\":1}," + actor + ",{\"y\":2}," + actor + "]}");
    assertThat(reading.leftOut()).containsExactly(Pointer.of("actors", 0), Pointer.of("actors", 2));
    assertThat(reading.unknownProperties()).hasSize(4);
    assertThat(reading.unknownParts()).isEmpty();
    assertThat(Json.text(reading.write()))
        .isEqualTo(HEAD + ",\"actors\":[" + actor + "," + actor + "]}");
    assertThat(reading.problems())
        .filteredOn(problem -> !problem.rule().value().startsWith("ISF-JSON"))
        .extracting(problem -> problem.at() + ": " + problem.rule())
        .containsExactly("/actors/1/members: ISF-ACT-001", "/actors/3/members: ISF-ACT-001");
  }

  @Test
  void anUnknownCodeAndAnUnknownPropertyBehindItComeBackInTheirOrder() {
    String document =
        PLEDGE
            + ",\"caveats\":[{\"kind\":\"not\",\"useOfForce\":\"later-level\",\"declared\":true,"
            + "\"since\":{\"type\":\"day\",\"date\":\"2025-01-01\"},\"later\":1}]}";
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
    assertThat(Json.text(reading.write())).isEqualTo(document);
  }

  @Test
  void aLaterMinorVersionIsReadAndWrittenBack() {
    String document = HEAD.replace("1.0", "1.12") + ",\"new\":true}";
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(document));
    assertThat(reading.problems()).isEmpty();
    assertThat(Json.text(reading.write())).isEqualTo(document);
    for (String other : List.of("2.0", "1", "1.00", "0.9", "1.0 ")) {
      assertThat(IsfJson.readTolerantly(Json.bytes(HEAD.replace("1.0", other) + "}")).problems())
          .singleElement()
          .matches(problem -> problem.rule().value().equals("ISF-JSON-010"));
    }
  }

  @Test
  void oneProblemIsOne() {
    byte[] nothing = new byte[0];
    assertThat(IsfJson.read(nothing)).hasToString("refused with 1 error");
    assertThat(IsfJson.readTolerantly(nothing)).hasToString("nothing; 0 left out, 1 problem");
  }
}
