package io.github.isfmodel.examples.cli.claims;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Corroboration;
import io.github.isfmodel.claim.PositionChange;
import io.github.isfmodel.claim.PositionPoint;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.id.ClaimId;
import io.github.isfmodel.time.WhenText;
import java.util.List;

/** Claims for machines. */
final class ClaimsJson {

  private ClaimsJson() {}

  static ObjectNode of(Dossier dossier, ClaimSelection.Wanted wanted, ClaimSelection selection) {
    ObjectNode json = Json.answer(dossier);
    put(json, "knownOn", wanted.knownOn());
    put(json, "heldOn", wanted.heldOn());
    json.put("contested", wanted.contested());
    put(json, "actor", wanted.actor().map(actor -> actor.value()));
    json.set("claims", array(selection.claims(), claim -> claim(claim, selection)));
    json.set("corroborations", array(selection.corroborations(), ClaimsJson::corroboration));
    json.set("disagreements", array(selection.disagreements(), DisagreementJson::of));
    json.set("changes", array(selection.changes(), ClaimsJson::change));
    return json;
  }

  private static ObjectNode claim(Claim claim, ClaimSelection selection) {
    ObjectNode json = object().put("claim", claim.id().value());
    json.put("summary", claim.summary());
    json.put("modality", code(claim.modality()));
    json.put("polarity", code(claim.polarity()));
    json.set("speaker", Json.speaker(claim.attribution().speaker()));
    json.set("relay", ids(claim.attribution().relay()));
    json.put("said", WhenText.of(claim.attribution().said()));
    json.put("reported", WhenText.of(claim.reported()));
    json.put("holds", WhenText.of(claim.holds()));
    json.put("replaced", selection.replaced().contains(claim.id()));
    json.set("citations", Json.citations(claim.citations()));
    return json;
  }

  private static ObjectNode corroboration(Corroboration same) {
    ObjectNode json = object().put("question", same.question().words());
    json.put("originCount", same.originCount());
    json.put("articleCount", same.articleCount());
    json.set("origins", array(same.origins(), origin -> ids(claimIds(origin))));
    return json;
  }

  private static List<ClaimId> claimIds(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  private static ObjectNode change(PositionChange change) {
    ObjectNode json = object().put("kind", code(change.kind()));
    json.put("actor", change.actor().value());
    json.set("from", point(change.from()));
    json.set("to", point(change.to()));
    return json;
  }

  private static ObjectNode point(PositionPoint point) {
    ObjectNode json = object();
    json.set("stances", Json.texts(point.stances().stream().map(Json::code).toList()));
    json.set("claims", ids(claimIds(point.readings())));
    return json;
  }
}
