package io.github.isfmodel.examples.cli.diff;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.json.difference.DossierDifference;
import io.github.isfmodel.json.difference.PartChange;
import io.github.isfmodel.json.difference.ValueAt;
import io.github.isfmodel.json.difference.ValueChange;

/** What changed between two versions of a record, for machines. */
final class VersionsJson {

  private VersionsJson() {}

  static ObjectNode of(String before, String after, Dossier record, DossierDifference difference) {
    ObjectNode json = Json.answer(record).put("from", before).put("to", after);
    json.set("own", array(difference.own(), VersionsJson::change));
    json.set("parts", array(difference.parts(), VersionsJson::part));
    return json;
  }

  private static ObjectNode part(PartChange change) {
    if (change instanceof PartChange.Added added) {
      return part("added", change).set("after", side(added.part()));
    }
    if (change instanceof PartChange.Dropped dropped) {
      return part("dropped", change).set("before", side(dropped.part()));
    }
    return changed((PartChange.Changed) change);
  }

  private static ObjectNode changed(PartChange.Changed change) {
    ObjectNode json = part("changed", change);
    json.set("before", object().put("at", change.before().value()));
    json.set("after", object().put("at", change.after().value()));
    return json.set("values", array(change.values(), VersionsJson::change));
  }

  private static ObjectNode part(String type, PartChange change) {
    return object()
        .put("type", type)
        .put("kind", change.id().kind())
        .put("id", change.id().value());
  }

  private static ObjectNode change(ValueChange change) {
    ObjectNode json = object().put("type", type(change)).put("attribute", change.attribute());
    change.before().ifPresent(value -> json.set("before", side(value)));
    change.after().ifPresent(value -> json.set("after", side(value)));
    return json;
  }

  private static String type(ValueChange change) {
    if (change instanceof ValueChange.Added) {
      return "added";
    }
    if (change instanceof ValueChange.Dropped) {
      return "dropped";
    }
    return change instanceof ValueChange.Changed ? "changed" : "reordered";
  }

  private static ObjectNode side(ValueAt value) {
    ObjectNode json = object().put("at", value.at().value());
    json.set("value", JsonWords.tree(value));
    return json;
  }
}
