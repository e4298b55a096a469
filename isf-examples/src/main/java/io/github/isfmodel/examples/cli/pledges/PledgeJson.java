package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.ReversalStanding;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.id.ActorId;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.strength.StrengthLevel;
import io.github.isfmodel.time.WhenText;

/** A pledge and what it waits for, for machines. */
public final class PledgeJson {

  private PledgeJson() {}

  public static ObjectNode pledge(PledgeStanding standing) {
    ObjectNode json = object().put("pledge", standing.pledge().id().value());
    if (standing.pledge().contributor() instanceof Contributor.Named named) {
      json.put("contributor", named.actor().value());
    }
    json.put("kind", standing.pledge().kind().code());
    json.put("state", code(standing.step().state()));
    json.put("since", WhenText.of(standing.step().when()));
    standing
        .step()
        .attribution()
        .ifPresent(said -> json.set("speaker", Json.speaker(said.speaker())));
    json.set("phases", phases(standing));
    json.set("preconditions", array(standing.preconditions(), PledgeJson::precondition));
    standing.reversal().ifPresent(reversal -> json.set("reversal", reversal(reversal)));
    json.set("citations", citations(standing.step().citations()));
    return json;
  }

  static ArrayNode phases(PledgeStanding standing) {
    return array(standing.phases(), phase -> phase(standing, phase));
  }

  private static ObjectNode phase(PledgeStanding standing, Phase phase) {
    ObjectNode json = object().put("measure", phase.measure().toString());
    phase.by().ifPresent(by -> json.put("by", WhenText.of(by)));
    json.put("readiness", code(phase.readiness()));
    return standing.isUnderWay(phase)
        ? json.put("level", code(StrengthLevel.of(standing, phase)))
        : json;
  }

  private static ObjectNode reversal(ReversalStanding standing) {
    ObjectNode json = object();
    json.put("effect", code(standing.clause().effect()));
    json.put("truth", code(standing.proof().truth()));
    json.set("citations", citations(standing.clause().citations()));
    return json;
  }

  public static ObjectNode precondition(PreconditionStanding standing) {
    ObjectNode json = object();
    json.put("precondition", standing.precondition().id().value());
    json.put("holder", standing.precondition().holder().value());
    put(json, "judge", standing.precondition().judge().map(ActorId::value));
    json.put("truth", code(standing.proof().truth()));
    json.put("waived", standing.waived());
    json.set("citations", citations(standing.precondition().citations()));
    return json;
  }
}
