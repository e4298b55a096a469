package io.github.isfmodel.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.assessment.MilestoneStanding;
import io.github.isfmodel.assessment.PledgeStanding;
import io.github.isfmodel.assessment.PreconditionStanding;
import io.github.isfmodel.assessment.RenewalDuty;
import io.github.isfmodel.assessment.Situation;
import io.github.isfmodel.assessment.TextStanding;
import io.github.isfmodel.claim.Claim;
import io.github.isfmodel.claim.Disagreement;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.pledge.Contributor;
import io.github.isfmodel.pledge.Phase;
import io.github.isfmodel.source.Citation;
import io.github.isfmodel.time.WhenText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A {@link Situation} for machines: the same answers as on the screen, as one JSON object. */
final class StatusJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private StatusJson() {}

  static ObjectNode of(Situation situation, List<Disagreement> disagreements) {
    ObjectNode json = NODES.objectNode();
    json.put("force", situation.force().id().value());
    json.put("date", situation.date().toString());
    json.put("recordUntil", situation.recordUntil().toString());
    json.set("mandate", mandate(situation.mandate()));
    situation.outcome().ifPresent(outcome -> json.put("outcome", outcome.message()));
    json.set("texts", array(situation.texts(), StatusJson::text));
    json.set("renewals", array(situation.renewals(), StatusJson::renewal));
    json.set("pledges", array(situation.pledges(), StatusJson::pledge));
    json.set("preconditions", array(situation.otherPreconditions(), StatusJson::precondition));
    json.set("milestones", array(situation.milestones(), StatusJson::milestone));
    json.set("disagreements", array(disagreements, StatusJson::disagreement));
    return json;
  }

  private static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> write) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  private static ArrayNode ids(List<? extends EntityId> ids) {
    ArrayNode array = NODES.arrayNode();
    ids.forEach(id -> array.add(id.value()));
    return array;
  }

  private static ArrayNode citations(List<Citation> citations) {
    return array(
        citations,
        each -> {
          ObjectNode json = NODES.objectNode().put("source", each.source().value());
          each.locator().ifPresent(place -> json.put("locator", place));
          return json.put("certainty", code(each.certainty()));
        });
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ObjectNode mandate(MandateStatus mandate) {
    ObjectNode json = NODES.objectNode().put("state", code(mandate.state()));
    mandate.governing().ifPresent(act -> json.put("governing", act.resolution().id().value()));
    mandate.lastDay().ifPresent(day -> json.put("lastDay", day.toString()));
    mandate.daysLeft().ifPresent(days -> json.put("daysLeft", days));
    json.set("clocks", array(mandate.clocks(), StatusJson::clock));
    json.set("tasks", array(mandate.tasks(), StatusJson::task));
    mandate.ceiling().ifPresent(ceiling -> json.put("ceiling", ceiling.total().toString()));
    json.set("reports", array(mandate.reports(), StatusJson::report));
    return json;
  }

  private static ObjectNode clock(ClockEnd end) {
    ObjectNode json = NODES.objectNode().put("kind", end.clock().kind().code());
    end.lastDay().ifPresent(day -> json.put("lastDay", day.toString()));
    json.set("citations", citations(end.clock().citations()));
    return json;
  }

  private static ObjectNode task(GivenTask given) {
    ObjectNode json = NODES.objectNode();
    json.put("task", given.assignment().task().code());
    json.put("modality", given.assignment().modality().code());
    json.put("resolution", given.resolution().value());
    given.assignment().paragraph().ifPresent(at -> json.put("paragraph", at.value()));
    json.set("citations", citations(given.assignment().citations()));
    return json;
  }

  private static ObjectNode report(ReportDue report) {
    ObjectNode json = NODES.objectNode().put("due", report.due().toString());
    json.put("reporter", report.duty().reporter().value());
    json.put("recipient", report.duty().recipient().value());
    json.set("citations", citations(report.duty().citations()));
    return json;
  }

  private static ObjectNode text(TextStanding standing) {
    ObjectNode json = NODES.objectNode();
    json.put("resolution", standing.resolution().id().value());
    json.put("stage", code(standing.step().stage()));
    json.put("when", WhenText.of(standing.step().when()));
    json.set("citations", citations(standing.step().citations()));
    return json;
  }

  private static ObjectNode renewal(RenewalDuty duty) {
    ObjectNode json = NODES.objectNode().put("resolution", duty.resolution().value());
    ArrayNode verbs = json.putArray("verbs");
    duty.clause().verbs().forEach(verb -> verbs.add(code(verb)));
    json.set("parties", ids(duty.parties()));
    json.put("bindingness", code(duty.clause().bindingness()));
    json.set("deciders", ids(duty.clause().deciders()));
    json.set("citations", citations(duty.clause().citations()));
    return json;
  }

  private static ObjectNode pledge(PledgeStanding standing) {
    ObjectNode json = NODES.objectNode().put("pledge", standing.pledge().id().value());
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

  private static ObjectNode phase(Phase phase) {
    ObjectNode json = NODES.objectNode().put("measure", phase.measure().toString());
    phase.by().ifPresent(by -> json.put("by", WhenText.of(by)));
    return json.put("readiness", code(phase.readiness()));
  }

  private static ObjectNode precondition(PreconditionStanding standing) {
    ObjectNode json = NODES.objectNode();
    json.put("precondition", standing.precondition().id().value());
    json.put("holder", standing.precondition().holder().value());
    json.put("truth", code(standing.proof().truth()));
    json.put("waived", standing.waived());
    json.set("citations", citations(standing.precondition().citations()));
    return json;
  }

  private static ObjectNode milestone(MilestoneStanding standing) {
    ObjectNode json = NODES.objectNode().put("milestone", standing.milestone().id().value());
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

  private static ObjectNode disagreement(Disagreement disagreement) {
    ObjectNode json = NODES.objectNode().put("kind", code(disagreement.kind()));
    json.set("claims", ids(disagreement.claims().stream().map(Claim::id).toList()));
    return json;
  }
}
