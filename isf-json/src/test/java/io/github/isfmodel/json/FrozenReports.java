package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.json.fixture.FixtureFolder;
import io.github.isfmodel.json.fixture.FixtureFormat;
import io.github.isfmodel.json.fixture.FixtureManifest;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.problem.StructuralRule;
import io.github.isfmodel.rule.RuleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** What programs read of this library besides documents: it may be added to, and no more. */
final class FrozenReports {

  private static final List<String> PLACE_AND_RULE =
      List.of("rule", "severity", "pointer", "line", "column");

  private FrozenReports() {}

  /** What was found in a document is found today, and told under the same names. */
  static void checkProblems(String name) {
    JsonNode frozen = Json.tree(Frozen.text(name + ".problems.json"));
    ProblemDocument found = IsfJson.read(Frozen.bytes(name + ".json")).problemDocument();
    JsonNode now = Json.tree(Json.text(found.toBytes()));
    for (String member : List.of("type", "title", "status")) {
      assertThat(now.get(member)).isEqualTo(frozen.get(member));
    }
    for (JsonNode problem : frozen.get("problems")) {
      JsonNode same =
          StreamSupport.stream(now.get("problems").spliterator(), false)
              .filter(each -> isOfTheSame(each, problem))
              .findFirst()
              .orElseThrow(() -> new AssertionError("is not found any more: " + problem));
      assertHasAllMembers(same, withoutSuggestion(problem));
    }
    assertThat(now.fieldNames()).toIterable().containsAll(frozen::fieldNames);
  }

  /** What was suggested for an unknown property may be what its object has already. */
  private static JsonNode withoutSuggestion(JsonNode problem) {
    boolean unknown =
        problem.path("rule").textValue().equals(StructuralRule.UNKNOWN_PROPERTY.id().value());
    return unknown ? ((ObjectNode) problem.deepCopy()).without("nearest") : problem;
  }

  private static boolean isOfTheSame(JsonNode problem, JsonNode other) {
    return PLACE_AND_RULE.stream()
        .allMatch(member -> problem.path(member).equals(other.path(member)));
  }

  static void checkManifest(String file, Path folder) throws IOException {
    JsonNode frozen = Json.tree(Frozen.text(file));
    FixtureStage stage = FixtureStage.of(frozen.get("stage").textValue());
    long seed = Long.parseLong(frozen.get("seed").textValue());
    FixtureRequest request = FixtureRequest.of(stage, frozen.get("pledges").intValue(), seed);
    JsonNode sound =
        manifest(FixtureFolder.of(folder.resolve("sound"), FixtureFormat.JSON).records(request, 1));
    JsonNode broken =
        manifest(
            FixtureFolder.of(folder.resolve("broken"), FixtureFormat.JSON)
                .breaking(List.of(RuleId.of("ISF-PLG-001")), breakable(request), 1));
    assertHasAllMembers(broken, ofOneRule(frozen));
    for (String member : List.of("format", "stage", "pledges", "seed")) {
      assertThat(sound.get(member)).isEqualTo(frozen.get(member));
    }
  }

  private static JsonNode manifest(FixtureManifest manifest) {
    return Json.tree(Json.text(manifest.toBytes()));
  }

  /** Without the rule that records over the ceiling break by themselves. */
  private static JsonNode ofOneRule(JsonNode frozen) {
    JsonNode copy = frozen.deepCopy();
    copy.get("files").forEach(file -> removeOwn((ArrayNode) file.get("breaks")));
    return copy;
  }

  private static void removeOwn(ArrayNode rules) {
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (rules.get(i).textValue().equals("ISF-MAN-005")) {
        rules.remove(i);
      }
    }
  }

  /** Records over the ceiling are no longer made to break another rule, as they break one. */
  private static FixtureRequest breakable(FixtureRequest request) {
    return FixtureRequest.of(FixtureStage.DEPLOYING, request.pledges(), request.seed());
  }

  /** Objects and lists have what the frozen ones have, and values are of the same kinds. */
  private static void assertHasAllMembers(JsonNode now, JsonNode frozen) {
    assertThat(now.getNodeType()).as("%s", frozen).isEqualTo(frozen.getNodeType());
    frozen
        .properties()
        .forEach(
            member -> {
              assertThat(now.has(member.getKey())).as(member.getKey()).isTrue();
              assertHasAllMembers(now.get(member.getKey()), member.getValue());
            });
    if (frozen.isArray()) {
      assertThat(now.size()).isEqualTo(frozen.size());
      for (int i = 0; i < frozen.size(); i++) {
        assertHasAllMembers(now.get(i), frozen.get(i));
      }
    }
  }
}
