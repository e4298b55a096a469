package io.github.isfmodel.examples.cli.claims;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Disagreement;

/** A disagreement between claims, for machines. */
public final class DisagreementJson {

  private DisagreementJson() {}

  public static ObjectNode of(Disagreement disagreement) {
    ObjectNode json = object().put("kind", code(disagreement.kind()));
    json.put("question", disagreement.question().words());
    json.set(
        "sides", array(disagreement.sides(), side -> ids(side.stream().map(Claim::id).toList())));
    return json;
  }
}
