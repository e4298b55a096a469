package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.leverage.Change;
import io.github.isfmodel.leverage.Effect;
import io.github.isfmodel.leverage.Lever;
import io.github.isfmodel.leverage.SmallestSets;

/** Leverage for machines. */
final class LeverageJson {

  private LeverageJson() {}

  static ObjectNode of(PledgesView view) {
    ObjectNode json = object();
    json.set("lost", ids(view.leverage().lost()));
    json.set("levers", array(view.leverage().levers(), LeverageJson::lever));
    if (view.freeingMost() instanceof SmallestSets.Found found) {
      json.set("freeingMost", array(found.sets(), LeverageJson::effect));
    } else if (view.freeingMost() instanceof SmallestSets.BeyondBound beyond) {
      json.put("beyondBound", beyond.bound());
    }
    return json;
  }

  private static ObjectNode lever(Lever lever) {
    ObjectNode json = change(lever.change());
    json.put("now", code(lever.now().truth()));
    json.set("evidence", array(lever.now().evidence(), PledgesJson::evidence));
    json.set("waitedForBy", ids(lever.standsIn()));
    json.set("effect", effect(lever.effect()));
    return json;
  }

  private static ObjectNode change(Change change) {
    return object()
        .put("proposition", PledgesJson.CONDITIONS.of(change.proposition()))
        .put("to", code(change.truth()));
  }

  private static ObjectNode effect(Effect effect) {
    ObjectNode json = object();
    json.set("changes", array(effect.changes(), LeverageJson::change));
    json.set("frees", ids(effect.frees()));
    json.set("gain", StrengthJson.sums(effect.gain()));
    json.set("heldBack", ids(effect.heldBack()));
    json.set("blocks", ids(effect.blocks()));
    return json;
  }
}
