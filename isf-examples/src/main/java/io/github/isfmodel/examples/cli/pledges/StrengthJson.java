package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.output.Figures;
import io.github.isfmodel.force.StrengthFigure;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.strength.Counted;
import io.github.isfmodel.strength.StatedReading;
import io.github.isfmodel.strength.Strength;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.strength.StrengthLine;
import io.github.isfmodel.strength.StrengthTally;
import io.github.isfmodel.strength.Uncounted;
import io.github.isfmodel.strength.UnitSum;
import io.github.isfmodel.strength.Yardstick;
import io.github.isfmodel.strength.YardstickReading;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Strength for machines. */
final class StrengthJson {

  private StrengthJson() {}

  static ObjectNode of(Strength strength) {
    ObjectNode json = object();
    json.set("levels", array(List.of(StrengthLevel.values()), each -> level(strength, each)));
    json.set("lines", array(strength.lines(), StrengthJson::line));
    json.set("yardsticks", array(strength.yardsticks(), each -> yardstick(each, strength)));
    json.set("stated", array(strength.stated(), StrengthJson::figure));
    json.set("notUnderWay", uncounted(strength.notUnderWay()));
    json.set(
        "outsideComposition",
        ids(strength.outsideComposition().stream().map(each -> each.pledge().id()).toList()));
    return json;
  }

  private static ObjectNode level(Strength strength, StrengthLevel level) {
    ObjectNode json = object().put("level", code(level));
    json.set("sums", sums(strength.atLeast(level)));
    json.set("beside", uncounted(strength.atLeast(level).beside()));
    json.set("overlaps", overlaps(strength.atLeast(level)));
    return json;
  }

  private static ArrayNode overlaps(StrengthTally tally) {
    return array(List.copyOf(tally.overlaps().entrySet()), StrengthJson::overlap);
  }

  private static ObjectNode overlap(Map.Entry<ActorId, Set<ActorId>> overlap) {
    ObjectNode json = object().put("group", overlap.getKey().value());
    json.set("with", ids(List.copyOf(overlap.getValue())));
    return json;
  }

  private static ObjectNode line(StrengthLine line) {
    ObjectNode json = object().put("kind", line.kind().code()).put("level", code(line.level()));
    json.set("sums", sums(line.tally()));
    return json;
  }

  static ArrayNode sums(StrengthTally tally) {
    return array(tally.sums(), StrengthJson::sum);
  }

  private static ObjectNode sum(UnitSum sum) {
    ObjectNode json = object().put("unit", sum.unit().code());
    json.set("bounds", Figures.json(sum.bounds()));
    json.set("parts", array(sum.parts(), StrengthJson::part));
    return json;
  }

  private static ObjectNode part(Counted part) {
    ObjectNode json = object().put("pledge", part.pledge().value());
    json.put("measure", part.measure().toString());
    json.set("citations", citations(part.citations()));
    return json;
  }

  private static ArrayNode uncounted(List<Uncounted> parts) {
    return array(parts, StrengthJson::uncounted);
  }

  private static ObjectNode uncounted(Uncounted part) {
    ObjectNode json = object().put("pledge", part.pledge().value());
    json.put("state", code(part.state()));
    put(json, "measure", part.measure());
    json.put("reason", code(part.reason()));
    json.set("citations", citations(part.citations()));
    return json;
  }

  private static ObjectNode yardstick(Yardstick yardstick, Strength strength) {
    ObjectNode json = object().put("kind", code(yardstick.kind()));
    json.set("givers", ids(strength.givers(yardstick)));
    json.put("measure", yardstick.measure().toString());
    json.put("approximate", yardstick.isApproximate());
    put(json, "asOf", strength.asOf(yardstick).map(WhenText::of));
    json.set("readings", array(yardstick.readings(), StrengthJson::reading));
    json.set("stated", array(yardstick.stated(), StrengthJson::stated));
    json.set("citations", citations(yardstick.citations()));
    return json;
  }

  private static ObjectNode reading(YardstickReading reading) {
    ObjectNode json = object().put("level", code(reading.level()));
    json.set("strength", Figures.json(reading.strength()));
    reading.gap().ifPresent(gap -> json.set("gap", Figures.json(gap)));
    reading.fill().ifPresent(fill -> json.set("fill", Figures.json(fill)));
    json.set("beside", ids(reading.beside().stream().map(Uncounted::pledge).distinct().toList()));
    return json;
  }

  private static ObjectNode stated(StatedReading reading) {
    ObjectNode json = figure(reading.figure());
    json.put("approximate", reading.isApproximate());
    json.set("strength", Figures.json(reading.strength()));
    json.set("gap", Figures.json(reading.gap()));
    reading.fill().ifPresent(fill -> json.set("fill", Figures.json(fill)));
    return json;
  }

  private static ObjectNode figure(StrengthFigure figure) {
    ObjectNode json = object().put("kind", figure.kind().code());
    json.put("measure", figure.measure().toString());
    json.put("asOf", WhenText.of(figure.asOf()));
    json.set("citations", citations(figure.citations()));
    return json;
  }
}
