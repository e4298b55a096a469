package io.github.isfmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.isfmodel.json.fixture.FixtureRequest;
import io.github.isfmodel.json.fixture.FixtureStage;
import io.github.isfmodel.json.fixture.Fixtures;
import io.github.isfmodel.json.problem.Problem;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is told as nearest to a mistyped reference can be put in its place. */
class NearestReferenceTest {

  private final JsonNode record =
      Json.tree(
          Json.text(
              IsfJson.write(Fixtures.record(FixtureRequest.of(FixtureStage.DEPLOYING, 3, 1)))));

  /** One place of each kind, without positions. */
  private final Map<String, String> places = new TreeMap<>();

  @Test
  void isTheReferenceAsItStoodThere() {
    collect(record, "", "");
    Set<String> mended = new TreeSet<>();
    places.forEach(
        (kind, place) -> {
          String written = record.at(place).textValue();
          for (Problem problem : mistyped(place, written + "x")) {
            boolean dangling = problem.rule().value().matches("ISF-REF-00[12]");
            if (dangling && problem.at().value().equals(place) && problem.nearest().isPresent()) {
              assertThat(problem.nearest()).as(place).contains(written);
              mended.add(kind);
            }
          }
        });
    assertThat(mended).contains("/events/about", "/pledges/force", "/resolutions/clocks/subjects");
  }

  private void collect(JsonNode value, String place, String kind) {
    if (value.isTextual() && value.textValue().matches("([a-z]+:)?[a-z0-9-]+")) {
      places.putIfAbsent(kind, place);
    }
    value
        .properties()
        .forEach(
            each ->
                collect(each.getValue(), place + "/" + each.getKey(), kind + "/" + each.getKey()));
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      collect(value.get(i), place + "/" + i, kind);
    }
  }

  private Iterable<Problem> mistyped(String place, String text) {
    JsonNode copy = record.deepCopy();
    int last = place.lastIndexOf('/');
    JsonNode parent = copy.at(place.substring(0, last));
    String step = place.substring(last + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(step), TextNode.valueOf(text));
    } else {
      ((ObjectNode) parent).put(step, text);
    }
    return IsfJson.readDossier(Json.bytes(copy.toString())).problems();
  }
}
