package io.github.isfmodel.examples.cli.diff;

import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.draft.Clause;
import io.github.isfmodel.draft.Difference;
import io.github.isfmodel.draft.DraftComparison;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.resolution.Resolution;

/** What changed between two texts, for machines. */
final class DiffJson {

  private DiffJson() {}

  static ObjectNode of(Dossier dossier, Resolution before, Resolution after) {
    ObjectNode json = Json.answer(dossier);
    json.put("from", before.id().value()).put("to", after.id().value());
    json.set(
        "differences",
        Json.array(DraftComparison.between(before, after).differences(), DiffJson::difference));
    return json;
  }

  private static ObjectNode difference(Difference difference) {
    ObjectNode json = object().put("type", DifferenceKinds.code(difference));
    if (difference instanceof Difference.WithTrend moving) {
      json.put("trend", code(moving.trend()));
    }
    if (difference instanceof Difference.Changed changed) {
      json.put("attribute", changed.attribute());
    }
    json.put("message", difference.message());
    difference.from().ifPresent(clause -> json.set("before", clause(clause)));
    difference.to().ifPresent(clause -> json.set("after", clause(clause)));
    return json;
  }

  private static ObjectNode clause(Clause clause) {
    ObjectNode json = object().put("clause", clause.title());
    put(json, "paragraph", clause.paragraph());
    put(json, "wording", DiffScreen.wording(clause));
    json.set("citations", Json.citations(clause.citations()));
    return json;
  }
}
