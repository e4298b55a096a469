package io.github.isfmodel.examples.cli.status;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.ForceStanding;
import io.github.isfmodel.force.AreaOfOperation;
import io.github.isfmodel.force.ForceRole;
import io.github.isfmodel.force.HostConsent;
import io.github.isfmodel.force.StageReached;
import io.github.isfmodel.time.WhenText;

/** How a force itself stands, for machines. */
final class ForceJson {

  private ForceJson() {}

  static ObjectNode of(ForceStanding force) {
    ObjectNode json = object();
    json.set("stages", array(force.stages(), ForceJson::stage));
    json.set("consents", array(force.consents(), ForceJson::consent));
    json.set("roles", array(force.roles(), ForceJson::role));
    json.set("areas", array(force.areas(), ForceJson::area));
    return json;
  }

  private static ObjectNode stage(StageReached stage) {
    ObjectNode json = object().put("stage", code(stage.stage()));
    json.put("standing", code(stage.standing()));
    json.put("when", WhenText.of(stage.when()));
    json.set("citations", citations(stage.citations()));
    return json;
  }

  private static ObjectNode consent(HostConsent consent) {
    ObjectNode json = object().put("host", consent.host().value());
    json.put("standing", code(consent.standing()));
    json.put("when", WhenText.of(consent.when()));
    put(json, "note", consent.note());
    json.set("citations", citations(consent.citations()));
    return json;
  }

  private static ObjectNode role(ForceRole role) {
    ObjectNode json = object().put("role", role.role().code());
    put(json, "actor", role.actor().map(actor -> actor.value()));
    put(json, "profile", role.profile());
    json.put("standing", code(role.standing()));
    put(json, "since", role.since().map(WhenText::of));
    put(json, "until", role.until().map(WhenText::of));
    json.set("citations", citations(role.citations()));
    return json;
  }

  private static ObjectNode area(AreaOfOperation area) {
    ObjectNode json = object().put("summary", area.summary());
    put(json, "share", area.share());
    json.put("standing", code(area.standing()));
    json.put("since", WhenText.of(area.since()));
    put(json, "until", area.until().map(WhenText::of));
    json.set("citations", citations(area.citations()));
    return json;
  }
}
