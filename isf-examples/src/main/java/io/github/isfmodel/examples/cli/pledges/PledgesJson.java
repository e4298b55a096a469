package io.github.isfmodel.examples.cli.pledges;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.coverage.CoveredTask;
import io.github.isfmodel.coverage.TaskOffer;
import io.github.isfmodel.dossier.Dossier;
import io.github.isfmodel.examples.cli.assume.AssumedFacts;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.force.TaskPosition;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.pledge.Waiver;
import io.github.isfmodel.precondition.ConditionText;
import io.github.isfmodel.precondition.Evidence;
import io.github.isfmodel.precondition.Proof;
import io.github.isfmodel.task.TaskAssignment;
import io.github.isfmodel.time.WhenText;
import java.time.LocalDate;
import java.util.List;

/** Pledges and what follows from them, for machines. */
final class PledgesJson {

  static final ConditionText CONDITIONS = new ConditionText(EntityId::reference);

  private PledgesJson() {}

  static ObjectNode of(Dossier dossier, LocalDate on, AssumedFacts facts, List<PledgesView> views) {
    ObjectNode json = Json.answer(dossier).put("date", on.toString());
    json.set("assumed", Json.texts(facts.written()));
    json.set("forces", array(views, PledgesJson::view));
    return json;
  }

  private static ObjectNode view(PledgesView view) {
    ObjectNode json = object().put("force", view.situation().force().id().value());
    AfterEnd.of(view.situation()).ifPresent(end -> json.set("afterEnd", end.json()));
    json.set("pledges", array(view.situation().pledges(), PledgesJson::pledge));
    json.set("perhaps", array(PossibleStep.in(view.situation()), PossibleStep::json));
    json.set("strength", StrengthJson.of(view.strength()));
    json.set("leverage", LeverageJson.of(view));
    json.set("tasks", array(view.coverage().tasks(), PledgesJson::task));
    json.set(
        "uncovered",
        Json.texts(view.coverage().uncovered().stream().map(PledgesJson::taskCode).toList()));
    json.set("acceptedBeyond", array(view.coverage().accepted(), PledgesJson::accepted));
    view.difference().ifPresent(each -> json.set("difference", SituationChangeJson.of(each)));
    return json;
  }

  private static ObjectNode pledge(PledgeStanding standing) {
    ObjectNode json = PledgeJson.pledge(standing);
    json.set("blockedBy", array(standing.blockedBy(), each -> blocker(each, standing)));
    return json;
  }

  private static ObjectNode blocker(PreconditionStanding blocking, PledgeStanding pledge) {
    ObjectNode json = object().put("precondition", blocking.precondition().id().value());
    json.put("truth", code(blocking.proof().truth()));
    json.set("facts", array(blocking.proof().leaves(), PledgesJson::fact));
    json.set(
        "unverifiedWaivers",
        array(UnverifiedWaivers.of(blocking.precondition(), pledge), PledgesJson::waiver));
    return json;
  }

  private static ObjectNode waiver(Waiver waiver) {
    ObjectNode json = object().put("by", waiver.by().value());
    json.put("when", WhenText.of(waiver.when()));
    json.set("citations", citations(waiver.citations()));
    return json;
  }

  private static ObjectNode fact(Proof leaf) {
    ObjectNode json = object().put("proposition", CONDITIONS.of(leaf.condition()));
    json.put("truth", code(leaf.truth()));
    json.set("evidence", array(leaf.evidence(), PledgesJson::evidence));
    return json;
  }

  static ObjectNode evidence(Evidence evidence) {
    ObjectNode json = object().put("entity", evidence.entity().reference());
    json.put("supports", evidence.supports());
    json.put("when", WhenText.of(evidence.when()));
    put(json, "note", evidence.note());
    json.set("citations", citations(evidence.citations()));
    return json;
  }

  private static String taskCode(CoveredTask task) {
    return task.task().assignment().task().code();
  }

  private static ObjectNode task(CoveredTask task) {
    TaskAssignment given = task.task().assignment();
    ObjectNode json = object().put("task", taskCode(task));
    json.put("modality", given.modality().code());
    json.put("resolution", task.task().resolution().value());
    put(json, "paragraph", given.paragraph());
    json.put("covered", task.isCovered());
    json.put("ruledOut", task.isRuledOut());
    json.set("offers", array(task.offers(), PledgesJson::offer));
    json.set("citations", citations(given.citations()));
    return json;
  }

  private static ObjectNode offer(TaskOffer offer) {
    ObjectNode json = object().put("pledge", offer.standing().pledge().id().value());
    json.put("willingness", code(offer.willingness()));
    json.put("blocked", offer.standing().isBlocked());
    json.set("citations", citations(offer.citations()));
    return json;
  }

  private static ObjectNode accepted(TaskPosition position) {
    ObjectNode json = object().put("task", position.scope().task().code());
    put(json, "contributor", position.contributor().map(EntityId::value));
    json.set("citations", citations(position.citations()));
    return json;
  }
}
