package io.github.isfmodel.examples.cli.status;

import static io.github.isfmodel.examples.cli.output.Json.array;
import static io.github.isfmodel.examples.cli.output.Json.citations;
import static io.github.isfmodel.examples.cli.output.Json.code;
import static io.github.isfmodel.examples.cli.output.Json.ids;
import static io.github.isfmodel.examples.cli.output.Json.object;
import static io.github.isfmodel.examples.cli.output.Json.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.isfmodel.examples.cli.output.Json;
import io.github.isfmodel.force.LineageGap;
import io.github.isfmodel.id.EntityId;
import io.github.isfmodel.mandate.CeilingInForce;
import io.github.isfmodel.mandate.ClockEnd;
import io.github.isfmodel.mandate.GivenTask;
import io.github.isfmodel.mandate.GoverningAct;
import io.github.isfmodel.mandate.Mandate;
import io.github.isfmodel.mandate.MandateGap;
import io.github.isfmodel.mandate.MandateOverlap;
import io.github.isfmodel.mandate.MandateStatus;
import io.github.isfmodel.mandate.ReportDue;
import io.github.isfmodel.mandate.UnplacedAct;
import io.github.isfmodel.mandate.UnturnedKeys;
import io.github.isfmodel.resolution.Ceiling;
import io.github.isfmodel.resolution.ReportingDuty;
import io.github.isfmodel.term.Clock;
import io.github.isfmodel.time.WhenText;
import java.util.List;

/** The mandate on a day, and the line of acts up to it, for machines. */
final class MandateJson {

  private MandateJson() {}

  static ObjectNode of(MandateStatus status, LineOfActs line) {
    ObjectNode json = object();
    state(json, status);
    json.set(
        "others",
        array(
            line.mandate().othersOn(status.date()),
            other -> state(object(), other.statusOn(status.date()))));
    status.governing().ifPresent(act -> json.set("onOthers", onOthers(OnOthers.of(act))));
    json.set("upcoming", array(line.mandate().upcomingOn(status.date()), Json::upcoming));
    json.set("ceilings", array(status.ceilingsInForce(), MandateJson::ceiling));
    json.set("tasks", array(status.tasks(), MandateJson::task));
    status.unrecorded().ifPresent(gap -> json.set("unrecorded", declared(gap)));
    status.unrecordedBefore().ifPresent(gap -> json.set("unrecordedBefore", declared(gap)));
    json.set("unplaced", array(status.unplaced(), MandateJson::unplaced));
    json.set("reports", array(line.ledger().reports(), report -> report(report, line)));
    lineage(json, line.mandate());
    return json;
  }

  private static ObjectNode state(ObjectNode json, MandateStatus status) {
    json.put("state", code(status.state()));
    status.governing().ifPresent(act -> act(json, act));
    put(json, "lastDay", status.lastDay());
    put(json, "endsAt", status.endsAt());
    put(json, "endedBy", Json.endedBy(status));
    status.daysLeft().ifPresent(days -> json.put("daysLeft", days));
    json.put("windingUp", status.isWindingUp());
    json.set("clocks", array(status.clocks(), end -> clock(end, status)));
    return json;
  }

  private static void act(ObjectNode json, GoverningAct act) {
    json.put("giver", act.giver().value());
    json.put("governing", act.resolution().id().value());
    json.put("adoptedOn", act.adoptedOn().toString());
    json.put("effectiveFrom", act.effectiveFrom().toString());
  }

  private static void lineage(ObjectNode json, Mandate mandate) {
    json.set("gaps", array(mandate.gaps(), MandateJson::gap));
    json.set("overlaps", array(mandate.overlaps(), MandateJson::overlap));
    json.set("declaredGaps", array(mandate.lineageGaps(), MandateJson::declared));
    json.set("successions", array(mandate.successions(), Json::succession));
    json.set("withoutEffect", array(mandate.withoutEffect(), MandateJson::withoutEffect));
  }

  private static ObjectNode onOthers(OnOthers set) {
    ObjectNode json = object();
    json.set("clocks", array(set.clocks(), MandateJson::clock));
    json.set("duties", array(set.duties(), MandateJson::duty));
    return json;
  }

  private static ObjectNode clock(Clock clock) {
    ObjectNode json = object().put("kind", clock.kind().code());
    json.set("subjects", references(clock.subjects()));
    put(json, "paragraph", clock.paragraph().map(at -> at.value()));
    json.set("citations", citations(clock.citations()));
    return json;
  }

