package io.github.isfmodel.examples.cli.status;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.assessment.TextStanding;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.dossier.RenewalParties;
import io.github.isfmodel.examples.cli.claims.DisagreementJson;
import io.github.isfmodel.examples.cli.claims.DisagreementLines;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.examples.cli.pledges.AfterEnd;
import io.github.isfmodel.examples.cli.pledges.PledgeJson;
import io.github.isfmodel.examples.cli.pledges.PossibleStep;
import io.github.isfmodel.force.Force;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.util.List;

/** How forces stand for machines: the same answers as on the screen, as one JSON object. */
final class StatusJson {

  private StatusJson() {}

  static JsonNode of(Dossier dossier, List<Force> forces, LocalDate on) {
    ObjectNode json = Json.answer(dossier).put("date", on.toString());
    ArrayNode answers = json.putArray("forces");
    for (Force each : forces) {
      Situation situation = Situation.of(dossier, each.id(), on).orElseThrow();
      answers.add(of(dossier, situation, LineOfActs.of(dossier, each, on)));
    }
    json.set(
        "disagreements", Json.array(DisagreementLines.knownOn(dossier, on), DisagreementJson::of));
    return json;
  }

  private static ObjectNode of(Dossier dossier, Situation situation, LineOfActs line) {
    ObjectNode json = Json.object();
    json.put("force", situation.force().id().value());
    json.set("mandate", MandateJson.of(situation.mandate(), line));
    json.set("forceStanding", ForceJson.of(situation.forceStanding()));
    situation.outcome().ifPresent(outcome -> json.put("outcome", outcome.message()));
    json.set("texts", array(situation.texts(), StatusJson::text));
    json.set(
        "renewals", array(situation.renewals(), duty -> renewal(dossier, duty, situation.date())));
    AfterEnd.of(situation).ifPresent(end -> json.set("afterEnd", end.json()));
    json.set("pledges", array(situation.pledges(), PledgeJson::pledge));
    json.set("perhaps", array(PossibleStep.in(situation), PossibleStep::json));
    json.set("preconditions", array(situation.otherPreconditions(), PledgeJson::precondition));
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

  private static ObjectNode renewal(Dossier dossier, RenewalDuty duty, LocalDate on) {
    ObjectNode json = object().put("resolution", duty.resolution().value());
    json.set("verbs", Json.texts(duty.clause().verbs().stream().map(Json::code).toList()));
    json.set("parties", ids(duty.parties()));
    json.set("untold", Json.texts(RenewalParties.untold(dossier, duty.clause(), on)));
    json.put("bindingness", code(duty.clause().bindingness()));
    json.set("deciders", ids(duty.clause().deciders()));
    json.set("citations", citations(duty.clause().citations()));
    return json;
  }

  private static ObjectNode milestone(MilestoneStanding standing) {
    ObjectNode json = object().put("milestone", standing.milestone().id().value());
    json.put("reached", code(standing.reached().truth()));
    json.put("overdue", standing.overdue());
    json.put("reachedLate", standing.reachedLate());
    standing
        .due()
        .filter(due -> due.hasEnd())
        .ifPresent(due -> json.put("due", due.latest().toString()));
    standing.forecast().ifPresent(each -> json.put("forecast", WhenText.of(each.expected())));
    json.set("waitsFor", ids(standing.waitsFor()));
    json.set("citations", citations(standing.milestone().citations()));
    return json;
  }
}
