package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import io.github.isfmodel.rule.Pointer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules wait for what was left out of a document that is read tolerantly, and only for that. */
class TolerantRulesTest {

  private static final String PLEDGE =
      "{\"type\":\"pledge\",\"format\":\"1.0\",\"id\":\"p\",\"force\":\"f\",\"contributor\":"
          + "{\"type\":\"named\",\"actor\":\"a\"},\"kind\":\"troops\"";

  private static JsonNode record(int pledges) {
    Dossier record = Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, pledges, 3));
    return Json.tree(Json.text(IsfJson.write(record)));
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(problem -> problem.at() + " " + problem.rule()).toList();
  }

  /** What tolerant reading tells, which is what strict reading tells. */
  private static List<String> told(JsonNode record) {
    byte[] bytes = Json.bytes(record.toString());
    TolerantReading<Dossier> tolerant = IsfJson.readTolerantly(bytes, DocumentType.DOSSIER);

    assertThat(tolerant.value()).isPresent();
    assertThat(tolerant.problems()).isEqualTo(IsfJson.readDossier(bytes).problems());
    return told(tolerant.problems());
  }

  private static void spoil(JsonNode record, int pledge) {
    ((ObjectNode) record.get("pledges").get(pledge)).put("kind", 5);
  }

  @Test
  void threeFaultsInFiveHundredPledgesAreThreeProblems() {
    JsonNode record = record(500);
    Stream.of(7, 250, 499).forEach(pledge -> spoil(record, pledge));

    assertThat(told(record))
        .containsExactly(
            "/pledges/7/kind ISF-JSON-011",
            "/pledges/250/kind ISF-JSON-011",
            "/pledges/499/kind ISF-JSON-011");
  }

  @Test
  void aStageOfALaterReleaseIsOneProblem() {
    JsonNode record = record(3);
    ArrayNode lifecycle = (ArrayNode) record.get("resolutions").get(0).get("lifecycle");
    int last = lifecycle.size() - 1;
    ((ObjectNode) lifecycle.get(last)).put("stage", "passed");

    assertThat(told(record))
        .containsExactly("/resolutions/0/lifecycle/" + last + "/stage ISF-JSON-017");
  }

  @Test
  void aListThatIsNoneIsOneProblem() {
    JsonNode record = record(20);
    ((ObjectNode) record).putObject("actors");

    assertThat(told(record)).containsExactly("/actors ISF-JSON-011");
  }

  @Test
  void theOtherPartsAreCheckedAsEver() {
    JsonNode record = record(5);
    spoil(record, 1);
    ((ObjectNode) record.get("pledges").get(1)).remove("history");
    ((ObjectNode) record.get("pledges").get(2)).remove("history");

    assertThat(told(record))
        .containsExactly("/pledges/1/kind ISF-JSON-011", "/pledges/2/history ISF-PLG-003");
  }

  @Test
  void aRecordOfALaterVersionIsCheckedToo() {
    JsonNode record = record(5);
    spoil(record, 1);
    ((ObjectNode) record.get("pledges").get(2)).remove("history");
    ((ObjectNode) record).put("format", "1.1");
    byte[] bytes = Json.bytes(record.toString());

    assertThat(told(IsfJson.readTolerantly(bytes).problems()))
        .containsExactly("/pledges/1/kind ISF-JSON-011", "/pledges/2/history ISF-PLG-003");
  }

  @Test
  void whatIsWrongWithTheWholeIsToldBehindAByteOrderMark() {
    ObjectNode record = (ObjectNode) record(5);
    record.remove("actors");
    byte[] bytes = Json.bytes("\uFEFF" + record);
    List<Problem> problems = IsfJson.readTolerantly(bytes).problems();

    assertThat(told(problems))
        .contains(" ISF-JSON-002", "/pledges/0/contributor/actor ISF-REF-001");
    assertThat(problems).isEqualTo(IsfJson.readDossier(bytes).problems());
  }

  @Test
  void aMisspeltNameIsOneProblemAndIsKept() {
    JsonNode record = record(5);
    ObjectNode pledge = (ObjectNode) record.get("pledges").get(1);
    pledge.set("forse", pledge.remove("force"));
    ObjectNode contributor = (ObjectNode) record.get("pledges").get(2).get("contributor");
    contributor.set("Type", contributor.remove("type"));

    assertThat(told(record))
        .containsExactly(
            "/pledges/1/forse ISF-JSON-014", "/pledges/2/contributor/Type ISF-JSON-014");
    TolerantReading<Object> reading = IsfJson.readTolerantly(Json.bytes(record.toString()));
    assertThat(reading.leftOut())
        .containsExactly(Pointer.of("pledges", 1), Pointer.of("pledges", 2));
    assertThat(reading.unknownProperties()).extracting(UnknownProperty::name).contains("forse");
  }

  @Test
  void aPledgeWithoutItsOnlyStepIsNotToldToHaveNone() {
    String step = "{\"state\":\"lent\",\"when\":{\"type\":\"undated\"}}";
    byte[] bytes = Json.bytes(PLEDGE + ",\"history\":[" + step + "]}");

    assertThat(told(IsfJson.readTolerantly(bytes).problems()))
        .containsExactly("/history/0/state ISF-JSON-017");
    assertThat(told(IsfJson.readTolerantly(Json.bytes(PLEDGE + "}")).problems()))
        .contains("/history ISF-PLG-003");
  }
}