  private static ObjectNode duty(ReportingDuty duty) {
    ObjectNode json = object().put("reporter", duty.reporter().value());
    json.put("recipient", duty.recipient().value());
    json.set("subjects", references(duty.subjects()));
    put(json, "paragraph", duty.paragraph().map(at -> at.value()));
    json.set("citations", citations(duty.citations()));
    return json;
  }

  private static ArrayNode references(List<EntityId> subjects) {
    return Json.texts(subjects.stream().map(EntityId::reference).toList());
  }

  private static ObjectNode clock(ClockEnd end, MandateStatus status) {
    ObjectNode json = object().put("kind", end.clock().kind().code());
    json.set("subjects", references(end.clock().subjects()));
    json.put("resolution", end.resolution().value());
    put(json, "lastDay", end.lastDay());
    put(json, "runsAtLeastUntil", end.runsAtLeastUntil());
    json.put("runs", end.runsOn(status.date()));
    json.put("subjectToFurtherAction", end.clock().subjectToFurtherAction());
    json.put("finalTerm", end.clock().finalTerm());
    json.set("citations", citations(end.clock().citations()));
    return json;
  }

  private static ObjectNode ceiling(CeilingInForce given) {
    Ceiling ceiling = given.ceiling();
    ObjectNode json = object().put("giver", given.giver().value());
    json.put("category", ceiling.total().unit().code());
    json.put("total", ceiling.total().toString());
    json.set("parts", Json.texts(ceiling.parts()));
    put(json, "since", ceiling.since());
    put(json, "until", ceiling.until());
    put(json, "paragraph", ceiling.paragraph().map(at -> at.value()));
    json.set("citations", citations(ceiling.citations()));
    return json;
  }

  private static ObjectNode task(GivenTask given) {
    ObjectNode json = object();
    json.put("task", given.assignment().task().code());
    json.put("modality", given.assignment().modality().code());
    json.put("verb", given.assignment().verb().code());
    json.put("resolution", given.resolution().value());
    put(json, "during", given.assignment().during().map(Json::code));
    put(json, "until", given.assignment().until());
    put(json, "paragraph", given.assignment().paragraph().map(at -> at.value()));
    json.set("citations", citations(given.assignment().citations()));
    return json;
  }

  private static ObjectNode report(ReportDue report, LineOfActs line) {
    ObjectNode json = object().put("due", report.due().toString());
    json.put("state", code(line.state(report)));
    json.put("reporter", report.duty().reporter().value());
    json.put("recipient", report.duty().recipient().value());
    put(json, "through", report.duty().through().map(by -> by.value()));
    json.put("resolution", report.resolution().value());
    if (line.state(report) == ReportState.SUBMITTED) {
      put(json, "submitted", report.submitted().map(event -> event.value()));
      put(json, "submittedBy", report.submittedBy());
    }
    json.set("citations", citations(report.duty().citations()));
    return json;
  }

  private static ObjectNode gap(MandateGap gap) {
    ObjectNode json = object().put("first", gap.first().toString());
    json.put("last", gap.last().toString());
    json.put("days", gap.days());
    json.put("earlier", gap.earlier().value());
    json.put("later", gap.later().value());
    json.set(
        "declared",
        Json.texts(gap.declared().stream().map(each -> code(each.kind())).distinct().toList()));
    return json;
  }

  private static ObjectNode overlap(MandateOverlap overlap) {
    return object()
        .put("first", overlap.first().toString())
        .put("last", overlap.last().toString())
        .put("days", overlap.days())
        .put("earlier", overlap.earlier().value())
        .put("later", overlap.later().value());
  }

  private static ObjectNode declared(LineageGap gap) {
    ObjectNode json = object().put("kind", code(gap.kind()));
    put(json, "body", gap.body().map(body -> body.value()));
    json.put("first", gap.first().toString());
    put(json, "last", gap.last());
    put(json, "note", gap.note());
    json.set("citations", citations(gap.citations()));
    return json;
  }

  private static ObjectNode unplaced(UnplacedAct act) {
    return object()
        .put("resolution", act.resolution().value())
        .put("issuer", act.issuer().value())
        .put("force", act.force().value())
        .put("kind", code(act.kind()))
        .put("setsTerm", act.setsTerm())
        .put("adopted", WhenText.of(act.adopted()));
  }

  private static ObjectNode withoutEffect(UnturnedKeys without) {
    ObjectNode json = object().put("resolution", without.act().value());
    json.set("missing", ids(without.missing()));
    return json;
  }
}
