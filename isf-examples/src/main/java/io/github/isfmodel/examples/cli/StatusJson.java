package io.github.isfmodel.examples.cli;

import static io.github.isfmodel.examples.cli.Json.array;
import static io.github.isfmodel.examples.cli.Json.citations;
import static io.github.isfmodel.examples.cli.Json.code;
import static io.github.isfmodel.examples.cli.Json.ids;
import static io.github.isfmodel.examples.cli.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.assessment.TextStanding;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.time.WhenText;

/** A {@link Situation} for machines: the same answers as on the screen, as one JSON object. */
final class StatusJson {

  private StatusJson() {}

  static ObjectNode of(Situation situation, LineOfActs line) {
    ObjectNode json = Json.object();
    json.put("force", situation.force().id().value());
    json.set("mandate", MandateJson.of(situation.mandate(), line));
    situation.outcome().ifPresent(outcome -> json.put("outcome", outcome.message()));
    json.set("texts", array(situation.texts(), StatusJson::text));
    json.set("renewals", array(situation.renewals(), StatusJson::renewal));
    json.set("pledges", array(situation.pledges(), StatusJson::pledge));
    json.set("preconditions", array(situation.otherPreconditions(), StatusJson::precondition));
    json.set("milestones", array(situation.milestones(), StatusJson::milestone));
    return json;
  }

  private static ObjectNode text(TextStanding standing) {
    ObjectNode json = object();
    json.put("resolution", standing.resolution().id().value());
    json.put("stage", code(standing.step().stage()));
    json.put("when", WhenText.of(standing.step().when()));
    json.set("citations", citations(standing.step().citations()));
    return json;
  }

  private static ObjectNode renewal(RenewalDuty duty) {
    ObjectNode json = object().put("resolution", duty.resolution().value());
    json.set("verbs", Json.texts(duty.clause().verbs().stream().map(Json::code).toList()));
    json.set("parties", ids(duty.parties()));
    json.put("bindingness", code(duty.clause().bindingness()));
    json.set("deciders", ids(duty.clause().deciders()));
    json.set("citations", citations(duty.clause().citations()));
    return json;
  }

  static ObjectNode pledge(PledgeStanding standing) {
    ObjectNode json = object().put("pledge", standing.pledge().id().value());
    if (standing.pledge().contributor() instanceof Contributor.Named named) {
      json.put("contributor", named.actor().value());
    }
    json.put("kind", standing.pledge().kind().code());
    json.put("state", code(standing.step().state()));
    json.put("since", WhenText.of(standing.step().when()));
    json.set("phases", array(standing.phases(), StatusJson::phase));
    json.set("preconditions", array(standing.preconditions(), StatusJson::precondition));
    json.set("citations", citations(standing.step().citations()));
    return json;
  }

  static ObjectNode phase(Phase phase) {
    ObjectNode json = object().put("measure", phase.measure().toString());
    phase.by().ifPresent(by -> json.put("by", WhenText.of(by)));
    return json.put("readiness", code(phase.readiness()));
  }

  private static ObjectNode precondition(PreconditionStanding standing) {
    ObjectNode json = object();
    json.put("precondition", standing.precondition().id().value());
    json.put("holder", standing.precondition().holder().value());
    json.put("truth", code(standing.proof().truth()));
    json.put("waived", standing.waived());
    json.set("citations", citations(standing.precondition().citations()));
    return json;
  }

  private static ObjectNode milestone(MilestoneStanding standing) {
    ObjectNode json = object().put("milestone", standing.milestone().id().value());
    json.put("reached", code(standing.reached().truth()));
    json.put("overdue", standing.overdue());
    standing
        .due()
        .filter(due -> due.hasEnd())
        .ifPresent(due -> json.put("due", due.latest().toString()));
    standing.forecast().ifPresent(each -> json.put("forecast", WhenText.of(each.expected())));
    json.set("waitsFor", ids(standing.waitsFor()));
    json.set("citations", citations(standing.milestone().citations()));
    return json;
  }

  static ObjectNode disagreement(Disagreement disagreement) {
    ObjectNode json = object().put("kind", code(disagreement.kind()));
    json.put("question", disagreement.question().words());
    json.set(
        "sides", array(disagreement.sides(), side -> ids(side.stream().map(Claim::id).toList())));
    return json;
  }
}
